import { afterEach, describe, expect, test } from "vitest";
import { anArchive, closeArchives, SESSION } from "@/tests/support/an-archive-of-pages";

afterEach(closeArchives);

describe("what a guest is shown is kept", () => {
  test("the second guest gets the first one's page, with a nonce of their own everywhere", async () => {
    const archive = await anArchive();
    const first = await archive.get("/articles/a");
    const second = await archive.get("/articles/a");
    expect(archive.rendered).toBe(1);
    expect(second.headers["x-spravka-page"]).toBe("kept");
    expect(second.nonce).not.toBe(first.nonce);
    expect(noncesIn(first.body)).toEqual([first.nonce, first.nonce]);
    expect(noncesIn(second.body)).toEqual([second.nonce, second.nonce]);
    expect(second.body.replaceAll(second.nonce, first.nonce)).toBe(first.body);
  });

  test("proxies and browsers are told to keep nothing", async () => {
    const archive = await anArchive();
    await archive.get("/");
    const { headers } = await archive.get("/");
    expect(headers["cache-control"]).toMatch(/private.*no-store/);
    expect(headers.vary).toMatch(/Cookie/);
  });

  test("packed with gzip it is the same page, letters of Kyrgyz and Uzbek and all", async () => {
    const archive = await anArchive();
    await archive.get("/", { "accept-encoding": "gzip" });
    const { body, headers } = await archive.get("/", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(body).toContain("Ңөү oʻzbek");
  });

  test("it grows old in thirty seconds", async () => {
    const archive = await anArchive();
    await archive.get("/");
    archive.clock += 29_999;
    await archive.get("/");
    expect(archive.rendered).toBe(1);
    archive.clock += 1;
    await archive.get("/");
    expect(archive.rendered).toBe(2);
  });

  test("each language and theme has its own", async () => {
    const archive = await anArchive();
    await archive.get("/", { "accept-language": "ky" });
    await archive.get("/", { "accept-language": "uz" });
    await archive.get("/", { "accept-language": "ky", cookie: "spravka-theme=dark" });
    await archive.get("/", { cookie: "spravka-language=ky" });
    expect(archive.rendered).toBe(3);
  });

  test("other cookies do not make another page", async () => {
    const archive = await anArchive();
    await archive.get("/");
    await archive.get("/", { cookie: "_ga=1; spravka-theme=<script>" });
    expect(archive.rendered).toBe(1);
  });
});

describe("nobody's own page is kept, and nobody signed in is answered from it", () => {
  test.each([
    ["signed in", { cookie: `${SESSION}=x` }],
    ["signed in over https", { cookie: `a=b; __Host-${SESSION}=x` }],
    ["asking for the data of a page", { rsc: "1" }],
    ["asking ahead", { "next-router-prefetch": "1" }],
    ["an action", { "next-action": "1" }],
    ["asking for a part", { range: "bytes=0-10" }],
    ["asking for no HTML", { accept: "application/json" }],
  ])("%s", async (_, headers) => {
    const archive = await anArchive();
    await archive.get("/");
    const answer = await archive.get("/", headers);
    expect(answer.headers["x-spravka-page"]).toBeUndefined();
    await archive.get("/", headers);
    expect(archive.rendered).toBe(3);
  });

  test("a signed-in person's page is not what the next guest sees", async () => {
    const archive = await anArchive();
    await archive.get("/", { cookie: `${SESSION}=ANNA-CANARY` });
    const guest = await archive.get("/");
    expect(guest.body).not.toContain("ANNA-CANARY");
  });

  test.each([
    "/account",
    "/admin",
    "/admin/users",
    "/signin",
    "/articles/new",
    "/articles/new?x=1",
    "/articles/a/manage",
    "/articles/a/check",
    "/articles/a/revise",
    "/search?q=a",
    "/api/v1/articles",
    "/verify?token=secret",
    "/articles?other=1",
    "/articles/../admin",
  ])("%s is never kept", async (path) => {
    const archive = await anArchive();
    await archive.get(path);
    await archive.get(path);
    expect(archive.rendered).toBe(2);
  });

  test.each(["POST", "HEAD", "PUT"])("%s is not answered from it", async (method) => {
    const archive = await anArchive();
    await archive.get("/");
    await archive.get("/", {}, method);
    expect(archive.rendered).toBe(2);
  });

  test.each([
    ["with a cookie", { "set-cookie": "a=b" }, 200],
    ["of another kind", { "content-type": "application/json" }, 200],
    ["not found", {}, 404],
    ["failed", {}, 500],
    ["pointing elsewhere", { location: "/" }, 307],
  ])("an answer %s is passed on and not kept", async (_, headers: Record<string, string>, status) => {
    const archive = await anArchive({ status, headers });
    const first = await archive.get("/articles/a");
    expect(first.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(String(first.headers[name])).toBe(value);
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });
});

test.each([
  ["as an object", { "content-type": "text/html; charset=utf-8" }],
  ["as a list", ["content-type", "text/html; charset=utf-8"]],
])("a page that fixes its headers early, %s, is kept too", async (_, head) => {
  const archive = await anArchive({ head });
  await archive.get("/");
  const { body, headers } = await archive.get("/", { "accept-encoding": "gzip" });
  expect(archive.rendered).toBe(1);
  expect(headers["content-encoding"]).toBe("gzip");
  expect(body).toContain("Ңөү oʻzbek");
});

describe("what has changed is forgotten", () => {
  test("at once", async () => {
    const archive = await anArchive();
    await archive.get("/articles/a");
    archive.pages.forget();
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });

  test("also when the page was being rendered while it changed", async () => {
    const archive = await anArchive({ whileRendering: (pages) => pages.forget() });
    await archive.get("/articles/a");
    await archive.get("/articles/a");
    expect(archive.rendered).toBe(2);
  });

  test("while no change can be heard of, nothing is answered from memory and nothing kept", async () => {
    const archive = await anArchive();
    await archive.get("/");
    archive.pages.hears = false;
    await archive.get("/");
    await archive.get("/");
    expect(archive.rendered).toBe(3);
  });

  test("and nothing that began to be rendered before the silence", async () => {
    const archive = await anArchive({
      whileRendering: (pages) => {
        pages.hears = false;
      },
    });
    await archive.get("/");
    archive.pages.hears = true;
    await archive.get("/");
    expect(archive.rendered).toBe(2);
  });
});

describe("what is said about one article or fact", () => {
  const KEPT = ["/", "/articles", "/articles/a", "/articles/b", "/facts/1", "/facts/2", "/tags/notes", "/entities/e"];

  /** Which of the pages are kept on when the database tells this. */
  async function keptAfter(payload: string): Promise<string[]> {
    const archive = await anArchive();
    for (const path of KEPT) await archive.get(path);
    archive.pages.hearSaid(payload);
    const answers = await Promise.all(KEPT.map((path) => archive.get(path)));
    return KEPT.filter((_, index) => answers[index]?.headers["x-spravka-page"] === "kept");
  }

  test("is shown by its pages and the list of free tags; all others are kept on", async () => {
    expect(await keptAfter(`{"article": "a", "fact": null}`)).toEqual(
      KEPT.filter((path) => !["/articles/a", "/tags/notes"].includes(path)),
    );
    expect(await keptAfter(`{"article": "b", "fact": "2"}`)).toEqual(
      KEPT.filter((path) => !["/articles/b", "/facts/2", "/tags/notes"].includes(path)),
    );
  });

  test.each(["/articles/a?cursor=abc", "/articles/a/revisions", "/articles/a/revisions/1"])(
    "is also shown by %s",
    async (path) => {
      const archive = await anArchive();
      await archive.get(path);
      archive.pages.hearSaid(`{"article": "a", "fact": null}`);
      await archive.get(path);
      expect(archive.rendered).toBe(2);
    },
  );

  test("about no article of ours, it is in the list of free tags alone", async () => {
    expect(await keptAfter(`{"article": null, "fact": null}`)).toEqual(KEPT.filter((path) => path !== "/tags/notes"));
  });

  test.each(["", "null", "a"])("told as %j, it may be about anything", async (payload) => {
    expect(await keptAfter(payload)).toEqual([]);
  });

  test("while its page is being rendered, that page is not kept, but that of another article is", async () => {
    const archive = await anArchive({ whileRendering: (pages) => pages.hearSaid(`{"article": "a", "fact": null}`) });
    for (const path of ["/articles/a", "/articles/a", "/articles/b", "/articles/b"]) await archive.get(path);
    expect(archive.rendered).toBe(3);
  });

  test("an article asked for by another spelling of its address is not kept, since it would not be found again", async () => {
    const archive = await anArchive();
    await archive.get("/articles/%61");
    await archive.get("/articles/%61");
    expect(archive.rendered).toBe(2);
  });
});

test("with no memory given, it does nothing", async () => {
  const archive = await anArchive({ bytes: 0 });
  await archive.get("/");
  await archive.get("/");
  expect(archive.rendered).toBe(2);
});

const noncesIn = (html: string): string[] => Array.from(html.matchAll(/nonce="([^"]+)"/g), ([, nonce = ""]) => nonce);
