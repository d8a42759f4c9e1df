import { beforeAll, describe, expect, test } from "vitest";
import type { Role, SignedIn } from "@/lib/access/viewer";
import { GUEST } from "@/lib/access/viewer";
import { authorizeClient, CLIENT_ID, grantFor } from "@/lib/accounts/commands/client-tokens";
import { listGone, listPushed } from "@/lib/annotations/hypothesis/pushed-queries";
import type { ArticleView } from "@/lib/articles/article";
import { db, sql } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { writeJwt } from "@/lib/platform/jwt";
import { log } from "@/lib/platform/log";
import { aGroup } from "@/tests/support/a-group";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { aKey, askClient, ORIGIN } from "@/tests/support/client-routes";

log.level = "silent";
process.env.THROTTLE = "0";
const SITE = { origin: ORIGIN, authority: "localhost" };
const SOURCE = "https://www.vesti.example/news/1?utm_source=x#top";
const TEXT = "Уровень воды опустился до самой низкой отметки. Об этом сообщили 😀 в министерстве.\nВторой абзац.";

let article: ArticleView;
let uri: string;
const people = new Map<string, { viewer: SignedIn; key: string }>();
const keyOf = (name: string): string => people.get(name)?.key ?? "";
const accountOf = (name: string): string => `acct:${people.get(name)?.viewer.id}@localhost`;

beforeAll(async () => {
  article = await anArticle({ headline: "Вода уходит", body: TEXT, sourceUrl: SOURCE });
  uri = `${ORIGIN}/articles/${article.slug}`;
  for (const [name, role] of [["author"], ["reader"], ["editor", "editor"]] as [string, Role?][]) {
    const viewer = await aViewer({ name, role });
    people.set(name, { viewer, key: await aKey(viewer) });
  }
});

const quote = (exact: string) => ({ type: "TextQuoteSelector", exact, prefix: "", suffix: "" });
const write = (more: object, by = "author") =>
  askClient("POST", "/api/annotations", { key: keyOf(by), body: { uri, text: "Да.", ...more } });

/** As its author: what they write in a hurry waits for a moderator, and others do not see it yet. */
const search = (query: string) => askClient("GET", `/api/search?sort=created&${query}`, { key: keyOf("author") });

