import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import type { SignedIn } from "@/lib/access/viewer";
import { issueApiToken } from "@/lib/accounts/commands/api-tokens";
import { db } from "@/lib/platform/db";
import { rawRequest } from "../support/raw-request";
import { signedInAs } from "../support/sign-in";
import { aNoteFor } from "./_rights/notes";
import { ACTIVE, EDITORS, type Identity, identify, PEOPLE, type Person } from "./_rights/people";
import { plantWorld, type World } from "./_rights/world";

const ORIGIN = process.env.BASE_URL ?? "http://localhost:3000";
const JSON_TYPE = { "content-type": "application/json" };

let world: World;
// Ten people, each by a session and by a key.
test.setTimeout(120_000);
test.beforeAll(async () => {
  const people = new Map<Person, Identity>();
  for (const person of PEOPLE) people.set(person, await identify(person));
  world = await plantWorld(people);
});

const tokenOf = async ({ id }: SignedIn, scopes = ["read", "annotate", "groups", "moderate"] as const) =>
  (await issueApiToken(db, { userId: id, kind: "personal", name: "тест", scopes, days: 1 })).token;

interface Write {
  name: string;
  may: readonly Person[];
  /** What is sent, and what would be different if it had been done. */
  scene: (
    person: Person,
    viewer: SignedIn | null,
  ) => Promise<{ method: string; path: string; body?: object; look: () => Promise<unknown> }>;
}

const rowOf = (id: string) => () =>
  db.annotation.findUniqueOrThrow({ where: { id }, include: { reactions: true, tags: true, cases: true } });
const others = (people: readonly Person[], ...without: Person[]) => people.filter((each) => !without.includes(each));

/** Every write of the API against everybody; whoever is not named changes nothing. */
const WRITES: readonly Write[] = [
  {
    ...{ name: "createAnnotation", may: ACTIVE },
    scene: async (_, viewer) => ({
      ...{ method: "POST", path: "/api/v1/annotations" },
      body: { target: { article: world.published.slug }, body: `Слово ${Math.random()}`, visibility: "private" },
      look: () => db.annotation.count({ where: { creatorId: viewer?.id ?? "nobody" } }),
    }),
  },
  {
    ...{ name: "createAnnotation in the newsroom's name", may: EDITORS },
    scene: async (_, viewer) => ({
      ...{ method: "POST", path: "/api/v1/annotations" },
      body: { target: { article: world.published.slug }, body: `Слово ${Math.random()}`, editorial: true },
      look: () => db.annotation.count({ where: { creatorId: viewer?.id ?? "nobody" } }),
    }),
  },
  {
    ...{ name: "createAnnotation on a draft", may: EDITORS },
    scene: async (_, viewer) => ({
      ...{ method: "POST", path: "/api/v1/annotations" },
      body: { target: { article: world.draft.slug }, body: `Слово ${Math.random()}` },
      look: () => db.annotation.count({ where: { creatorId: viewer?.id ?? "nobody" } }),
    }),
  },
  onNote("editAnnotation", ["author"], "PATCH", "", { body: "Иначе." }),
  onNote("deleteAnnotation", ["author"], "DELETE", ""),
  onNote("react", others(ACTIVE, "author"), "PUT", "/reactions/useful"),
  onNote("reportAnnotation", others(ACTIVE, "author"), "POST", "/reports", { reason: "spam" }),
  onNote("moderate", EDITORS, "POST", "/decisions", { action: "hide", reason: "spam" }),
  onNote("moderate in a group", ["groupModerator"], "POST", "/decisions", { action: "hide", reason: "spam" }, "group"),
  {
    ...{ name: "reportFact", may: ACTIVE },
    scene: async (_, viewer) => ({
      ...{ method: "POST", path: `/api/v1/facts/${world.published.factId}/reports`, body: { reason: "wrong_fact" } },
      look: () => db.report.count({ where: { reporterId: viewer?.id ?? "nobody" } }),
    }),
  },
  {
    ...{ name: "createGroup", may: ACTIVE },
    scene: async (_, viewer) => ({
      ...{ method: "POST", path: "/api/v1/groups", body: { name: "Новая" } },
      look: () => db.groupMember.count({ where: { userId: viewer?.id ?? "nobody" } }),
    }),
  },
];

function onNote(
  name: string,
  may: readonly Person[],
  method: string,
  rest: string,
  body?: object,
  kind: "public" | "group" = "public",
): Write {
  return {
    ...{ name, may },
    scene: async (person, viewer) => {
      const { id } = await aNoteFor(viewer, person, { kind, slug: world.published.slug });
      return { method, path: `/api/v1/annotations/${id}${rest}`, body, look: rowOf(id) };
    },
  };
}

async function write(
  person: Person,
  { scene }: Write,
  headersFor: (identity: Identity) => Promise<Record<string, string>>,
) {
  const identity = await identify(person);
  const { method, path, body, look } = await scene(person, identity.viewer);
  const before = await look();
  const headers = { ...(body && JSON_TYPE), ...(await headersFor(identity)) };
  const answer = await rawRequest(path, { method, headers, body: body && JSON.stringify(body) });
  expect(answer.status, person).toBeLessThan(500);
  return { answer, before, after: await look() };
}

