import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { db } from "@/lib/platform/db";
import { A_PASSWORD, aUser } from "../support/a-user";
import { listMetadataFiles } from "../support/doors";
import { type RawAnswer, rawRequest } from "../support/raw-request";
import { actionForm, listActionIds } from "../support/server-actions";
import { AREA_PAGES, AREA_ROUTES } from "./_rights/areas/all";
import { PAGE_CASES as FIRST_PAGES, ROUTE_CASES as FIRST_ROUTES } from "./_rights/page-cases";
import { type Identity, identify, PEOPLE, type Person } from "./_rights/people";
import { unique } from "./_rights/unique";
import { aSettledArticle, plantWorld, type World } from "./_rights/world";

const PAGE_CASES = [...FIRST_PAGES, ...AREA_PAGES];
const ROUTE_CASES = [...FIRST_ROUTES, ...AREA_ROUTES];
const ORIGIN = process.env.BASE_URL ?? "http://localhost:3000";
let world: World;
let anna: Identity;
let boris: Identity;

test.beforeAll(async () => {
  const people = new Map<Person, Identity>();
  for (const person of PEOPLE) people.set(person, await identify(person));
  world = await plantWorld(people);
  anna = await identify("editor");
  boris = await identify("reader");
});

/** The page of the annotation client, the same for all: other sites frame it, and its scripts ask who is there. */
const FRAMED: readonly string[] = ["/app.html", "/notebook", "/user-profile", "/stream"];
/** What says the same to everybody. */
const SAME_FOR_ALL: readonly string[] = [...FRAMED, "/api/index", "/api/links"];
const addresses = (): string[] => [...PAGE_CASES, ...ROUTE_CASES].map(({ at }) => at(world));
const get = (address: string, headers: Record<string, string> = {}) => rawRequest(address, { headers });