describe("what the client does", () => {
  test("it writes on words, and what it sent comes back", async () => {
    const selector = [{ type: "RangeSelector", startContainer: "/p[1]" }, quote("до самой низкой отметки")];
    const made = await write({
      ...{ target: [{ source: uri, selector }], tags: ["вода"], document: { title: ["Вода"] }, group: "__world__" },
      ...{ id: "mine", user: "acct:other@x", created: "1999", user_info: {}, links: {}, hidden: true },
      permissions: { read: ["group:__world__"], update: [accountOf("author")], delete: [accountOf("author")] },
    });
    expect(made.status).toBe(200);
    expect(made.json).toMatchObject({
      ...{ uri, text: "Да.", tags: ["вода"], group: "__world__", user: accountOf("author"), hidden: false },
      ...{ target: [{ source: uri, selector }], user_info: { display_name: "author" } },
    });
    expect(made.json.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    const row = await db.annotation.findUniqueOrThrow({ where: { id: made.json.id } });
    const start = article.revision.text.indexOf("до самой");
    expect(row).toMatchObject({ articleId: article.id, start, exact: "до самой низкой отметки" });
    expect((await askClient("GET", `/api/annotations/${made.json.id}`)).json).toEqual({
      ...made.json,
      ...{ actions: [], flagged: false },
    });
  });

  test("words over two paragraphs, however the browser joins them, are the words of the text", async () => {
    const { json } = await write({ target: [{ selector: [quote("в министерстве.Второй")] }] });
    expect((await db.annotation.findUniqueOrThrow({ where: { id: json.id } })).exact).toBe("в министерстве.\nВторой");
  });

  test("words of the page that are none of the article's are kept under its address, and found by it", async () => {
    const { json } = await write({ target: [{ selector: [quote("Вернуться к статье")] }], text: "Мимо." });
    expect(await db.annotation.findUniqueOrThrow({ where: { id: json.id } })).toMatchObject({ articleId: null });
    const found = await search(`uri=${encodeURIComponent(uri)}&limit=200`);
    expect(found.json.rows.map(({ id }) => id)).toContain(json.id);
  });

  test("it answers, and whoever reads the thread reads the answer", async () => {
    const first = await write({ text: "Первое." });
    const second = await write({ text: "Второе.", references: [first.json.id] }, "reader");
    const third = await write({ text: "Третье.", references: [first.json.id, second.json.id] });
    expect(third.json).toMatchObject({ references: [first.json.id, second.json.id], uri });
    const below = await askClient("GET", `/api/search?references=${first.json.id}&sort=created&order=asc`);
    expect(below.json.rows.map(({ text }) => text)).toEqual(["Второе.", "Третье."]);
    const apart = await askClient("GET", `/api/search?uri=${encodeURIComponent(uri)}&_separate_replies=true&limit=200`);
    expect(apart.json.rows.every(({ references }) => references === undefined)).toBe(true);
    expect((apart.json.replies as { text: string }[]).map(({ text }) => text)).toContain("Третье.");
  });

  test("it changes words, and who reads them; others may not", async () => {
    const { json } = await write({ text: "Только мне.", permissions: { read: [accountOf("author")] } });
    const path = `/api/annotations/${json.id}`;
    expect((await askClient("GET", path, { key: keyOf("reader") })).status).toBe(404);
    const shared = { ...json, text: "Всем.", permissions: { read: ["group:__world__"] } };
    expect((await askClient("PATCH", path, { key: keyOf("reader"), body: shared })).status).toBe(404);
    const changed = await askClient("PATCH", path, { key: keyOf("author"), body: shared });
    expect(changed.json).toMatchObject({ text: "Всем.", permissions: { read: ["group:__world__"] } });
    expect(changed.json.updated > json.updated).toBe(true);
    expect((await askClient("PATCH", path, { key: keyOf("reader"), body: shared })).status).toBe(403);
    const deleted = await askClient("DELETE", path, { key: keyOf("author") });
    expect(deleted.json).toEqual({ id: json.id, deleted: true });
    expect((await askClient("GET", path, { key: keyOf("author") })).status).toBe(404);
  });

  test("what others have joined cannot be taken from them", async () => {
    const { json } = await write({ text: "Обсудим?" });
    await write({ text: "Обсудим.", references: [json.id] }, "reader");
    const hidden = { permissions: { read: [accountOf("author")] }, text: "Передумал." };
    const answer = await askClient("PATCH", `/api/annotations/${json.id}`, { key: keyOf("author"), body: hidden });
    expect(answer).toMatchObject({ status: 409, json: { status: "failure" } });
    expect(await db.annotation.findUniqueOrThrow({ where: { id: json.id } })).toMatchObject({
      ...{ visibility: "public", body: "Обсудим?" },
    });
  });

  test("it reports once and again; an editor moderates what has not changed since", async () => {
    const { json } = await write({ text: "Купите насос." });
    const path = `/api/annotations/${json.id}`;
    expect((await askClient("PUT", `${path}/flag`, { key: keyOf("reader") })).status).toBe(204);
    expect((await askClient("PUT", `${path}/flag`, { key: keyOf("reader") })).status).toBe(204);
    expect((await askClient("PUT", `${path}/flag`)).status).toBe(401);
    expect((await askClient("GET", path, { key: keyOf("reader") })).json).toMatchObject({ flagged: true, actions: [] });
    const seen = await askClient("GET", path, { key: keyOf("editor") });
    expect(seen.json).toMatchObject({ actions: ["moderate"], moderation: { flagCount: 1 } });
    const asked = (moderation_status: string, annotation_updated: string, key = keyOf("editor")) =>
      askClient("PATCH", `${path}/moderation`, { key, body: { moderation_status, annotation_updated } });
    expect((await asked("DENIED", "2020-01-01T00:00:00.000000Z")).status).toBe(409);
    expect((await asked("DENIED", seen.json.updated, keyOf("reader"))).status).toBe(403);
    const denied = await asked("DENIED", seen.json.updated);
    expect(denied.json, JSON.stringify(denied.json)).toMatchObject({ moderation_status: "DENIED", hidden: true });
    expect((await askClient("GET", path)).status).toBe(404);
    const back = await asked("APPROVED", denied.json.updated);
    expect(back.json).toMatchObject({ moderation_status: "APPROVED", hidden: false });
    expect((await askClient("PUT", `${path}/hide`, { key: keyOf("editor") })).status).toBe(204);
    expect((await askClient("DELETE", `${path}/hide`, { key: keyOf("editor") })).status).toBe(204);
    const now = await askClient("GET", path, { key: keyOf("editor") });
    expect((await asked("PENDING", now.json.updated)).status).toBe(400);
    expect((await asked("SPAM", now.json.updated)).json).toMatchObject({ moderation_status: "SPAM" });
  });
});

describe("one article by whatever it is called", () => {
  test.each([
    ["its address", () => uri],
    ["its address with a fragment and a slash", () => `${uri}/#a`],
    ["its page in the client", () => `${uri}/hypothesis`],
    ["its id", () => `${ORIGIN}/articles/${article.id}`],
    ["one of its revisions", () => `${uri}/revisions/1`],
    ["the address it was taken from", () => SOURCE],
    ["that address as others copied it", () => "http://vesti.example/news/1/"],
  ])("%s", async (_, called) => {
    const { json } = await write({ text: "Одно." });
    const found = await search(`uri=${encodeURIComponent(called())}`);
    expect(found.json.rows[0]?.id).toBe(json.id);
    const made = await write({ uri: called(), text: "Там же." });
    expect(await db.annotation.findUniqueOrThrow({ where: { id: made.json.id } })).toMatchObject({
      articleId: article.id,
    });
  });

  test("another page is another page", async () => {
    const other = `https://vesti.example/${newId()}`;
    const { json } = await write({
      uri: `${other}#x`,
      target: [{ selector: [quote("их слова")] }],
      document: { title: "Их" },
    });
    expect(json).toMatchObject({ uri: `${other}#x`, document: { title: ["Их"] } });
    const found = await search(`uri=${encodeURIComponent(`${other}/`)}`);
    expect(found.json).toMatchObject({ total: 1, rows: [{ id: json.id }] });
  });

  test("a draft is not there: neither by its address nor to write on", async () => {
    const draft = await anArticle({ sourceUrl: "https://vesti.example/draft" }, { publish: false });
    const address = `${ORIGIN}/articles/${draft.slug}`;
    await anAnnotation(people.get("editor")?.viewer ?? GUEST, { article: draft.slug });
    const asked = `/api/search?uri=${encodeURIComponent(address)}`;
    expect((await askClient("GET", asked, { key: keyOf("reader") })).json.total).toBe(0);
    expect((await askClient("GET", asked, { key: keyOf("editor") })).json.total).toBe(1);
    expect((await write({ uri: address }, "reader")).status).toBe(404);
  });
});

describe("searching", () => {
  test.each([
    ["user", () => accountOf("author")],
    ["tag", () => "метка поиска"],
    ["any", () => "искомое"],
    ["text", () => "искомое"],
    ["quote", () => "самой низкой"],
    ["wildcard_uri", () => "/articles/*"],
  ])("by %s", async (name, value) => {
    const selector = [quote("самой низкой отметки")];
    const { json } = await write({ target: [{ selector }], tags: ["Метка поиска"], text: "Это искомое." });
    const found = await search(`${name}=${encodeURIComponent(value())}`);
    expect(found.json.rows[0]?.id).toBe(json.id);
    const none = await askClient("GET", `/api/search?${name}=${encodeURIComponent("никого-и-ничего")}`);
    expect(none.json).toEqual({ total: 0, rows: [] });
  });

  test.each(["search_after=yesterday", "limit=1000", "sort=age"])(
    "%s is refused in the client's shape",
    async (query) => {
      const { status, json } = await askClient("GET", `/api/search?${query}`);
      expect(status).toBe(400);
      expect(json).toEqual({ status: "failure", reason: expect.stringMatching(/\w/) });
    },
  );

  test.each(["asc", "desc"])("a thousand made in one instant page out, each once, %s", async (order) => {
    const target = `https://crowd.example/${newId()}`;
    const author = people.get("author")?.viewer.id;
    await sql(
      `INSERT INTO "Annotation" ("id", "creatorId", "motivations", "body", "targetKey", "targetUri")
       SELECT $1 || n, $2, '{commenting}', 'Строка ' || n, $3, $4 FROM generate_series(1, 1000) n`,
      [newId().slice(0, 8), author, target.replace("https://", ""), target],
    );
    const seen: string[] = [];
    let after = "";
    for (let page = 0; page < 20; page++) {
      const asked = {
        uri: target,
        sort: "created",
        order,
        limit: page === 0 ? "50" : "200",
        _separate_replies: "false",
      };
      const query = new URLSearchParams({ ...asked, ...(after && { search_after: after }) });
      const { json } = await askClient("GET", `/api/search?${query}`);
      expect(json.total).toBe(1000);
      if (json.rows.length === 0) break;
      seen.push(...json.rows.map(({ id }) => id));
      after = json.rows.at(-1)?.created ?? "";
    }
    expect(seen).toHaveLength(1000);
    expect(new Set(seen).size).toBe(1000);
  });
});

describe("keys for clients", () => {
  const change = (sent: Record<string, string>) =>
    askClient("POST", "/api/token", { body: new URLSearchParams(sent).toString() });
  const byGrant = (assertion: string) =>
    change({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
  const byRefresh = (refresh_token: string) => change({ grant_type: "refresh_token", refresh_token });

  test("the grant of a page, its key, and another when that runs out; all end with the session", async () => {
    const viewer = await aViewer();
    const given = await byGrant(grantFor(viewer) ?? "");
    expect(given.json).toMatchObject({ token_type: "Bearer", expires_in: expect.any(Number) });
    const profile = await askClient("GET", "/api/profile", { key: given.json.access_token });
    expect(profile.json).toMatchObject({ userid: `acct:${viewer.id}@localhost`, authority: "localhost" });
    expect((await byRefresh(given.json.refresh_token)).status).toBe(200);
    await db.userSession.update({ where: { id: viewer.sessionId }, data: { revokedAt: new Date() } });
    expect((await byRefresh(given.json.refresh_token)).status).toBe(400);
    expect((await byGrant(grantFor(viewer) ?? "")).status).toBe(400);
  });

  test("guests get no grant, nor do programs that have a key already", () => {
    expect(grantFor(GUEST)).toBeNull();
    expect(grantFor({ ...(people.get("reader")?.viewer as SignedIn), scopes: ["read"] })).toBeNull();
  });

  test("a grant that is old, foreign or changed is none", async () => {
    const { viewer } = people.get("reader") ?? {};
    const claims = { sub: viewer?.id, sid: viewer?.sessionId };
    const old = writeJwt("grant", claims, 600, Date.now() - 601_000);
    const renewal = writeJwt("renewal", claims, 600);
    const [head, body, mark] = writeJwt("grant", claims, 600).split(".");
    const forged = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const words = [old, renewal, `${head}.${body}.${mark?.replace(/^./, "_")}`, `${forged}.${body}.`, "", "a.b.c"];
    for (const word of words) {
      expect(await byGrant(word)).toMatchObject({ status: 400, json: { error: "invalid_grant", status: "failure" } });
    }
  });

  test("a code of the window is good once, for the client that asked", async () => {
    const { viewer } = people.get("reader") as { viewer: SignedIn };
    const exchange = (code: string, client_id = CLIENT_ID) =>
      change({ grant_type: "authorization_code", code, client_id });
    const code = await authorizeClient(viewer, ORIGIN);
    expect((await exchange(code, "another")).status).toBe(400);
    const given = await exchange(code);
    expect(given.status).toBe(200);
    expect((await exchange(code)).status).toBe(400);
    const renewed = await byRefresh(given.json.refresh_token);
    expect((await askClient("GET", "/api/profile", { key: given.json.access_token })).status).toBe(401);
    expect((await byRefresh(given.json.refresh_token)).status).toBe(400);
    const { access_token } = renewed.json;
    expect(await askClient("POST", "/oauth/revoke", { body: `token=${access_token}` })).toMatchObject({
      status: 200,
      json: {},
    });
    expect((await askClient("GET", "/api/profile", { key: access_token })).status).toBe(401);
  });

  test("any other way is none", async () =>
    expect(await change({ grant_type: "password" })).toMatchObject({ json: { error: "unsupported_grant_type" } }));
});

describe("who is told what", () => {
  test("a cookie counts for nothing; a key of few rights writes nothing", async () => {
    const cookie = { cookie: "spravka-session=whatever" };
    expect((await askClient("GET", "/api/profile", { headers: cookie })).json.userid).toBeNull();
    expect((await askClient("POST", "/api/annotations", { body: { uri, text: "Да." } })).status).toBe(401);
    const weak = await aKey(people.get("author")?.viewer as SignedIn, ["read"]);
    expect((await askClient("POST", "/api/annotations", { key: weak, body: { uri, text: "Да." } })).status).toBe(403);
    expect((await askClient("GET", "/api/profile", { key: "spravka_app_wrong" })).status).toBe(401);
  });

  test("groups: everybody's, one's own, and the newsroom of editors", async () => {
    const id = newId();
    const member = people.get("reader")?.viewer.id ?? "";
    await db.group.create({
      data: { id, slug: `g-${id}`, name: "Свои", members: { create: { userId: member, role: "moderator" } } },
    });
    const namesFor = async (key: string) => (await askClient("GET", "/api/profile/groups", { key })).json;
    expect(await namesFor(keyOf("reader"))).toMatchObject([{ id, name: "Свои", type: "private" }]);
    expect(await namesFor(keyOf("author"))).toEqual([]);
    expect(await namesFor(keyOf("editor"))).toMatchObject([{ id: "__newsroom__" }]);
    expect((await askClient("GET", `/api/groups/${id}`, { key: keyOf("author") })).status).toBe(404);
    const { json } = await write({ group: id, permissions: { read: [`group:${id}`] } }, "reader");
    expect(json).toMatchObject({ group: id, permissions: { read: [`group:${id}`] } });
    expect((await askClient("GET", `/api/annotations/${json.id}`, { key: keyOf("author") })).status).toBe(404);
    expect((await write({ group: id, permissions: { read: [`group:${id}`] } }, "author")).status).toBe(404);
    const found = await askClient("GET", `/api/search?group=${id}`, { key: keyOf("reader") });
    expect(found.json).toMatchObject({ total: 1 });
    const members = await askClient("GET", `/api/groups/${id}/members?page[number]=1&page[size]=10`, {
      key: keyOf("reader"),
    });
    expect(members.json).toMatchObject({ meta: { page: { total: 1 } }, data: [{ userid: accountOf("reader") }] });
    const news = await write({ group: "__newsroom__", text: "Редакции." }, "editor");
    expect((await askClient("GET", `/api/annotations/${news.json.id}`, { key: keyOf("reader") })).status).toBe(404);
    expect((await write({ group: "__newsroom__" }, "reader")).status).toBe(403);
  });

  test.each(["a group of theirs", "the newsroom"])("what one keeps to oneself in %s stays there", async (where) => {
    const by = "editor";
    const me = people.get(by)?.viewer as SignedIn;
    const group = where === "the newsroom" ? "__newsroom__" : (await aGroup({ members: [me] })).id;
    const onlyMe = { read: [accountOf(by)] };
    const found = async (of: string) => {
      const { json } = await askClient("GET", `/api/search?limit=200&group=${of}`, { key: keyOf(by) });
      return json.rows.map(({ id }: { id: string }) => id);
    };
    const made = await write({ text: "Себе.", group, permissions: onlyMe }, by);
    expect(made.json).toMatchObject({ group, permissions: onlyMe });
    expect(await found(group)).toContain(made.json.id);
    expect(await found("__world__")).not.toContain(made.json.id);
    for (const name of ["author", "reader"])
      expect((await askClient("GET", `/api/annotations/${made.json.id}`, { key: keyOf(name) })).status).toBe(404);

    const answer = await write({ text: "Себе же.", group, permissions: onlyMe, references: [made.json.id] }, by);
    expect(answer.json).toMatchObject({ group, permissions: onlyMe });

    const shared = { read: [`group:${group}`] };
    const change = (permissions: object) =>
      askClient("PATCH", `/api/annotations/${made.json.id}`, { key: keyOf(by), body: { group, permissions } });
    await db.annotation.deleteMany({ where: { id: answer.json.id } });
    expect((await change(shared)).json).toMatchObject({ group, permissions: shared });
    expect((await change(onlyMe)).json).toMatchObject({ group, permissions: onlyMe });
    expect(await found(group)).toContain(made.json.id);
  });

  test("an answer written on our own pages to what one keeps to oneself stands beside it in the client", async () => {
    const me = people.get("author")?.viewer as SignedIn;
    const { id: group } = await aGroup({ members: [me] });
    const note = await write({ text: "Себе.", group, permissions: { read: [accountOf("author")] } });
    const { id } = await anAnnotation(me, { parent: note.json.id, body: "И ещё." });
    const further = await anAnnotation(me, { parent: id, body: "И ещё вот." });
    for (const answer of [id, further.id]) {
      const { json } = await askClient("GET", `/api/annotations/${answer}`, { key: keyOf("author") });
      expect(json).toMatchObject({ group, permissions: { read: [accountOf("author")] } });
    }
    const { json } = await askClient("GET", `/api/search?limit=200&group=${group}`, { key: keyOf("author") });
    expect(json.rows.map((row: { id: string }) => row.id)).toEqual(
      expect.arrayContaining([note.json.id, id, further.id]),
    );
  });

  test("what was shared in a group and is kept to oneself stays there; of everybody's, among everybody's", async () => {
    const me = people.get("author")?.viewer as SignedIn;
    const group = await aGroup({ members: [me] });
    const onlyMe = { permissions: { read: [accountOf("author")] } };
    const shared = await write({ text: "Нам.", group: group.id, permissions: { read: [`group:${group.id}`] } });
    const open = await write({ text: "Всем.", group: "__world__" });
    const narrowed = (id: string) =>
      askClient("PATCH", `/api/annotations/${id}`, { key: keyOf("author"), body: onlyMe });
    expect((await narrowed(shared.json.id)).json).toMatchObject({ group: group.id, ...onlyMe });
    expect((await narrowed(open.json.id)).json).toMatchObject({ group: "__world__", ...onlyMe });
  });

  test("preferences are kept for the person", async () => {
    const key = keyOf("author");
    await askClient("PATCH", "/api/profile", { key, body: { preferences: { show_sidebar_tutorial: false } } });
    await askClient("PATCH", "/api/profile", { key, body: { preferences: { shortcuts_preferences: { reply: "r" } } } });
    expect((await askClient("GET", "/api/profile", { key })).json.preferences).toEqual({
      ...{ show_sidebar_tutorial: false, shortcuts_preferences: { reply: "r" } },
    });
    expect((await askClient("PATCH", "/api/profile", { body: { preferences: {} } })).status).toBe(401);
  });

  test("any page of the web may ask, before and after", async () => {
    const preflight = await askClient("OPTIONS", "/api/annotations");
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toMatch(/Authorization.*X-Client-Id/);
    for (const path of ["/api/index", "/api/links", "/api/search?limit=x", "/api/annotations/none"]) {
      expect((await askClient("GET", path)).headers.get("access-control-allow-origin"), path).toBe("*");
    }
  });

  test("what is pushed to whom: what they may read, and that it is gone where they could read it", async () => {
    const [author, reader] = [await aViewer(), await aViewer()];
    const open = await anAnnotation(author, { article: article.slug, body: "Общее." });
    const own = await anAnnotation(author, { article: article.slug, body: "Личное.", visibility: "private" });
    const ids = [open.id, own.id];
    const pushedTo = async (viewer: typeof author | typeof GUEST) =>
      (await listPushed(viewer, ids, SITE)).map(({ annotation }) => annotation.id);
    expect(await pushedTo(GUEST)).toEqual([open.id]);
    expect(await pushedTo(reader)).toEqual([open.id]);
    expect(await pushedTo(author)).toEqual(ids);
    await db.annotation.updateMany({ where: { id: { in: ids } }, data: { status: "deleted" } });
    const goneFor = async (viewer: typeof author | typeof GUEST) => (await listGone(viewer, ids)).map(({ id }) => id);
    expect(await goneFor(GUEST)).toEqual([open.id]);
    expect((await goneFor(author)).sort()).toEqual([...ids].sort());
  });
});