const bySession = async ({ headers }: Identity) => ({ ...headers, origin: ORIGIN });
const byKey = async ({ viewer }: Identity): Promise<Record<string, string>> =>
  viewer ? { authorization: `Bearer ${await tokenOf(viewer)}`, origin: "https://elsewhere.example" } : {};

for (const each of WRITES) {
  test(`${each.name}: by a session from our own page, and by a key from anywhere`, async () => {
    for (const person of PEOPLE) {
      const mayByKey = person !== "revoked" || each.may.includes("admin"); // the session was ended, the person is an admin
      const session = await write(person, each, bySession);
      if (each.may.includes(person)) expect(session.after, `${person} does it`).not.toEqual(session.before);
      else expect(session.after, `${person} is refused`).toEqual(session.before);
      const key = await write(person, each, byKey);
      const asWho = person === "revoked" && mayByKey ? "admin" : person;
      if (each.may.includes(asWho)) expect(key.after, `${person} does it with a key`).not.toEqual(key.before);
      else expect(key.after, `${person} is refused with a key`).toEqual(key.before);
    }
  });

  test(`${each.name}: a cookie counts for nothing when another site's page sends it`, async () => {
    const person = each.may.at(-1) ?? "admin";
    for (const origin of [undefined, "https://elsewhere.example", "null", `${ORIGIN}.elsewhere.example`]) {
      const { answer, before, after } = await write(person, each, async ({ headers }) => ({
        ...headers,
        ...(origin && { origin }),
      }));
      expect(answer.status, origin).toBe(401);
      expect(after, origin).toEqual(before);
    }
  });

  test(`${each.name}: a key that covers only reading does nothing`, async () => {
    const person = each.may.at(-1) ?? "admin";
    const { answer, before, after } = await write(person, each, async ({ viewer }) => ({
      authorization: `Bearer ${viewer ? (await issueApiToken(db, { userId: viewer.id, kind: "personal", name: "тест", scopes: ["read"], days: 1 })).token : ""}`,
    }));
    expect(answer.status).toBe(403);
    expect(answer.headers["www-authenticate"]).toContain("insufficient_scope");
    expect(after).toEqual(before);
  });
}

test("neither a key nor another site writes at the doors of pages and of signing in", async () => {
  const { viewer, header } = await signedInAs("admin");
  const authorization = `Bearer ${await tokenOf(viewer)}`;
  for (const path of [
    "/account",
    "/signin",
    "/api/auth/callback/credentials",
    "/api/../account",
    "/api/%2e%2e/account",
  ]) {
    const headers = { authorization, cookie: header, origin: "https://elsewhere.example", ...JSON_TYPE };
    expect((await rawRequest(path, { method: "POST", headers, body: "{}" })).status, path).toBe(403);
  }
  const page = await rawRequest("/account", { headers: { authorization } });
  expect(page.status).toBe(307); // a key signs nobody in
});

test("a page of another site writes in a browser with a key, and not with the cookie of who is signed in", async ({
  page,
}) => {
  const { cookie, viewer } = await signedInAs("reader");
  await page.context().addCookies([cookie]);
  // A server that is there: browsers let no page of an unknown place ask one on this machine.
  const elsewhere = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<h1>Другой</h1>"),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const address = elsewhere.address();
  await page.goto(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`);
  const send = (headers: Record<string, string>, credentials: RequestCredentials, key: string) =>
    page.evaluate(
      async ([url, sent, mode, word]) => {
        const body = JSON.stringify({ target: { uri: "https://example.org/" }, body: word, visibility: "private" });
        try {
          const answer = await fetch(url, {
            ...{ method: "POST", credentials: mode, body },
            headers: { "content-type": "application/json", "idempotency-key": word, ...sent },
          });
          return { status: answer.status, location: answer.headers.get("location") };
        } catch {
          return { status: 0, location: null };
        }
      },
      [`${ORIGIN}/api/v1/annotations`, headers, credentials, key] as const,
    );
  expect(await send({}, "include", "cookie-only")).toEqual({ status: 0, location: null });
  const token = await tokenOf(viewer);
  const made = await send({ authorization: `Bearer ${token}` }, "omit", "with-key");
  expect(made).toMatchObject({ status: 201, location: expect.stringContaining("/api/v1/annotations/") });
  const bodies = await db.annotation.findMany({ where: { creatorId: viewer.id }, select: { body: true } });
  expect(bodies).toEqual([{ body: "with-key" }]);
  elsewhere.close();
});

test("the list of operations leads to each of them", async ({ page }) => {
  const document = await (await page.request.get("/api/v1/openapi.json")).json();
  await page.goto("/api");
  for (const [path, here] of Object.entries<Record<string, { operationId: string }>>(document.paths)) {
    for (const [method, { operationId }] of Object.entries(here)) {
      await expect(page.locator(`#${operationId} h2`)).toHaveText(`${method.toUpperCase()} ${path}`);
      await expect(page.locator(`.operations a[href="#${operationId}"]`)).toHaveCount(1);
    }
  }
});
