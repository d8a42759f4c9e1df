import { describe, expect, test } from "vitest";
import { clientPageOf } from "@/app/_server/client-pages";
import { clientRoot } from "@/app/_server/client-root";
import { PageCache } from "@/app/_server/page-cache";
import { filterOf, matches, SentFilter } from "@/app/_server/push/filter";
import { clientConfig } from "@/app/articles/[slug]/hypothesis/_client/config";
import { GUEST } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { accountOf, readKept, userIdOf } from "@/lib/annotations/hypothesis/hypothesis";
import { ClientSearch, searchParameters } from "@/lib/annotations/hypothesis/search";
import { audienceOf, keptOf, quotedBy, SentAnnotation } from "@/lib/annotations/hypothesis/sent";
import { type Beside, hypothesisAnnotation } from "@/lib/annotations/hypothesis/shape";
import { findWords } from "@/lib/annotations/hypothesis/words-in-text";

process.env.DATABASE_URL ??= "postgresql://nowhere";
process.env.NEXTAUTH_SECRET ??= "only for tests, worth nothing";
const SITE = { origin: "https://archive.example", authority: "archive.example" };
const VIEW: AnnotationView = {
  ...{ id: "n1", creator: { id: "u1", name: "Айгерим" }, motivations: ["commenting"], editorial: false, body: "Да." },
  ...{
    language: null,
    style: null,
    visibility: "public",
    group: null,
    status: "published",
    parentId: null,
    rootId: null,
  },
  target: {
    ...{ uri: "/articles/voda", revisionId: "r1", revisionNumber: 1, factId: null, entityId: null },
    article: { id: "a1", slug: "voda", headline: "Вода", language: "ru" },
  },
  ...{ depth: 0, quote: { start: 4, end: 8, exact: "вода", prefix: "До ", suffix: "." }, anchor: null, tags: ["вода"] },
  ...{ created: "2026-01-02T03:04:05.000006Z", updated: "2026-01-02T03:04:05.000006Z", editedAt: null, version: 1 },
  ...{ reactions: { useful: 0, changed_my_view: 0, source_checked: 0 }, mine: [], replies: 0 },
};
const BESIDE: Beside = { kept: null, references: [], flagged: false, flagCount: null, isSpam: false };
const shown = (view: Partial<AnnotationView>, beside: Partial<Beside> = {}) =>
  hypothesisAnnotation({ ...VIEW, ...view }, { ...BESIDE, ...beside }, SITE);

describe("an annotation as the client reads it", () => {
  test("whole", () =>
    expect(shown({})).toEqual({
      ...{ id: "n1", created: VIEW.created, updated: VIEW.updated, text: "Да.", tags: ["вода"], group: "__world__" },
      ...{ user: "acct:u1@archive.example", user_info: { display_name: "Айгерим" } },
      uri: "https://archive.example/articles/voda",
      permissions: {
        read: ["group:__world__"],
        ...{ admin: ["acct:u1@archive.example"], update: ["acct:u1@archive.example"] },
        delete: ["acct:u1@archive.example"],
      },
      target: [
        {
          source: "https://archive.example/articles/voda",
          selector: [
            { type: "TextPositionSelector", start: 4, end: 8 },
            { type: "TextQuoteSelector", exact: "вода", prefix: "До ", suffix: "." },
          ],
        },
      ],
      document: { title: ["Вода"] },
      links: {
        html: "https://archive.example/a/n1",
        incontext: "https://archive.example/articles/voda/hypothesis#annotations:n1",
        json: "https://archive.example/api/annotations/n1",
      },
      ...{ hidden: false, flagged: false, moderation_status: "APPROVED", actions: [], mentions: [] },
    }));

  test("a target stands there even where there are no words", () =>
    expect(shown({ quote: null }).target).toEqual([{ source: "https://archive.example/articles/voda" }]));

  test("selectors that a client sent come back as they came", () => {
    const selector = [{ type: "PageSelector", index: 3, label: "iv" }];
    expect(shown({}, { kept: { selector, description: "карта" } }).target[0]).toMatchObject({
      ...{ selector, description: "карта" },
    });
  });

  test("where the words stand now is told, where they were written about is the quotation", () => {
    const anchor = { state: "moved", start: 14, end: 18, score: 1, method: "diff" } as const;
    expect(shown({ anchor }).target[0]?.selector?.[0]).toEqual({ type: "TextPositionSelector", start: 14, end: 18 });
  });

  test.each([
    ["private", { visibility: "private" }, "__world__", ["acct:u1@archive.example"]],
    ["newsroom", { visibility: "newsroom" }, "__newsroom__", ["group:__newsroom__"]],
    ["group", { visibility: "group", group: { id: "g1", slug: "g", name: "G" } }, "g1", ["group:g1"]],
  ] as const)("who reads it: %s", (_, view, group, read) =>
    expect(shown(view)).toMatchObject({ group, permissions: { read } }),
  );

  test.each([
    ["held", false, "PENDING", false],
    ["hidden", false, "DENIED", true],
    ["removed", false, "DENIED", true],
    ["removed", true, "SPAM", true],
  ] as const)("%s, as spam: %s", (status, isSpam, moderation_status, hidden) =>
    expect(shown({ status }, { isSpam })).toMatchObject({ moderation_status, hidden }),
  );

  test("who moderates is told how many have reported it", () =>
    expect(shown({}, { flagCount: 2 })).toMatchObject({ actions: ["moderate"], moderation: { flagCount: 2 } }));

  test.each([
    [null, "acct:erased@archive.example", null],
    [{ id: null, name: "J. Smith" }, "acct:imported@archive.example", "J. Smith"],
  ])("authors without an account: %s", (creator, user, display_name) => {
    const { permissions, ...rest } = shown({ creator });
    expect(rest).toMatchObject({ user, user_info: { display_name } });
    expect(permissions.update).toEqual([]);
  });

  test("an answer names those above it, the first of the thread first", () =>
    expect(shown({ parentId: "p2", rootId: "p1" }, { references: ["p1", "p2"] }).references).toEqual(["p1", "p2"]));

  test("a page that is none of ours keeps its address and its title", () => {
    const target = { ...VIEW.target, article: null, uri: "https://vesti.example/1#top" };
    const { uri, document, links } = shown({ target }, { kept: { selector: [], title: "Вести" } });
    expect({ uri, document, incontext: links.incontext }).toEqual({
      ...{ uri: "https://vesti.example/1#top", document: { title: ["Вести"] } },
      incontext: "https://vesti.example/1#annotations:n1",
    });
  });
});