test.describe("headers", () => {
  test("a good answer that sets a cookie is kept by nobody", async () => {
    for (const headers of [{}, anna.headers]) {
      for (const address of addresses()) expectCookieKeptByNobody(address, await get(address, headers));
    }
    const { email } = await aUser();
    const signedIn = await signIn({ email, password: A_PASSWORD });
    expect(String(signedIn.headers["set-cookie"])).toContain("spravka-session");
    expectCookieKeptByNobody("/signin", signedIn);
  });

  test("everything that depends on who asks says so", async () => {
    for (const address of addresses().filter((each) => !SAME_FOR_ALL.includes(each))) {
      const { headers } = await get(address, anna.headers);
      expect(headers["cache-control"] ?? "", address).toMatch(/no-store|private|no-cache/);
      expect(headers["cache-control"] ?? "", address).not.toContain("public");
    }
  });

  test("no answer of any kind lacks the policy, nosniff and its request's id", async () => {
    const odd = [
      "/nothing/at/all",
      "/_next/static/none.js",
      "/%E0%A4%A",
      ...listMetadataFiles().map((file) => file.path),
    ];
    const ids = new Set<string>();
    for (const address of [...addresses(), ...odd]) {
      const { headers } = await get(address);
      const policy = String(headers["content-security-policy"]);
      expect(policy, address).toContain(`frame-ancestors ${FRAMED.includes(address) ? "*" : "'none'"}`);
      expect(
        policy.split(";").find((part) => part.includes("script-src")),
        address,
      ).not.toContain("unsafe");
      expect(headers["x-content-type-options"], address).toBe("nosniff");
      expect(headers["x-powered-by"], address).toBeUndefined();
      ids.add(String(headers["x-request-id"]));
    }
    expect(ids.size).toBe(addresses().length + odd.length);
  });

  test("packed as browsers ask for it, every page arrives whole", async () => {
    const browser = {
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "accept-encoding": "gzip, deflate, br, zstd",
    };
    for (const headers of [browser, { ...browser, ...anna.headers }]) {
      for (const { at } of PAGE_CASES) {
        const { status, body } = await get(at(world), headers);
        if (status === 200) expect(body.trimEnd().endsWith("</html>"), at(world)).toBe(true);
      }
    }
  });

  test("over http nobody is told to come back over https", async () => {
    expect((await get("/")).headers["strict-transport-security"]).toBeUndefined();
  });

  test("the nonce is new in every answer and stands on every script, kept pages and error pages too", async () => {
    const pages = ["/", "/articles", `/articles/${world.published.slug}`, "/signin", "/nothing/at/all"];
    const nonces: string[] = [];
    for (const address of pages.flatMap((page) => [page, page, page])) {
      const { headers, body } = await get(address);
      const nonce = /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
      const tags = Array.from(body.matchAll(/<(?:script|style)\b[^>]*>/g), ([tag]) => tag);
      const scripts = tags.filter((tag) => !tag.includes("application/ld+json")); // data; it does not run
      expect(scripts.length, address).toBeGreaterThan(0);
      for (const tag of scripts) expect(tag, address).toContain(`nonce="${nonce}"`);
      expect(body, address).not.toMatch(/\son\w+="/);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

test.describe("pages that are kept", () => {
  test("a guest's page is kept, and is the page that was rendered", async () => {
    const { id, slug } = await aSettledArticle();
    await db.article.update({ where: { id }, data: { status: "published" } });
    const address = `/articles/${slug}`;
    const rendered = new Set<string>(); // each web process renders and keeps its own
    const kept = await untilKept(address, (answer) => rendered.add(withoutNonce(answer)));
    expect(kept.status).toBe(200);
    expect(rendered.has(withoutNonce(kept))).toBe(true);
  });

  test("nobody meets another person's words, however often and in whatever order all pages are asked for", async () => {
    test.slow();
    const words = new Map([
      [anna, `Анна-${unique()}`],
      [boris, `Борис-${unique()}`],
    ]);
    for (const [{ viewer }, name] of words) await db.user.update({ where: { id: viewer?.id }, data: { name } });
    const guest: Record<string, string> = {};
    let met = 0;
    for (let round = 0; round < 3; round += 1) {
      for (const address of addresses()) {
        const asked = [guest, anna.headers, boris.headers, guest].map((headers) => get(address, headers));
        const rsc = [guest, boris.headers].map((headers) =>
          get(`${address.split("?")[0]}?_rsc=x${round}`, { ...headers, rsc: "1" }),
        );
        const [first, ofAnna, ofBoris, last, flight, flightOfBoris] = await Promise.all([...asked, ...rsc]);
        for (const [owner, name] of words) {
          const others = [first, last, flight, ...(owner === anna ? [ofBoris, flightOfBoris] : [ofAnna])];
          for (const answer of others) expect(answer?.body, address).not.toContain(name);
          met += Number((owner === anna ? ofAnna : ofBoris)?.body.includes(name));
        }
      }
    }
    expect(met).toBeGreaterThan(0); // otherwise nothing has been shown
  });

  test("a session cookie of any kind, also one that is worth nothing, is never answered from memory", async () => {
    await untilKept("/articles");
    for (const cookie of ["spravka-session=x", "spravka-session=", "a=b; spravka-session=x"]) {
      expect((await get("/articles", { cookie })).headers["x-spravka-page"]).toBeUndefined();
    }
  });

  test("an article that is withdrawn is gone at once", async () => {
    const { id, slug } = await aSettledArticle();
    await db.article.update({ where: { id }, data: { status: "published" } });
    const address = `/articles/${slug}`;
    await untilKept(address);
    await db.article.update({ where: { id }, data: { status: "withdrawn" } });
    await expect.poll(async () => (await get(address)).status, { timeout: 1000, intervals: [20] }).toBe(404);
  });
});

test.describe("what is malformed is refused, never an error of ours", () => {
  const MALFORMED: Record<string, string>[] = [
    { cookie: "=" },
    { cookie: ";;;=;a" },
    { cookie: `spravka-session=${"A".repeat(6000)}` },
    { cookie: "spravka-session=%00%ff; spravka-language=%00; spravka-theme=<b>" },
    { cookie: "spravka-session=eyJhbGciOiJub25lIn0.e30." },
    { cookie: "next-auth.session-token=x; next-auth.callback-url=%" },
    { authorization: "Bearer" },
    { authorization: `Basic ${"!".repeat(100)}` },
    { "accept-language": `${"x-".repeat(500)};q=nan,,;q=` },
    { "accept-encoding": "gzip;q=x, , br;;" },
    { accept: ";;,/," },
    { host: "elsewhere.example" },
    { "x-forwarded-for": "'; DROP TABLE" },
    { "x-forwarded-host": "elsewhere.example", "x-forwarded-proto": "https" },
    { "next-action": "x" },
    { "next-router-state-tree": "%5B" },
    { range: "bytes=9-1,-" },
    { "if-none-match": '"' },
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  ];
  for (const headers of MALFORMED) {
    test(`${JSON.stringify(headers).slice(0, 80)}`, async () => {
      for (const address of [
        "/",
        `/articles/${world.published.slug}`,
        "/account",
        "/api/v1/articles",
        "/api/auth/session",
      ]) {
        const { status, body } = await get(address, headers);
        expect(status, address).toBeLessThan(500);
        expect(body, address).not.toContain("elsewhere.example");
      }
    });
  }

  const PATHS = [
    ...["/%00", "/%", "/%E0%A4%A", "/..%2f..%2fetc%2fpasswd", "//elsewhere.example", "/\\elsewhere.example"],
    ...[
      "/articles/%00",
      "/articles/a%00b",
      `/articles/${"a".repeat(3000)}`,
      "/articles/%F0%9F%92%A9",
      "/articles/%ED%A0%80",
    ],
    ...["/articles/a/revisions/0", "/articles/a/revisions/99999999999999999999", "/articles/a/revisions/1e3"],
    ...["/articles?cursor=%00", "/articles?cursor=AAAA", "/articles?cursor=a&cursor=b", "/articles?tag=%00&tag=x"],
    ...["/facts/%00", "/facts/'", "/facts?kind=%00", "/facts?status[]=x", "/facts?cursor=e30"],
    ...["/entities/%00", "/entities?cursor=%00", "/entities?kind=none", "/entities?letters=%00"],
    ...["/tags/%00", "/search?q=%00", "/search?q=%ED%A0%80", `/search?q=${"a%20".repeat(1500)}`, "/search?q=a&q=b"],
    ...[
      "/search?q=%27%20%26%20%7C%20%21%20%28%3A%2A",
      "/reset?token=%00",
      "/verify?token=%00&token=a",
      "/invitation?token=%00",
    ],
    ...["/first-admin?token=%00", "/signin?next=//elsewhere.example", "/signin?next=%00", "/account?done=%00"],
    ...[
      "/api/v1/articles/%00",
      "/api/v1/facts/%ED%A0%80",
      "/api/auth/%00",
      "/api/auth/callback/none",
      "/_next/data/x/%00.json",
    ],
    ...[
      "/_next/image?url=http://127.0.0.1/",
      "/_next/../../etc/passwd",
      "/.env",
      "/.git/config",
      "/articles/new/../../admin",
    ],
  ];
  for (const address of PATHS) {
    test(address.slice(0, 80), async () => {
      for (const headers of [{}, anna.headers]) {
        const { status, headers: said, body } = await get(address, headers);
        expect(status).toBeLessThan(500);
        expect(String(said.location ?? "/")).not.toMatch(/^(?:\/\/|\/\\|https?:\/\/elsewhere)/);
        expect(body).not.toMatch(/root:x:0|PrismaClient|pg-pool|node_modules/);
      }
    });
  }

  test("odd methods", async () => {
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
      for (const address of ["/", `/articles/${world.published.slug}`, "/signin", "/api/v1/facts", "/livez"]) {
        expect((await rawRequest(address, { method })).status, `${method} ${address}`).toBeLessThan(500);
      }
    }
  });

  test("a body that is too large is refused before it is read", async () => {
    const headers = { ...anna.headers, origin: ORIGIN, "content-length": String(64 * 1024 * 1024) };
    for (const address of ["/articles/new", "/signin", "/api/v1/articles", "/api/auth/callback/credentials"]) {
      const answer = await rawRequest(address, { method: "POST", headers, body: "x" });
      expect(answer.status, address).toBe(413);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
    }
  });

  test("so is one that does not say how large it is", async () => {
    const headers = { origin: ORIGIN, "transfer-encoding": "chunked" };
    expect((await rawRequest("/signin", { method: "POST", headers, body: "x" })).status).toBe(411);
  });

  test("a form of another site is refused before anything of ours is asked", async () => {
    for (const origin of ["https://elsewhere.example", "null", `${ORIGIN}.elsewhere.example`]) {
      for (const address of ["/signin", "/api/auth/callback/credentials", "/livez", "/nothing"]) {
        expect((await rawRequest(address, { method: "POST", headers: { origin }, body: "x" })).status).toBe(403);
      }
    }
  });

  test("a NUL typed into a form", async () => {
    const id = listActionIds().get("app/facts/_deciding/actions.ts#dispute") ?? "";
    const filled = { fact: "a\0b", seen: new Date().toISOString(), from: "fact", note: "\0" };
    const headers = { ...anna.headers, origin: ORIGIN };
    const page = `/facts/${world.published.factId}`;
    expect((await rawRequest(page, { method: "POST", headers, body: actionForm(id, filled) })).status).toBe(200);
  });

  test("forms that are no forms", async () => {
    const multipart = { "content-type": "multipart/form-data; boundary=x" };
    const bodies: [Record<string, string>, string][] = [
      [multipart, ""],
      [multipart, '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x--\r\n'],
      [multipart, '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--\r\n'],
      [{ "content-type": "application/json" }, "{"],
      [{ "content-type": "text/plain", "next-action": "00" }, "["],
    ];
    for (const [headers, body] of bodies) {
      const { body: said } = await rawRequest("/signin", {
        method: "POST",
        headers: { ...headers, origin: ORIGIN },
        body,
      });
      expect(said).not.toMatch(/node_modules|at .*\.js:\d+/);
    }
  });
});

test("what is secret does not get into the logs", async () => {
  test.skip(!process.env.LOG_FOLDER, "the archive under test writes its log elsewhere");
  const password = `пароль для входа ${unique()}`;
  const token = `token-${unique()}`;
  const { email } = await aUser();
  await signIn({ email, password });
  for (const page of ["reset", "verify", "invitation", "first-admin"]) await get(`/${page}?token=${token}`);
  await get("/account", { ...anna.headers, authorization: `Bearer ${token}` });
  await rawRequest("/api/auth/callback/credentials", {
    method: "POST",
    headers: { origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ email, password, csrfToken: token }),
  });
  const logs = readLogs(process.env.LOG_FOLDER ?? "");
  expect(logs).toContain('"path":"/reset"');
  for (const secret of [password, token, anna.headers.cookie ?? "", process.env.NEXTAUTH_SECRET ?? ""]) {
    expect(secret.length).toBeGreaterThan(5);
    expect(logs.includes(secret), secret).toBe(false);
  }
});

test("every answer of the archive can be found in its log", async () => {
  test.skip(!process.env.LOG_FOLDER, "the archive under test writes its log elsewhere");
  const id = String((await get("/api/v1/nothing")).headers["x-request-id"]);
  await expect.poll(() => readLogs(process.env.LOG_FOLDER ?? "").includes(`"id":"${id}"`)).toBe(true);
});

function readLogs(folder: string): string {
  return readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

function expectCookieKeptByNobody(address: string, { headers }: RawAnswer): void {
  if (headers["set-cookie"]) expect(headers["cache-control"] ?? "", address).toMatch(/no-store|private/);
}

async function untilKept(address: string, before: (rendered: RawAnswer) => void = () => undefined): Promise<RawAnswer> {
  // Whatever other journeys do to articles empties the memory.
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await get(address);
    if (answer.headers["x-spravka-page"] === "kept") return answer;
    before(answer);
  }
  throw new Error(`${address} is never kept`);
}

function withoutNonce({ headers, body }: RawAnswer): string {
  const nonce = /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
  return body.replaceAll(nonce, "NONCE");
}

function signIn(filled: Record<string, string>): Promise<RawAnswer> {
  const id = listActionIds().get("app/signin/actions.ts#signInHere") ?? "";
  return rawRequest("/signin", { method: "POST", headers: { origin: ORIGIN }, body: actionForm(id, filled) });
}