test.each(["acct:k3@archive.example", "k3"])("%s is one person", (account) => expect(userIdOf(account)).toBe("k3"));
test("an account is what the client takes apart again", () => expect(userIdOf(accountOf("k3", SITE))).toBe("k3"));
test.each([[null], ["words"], [7]])("%s in the database is no target of a client", (json) =>
  expect(readKept(json)).toBeNull(),
);

describe("what a client sends", () => {
  const sent = (more: object = {}) => SentAnnotation.parse({ uri: "https://x.example/", text: "Да.", ...more });
  const me = "acct:u1@archive.example";

  test.each([
    ["everybody", {}, { visibility: "public", group: null }],
    ["everybody", { permissions: { read: ["group:__world__"] } }, { visibility: "public", group: null }],
    ["oneself", { permissions: { read: [me] } }, { visibility: "private", group: null }],
    ["oneself, in a group", { group: "g1", permissions: { read: [me] } }, { visibility: "private", group: null }],
    ["a group", { group: "g1", permissions: { read: ["group:g1"] } }, { visibility: "group", group: "g1" }],
    ["editors", { group: "__newsroom__" }, { visibility: "newsroom", group: null }],
  ])("for %s: %j", (_, more, audience) => expect(audienceOf(sent(more))).toEqual(audience));

  test("much of it is for nobody and passed over", () =>
    expect(
      Object.keys(sent({ id: "mine", user: "acct:other@x", created: "1999", hidden: true, links: {} })).sort(),
    ).toEqual(
      ["group", "permissions", "references", "tags", "target", "text", "uri"].filter((name) => name !== "permissions"),
    ));

  test("its quotation is found among selectors of any kind", () => {
    const quote = { type: "TextQuoteSelector", exact: "вода", prefix: null, suffix: "." };
    const target = [{ source: "https://x.example/", selector: [{ type: "RangeSelector", startOffset: 1 }, quote] }];
    expect(quotedBy(sent({ target }))).toEqual({ exact: "вода", prefix: "", suffix: "." });
    expect(keptOf(sent({ target }))?.selector).toHaveLength(2);
  });

  test("without selectors there is no quotation", () => expect(quotedBy(sent({ target: [{}] }))).toBeNull());

  test.each([
    ["a body without end", { text: "a".repeat(10_001) }],
    ["too many tags", { tags: Array.from({ length: 30 }, (_, n) => `t${n}`) }],
    ["selectors without end", { target: [{ selector: [{ type: "X", words: "a".repeat(100_000) }] }] }],
    ["a tag that is no word", { tags: [7] }],
  ])("%s is refused", (_, more) =>
    expect(SentAnnotation.safeParse({ uri: "https://x.example/", text: "Да.", ...more }).success).toBe(false),
  );
});

describe("words that a browser gave are found whatever blanks stand between", () => {
  const TEXT = "Заголовок\nПервый абзац 😀 кончился.\nВторой начался. Первый абзац.";
  const at = (exact: string, prefix = "", suffix = "") => {
    const span = findWords(TEXT, { exact, prefix, suffix });
    return span && TEXT.slice(span.start, span.end);
  };
  test.each([
    ["кончился.Второй", "кончился.\nВторой"],
    ["кончился.\n\n  Второй", "кончился.\nВторой"],
    ["кон\u00adчился", "кончился"],
    ["абзац\u00a0😀", "абзац 😀"],
    ["  Первый ", "Первый"],
  ])("%j", (exact, found) => expect(at(exact)).toBe(found));
  test("of equal words those in their surroundings", () =>
    expect(findWords(TEXT, { exact: "Первый абзац", prefix: "начался. ", suffix: "." })?.start).toBe(
      TEXT.lastIndexOf("Первый"),
    ));
  test.each(["нет таких", "   ", ""])("%j is nowhere", (exact) => expect(at(exact)).toBeNull());
});

describe("what a client searches for", () => {
  const read = (query: string) => ClientSearch.safeParse(searchParameters(new URLSearchParams(query)));
  test("addresses may come several times, the rest counts once", () =>
    expect(read("uri=a&uri=b&limit=50&limit=200&_separate_replies=false&order=asc").data).toMatchObject({
      ...{ uri: ["a", "b"], limit: 200, _separate_replies: false, order: "asc", sort: "updated" },
    }));
  test("what we do not know is passed over", () => expect(read("colour=red").success).toBe(true));
  test.each(["limit=201", "limit=-1", "order=up", "sort=random", "offset=9801"])("%s is refused", (query) =>
    expect(read(query).success).toBe(false),
  );
});

describe("what a client wants to hear of", () => {
  const place = { id: "n1", key: "article:a1", group: "__world__", references: ["p1"] };
  const wants = (field: string, value: string | string[], match_policy = "include_any") =>
    filterOf(SentFilter.parse({ match_policy, clauses: [{ field, operator: "one_of", value }] }), ["article:a1"]);
  test.each([
    ["/uri", "https://archive.example/articles/voda", true],
    ["/group", "__world__", true],
    ["/group", "g1", false],
    ["/id", ["n0", "n1"], true],
    ["/references", "p1", true],
    ["/references", ["p2"], false],
  ])("%s %j: %s", (field, value, is) => {
    expect(matches(wants(field, value), place)).toBe(is);
    expect(matches(wants(field, value, "exclude_any"), place)).toBe(!is);
  });
  test("whoever names nothing hears nothing", () =>
    expect(matches(filterOf(SentFilter.parse({}), []), place)).toBe(false));
});

test.each([
  ["/api/", undefined, "/api/index"],
  ["/api/", "*/*", "/api/index"],
  ["/api/?x=1", "application/json", "/api/index?x=1"],
  ["/api", "application/json", "/api/index"],
  ["/api/", "text/html,application/xhtml+xml,*/*;q=0.8", null],
  ["/api", "text/html", null],
  ["/api", "*/*", null],
  ["/api/search", "*/*", null],
])("%s for %s is %s", (url, accept, path) => {
  const headers = accept === undefined ? {} : { accept };
  expect(clientRoot({ url, headers } as Parameters<typeof clientRoot>[0])).toBe(path);
});

test.each([
  ["/app.html", "frame"],
  ["/stream?q=tag%3Aa", "frame"],
  ["/articles/a/hypothesis", "host"],
  ["/oauth/authorize?client_id=x", "popup"],
  ["/articles/a", null],
  ["/oauth/revoke", null],
])("%s has the headers of %s", (url, page) => expect(clientPageOf(url)).toBe(page));

test("no page of the client is kept for the next guest: it may hold a grant", () => {
  const pages = new PageCache({ bytes: 1_000_000, defaultLocale: "ru", sessionCookies: ["spravka-session"] });
  pages.hears = true;
  const keyOf = (url: string) => pages.keyOf({ method: "GET", url, headers: {} } as Parameters<typeof pages.keyOf>[0]);
  expect(keyOf("/articles/a")).not.toBeNull();
  for (const url of ["/articles/a/hypothesis", "/app.html", "/oauth/authorize?state=x", "/api/profile"]) {
    expect(keyOf(url), url).toBeNull();
  }
});

test("settings of the client in a page end no element, and a guest's hold no grant", () => {
  const site = { origin: "https://archive.example", authority: "archive.example" };
  const config = clientConfig({ ...site, authority: "</script><b>" }, SOMEBODY);
  expect(config).not.toContain("<");
  const { services } = JSON.parse(config);
  expect(services).toEqual([
    {
      ...{
        apiUrl: "https://archive.example/api/",
        authority: "</script><b>",
        allowFlagging: true,
        enableShareLinks: true,
      },
      grantToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    },
  ]);
  expect(JSON.parse(clientConfig(site, GUEST))).toEqual({
    assetRoot: "https://archive.example/client/",
    sidebarAppUrl: "https://archive.example/app.html",
    notebookAppUrl: "https://archive.example/notebook",
    profileAppUrl: "https://archive.example/user-profile",
    openSidebar: false,
  });
});

const SOMEBODY = { kind: "user", id: "u1", name: "A", role: "reader", suspended: false, sessionId: "s1" } as const;
