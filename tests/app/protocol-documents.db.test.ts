import { beforeAll, describe, expect, test, vi } from "vitest";
import { annotationDocument, documentOfArchive, documentOfFact } from "@/app/annotations/_protocol/annotation-document";
import { containerDocument, type Place, pageDocument } from "@/app/annotations/_protocol/container";
import { represent } from "@/app/annotations/_protocol/representation";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { submitAnnotation } from "@/lib/annotations/commands/submit-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import type { ArticleView } from "@/lib/articles/article";
import { disputeFact } from "@/lib/facts/commands";
import type { FactView } from "@/lib/facts/fact-view";
import type { AppError } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";
import { anArticleWithFacts, figure, post } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { ANNO, type Json } from "@/tests/support/protocol-client";
import { assertionsOf, HAS_SCHEMAS } from "@/tests/support/w3c-schemas";
import { W3C_SHAPES } from "@/tests/support/web-annotations";

const origin = new URL(environment().NEXTAUTH_URL).origin;
const BODY = "🏭🏭 В Оше работают шесть заводов. Министр Айбек Осмонов открыл новый цех.";
let editor: SignedIn;
let article: ArticleView;
let facts: FactView[];

beforeAll(async () => {
  editor = await aViewer({ role: "editor", name: "Айгуль" });
  const found = [figure("шесть заводов", 6), post("Министр Айбек Осмонов", "Айбек Осмонов", "министр")];
  const named = [{ kind: "person" as const, name: "Айбек Осмонов", words: ["Айбек Осмонов"] }];
  ({ article, facts } = await anArticleWithFacts(found, { body: BODY, named }));
});

const submit = (document: Json, viewer: SignedIn = editor) => submitAnnotation(viewer, { document, origin });
const asJson = (document: object): Json => JSON.parse(JSON.stringify(document));
const written = async (id: string): Promise<Json> => asJson(await annotationDocument(editor, id));
const onArticle = (more: Json = {}): Json => ({
  ...{ "@context": ANNO, type: "Annotation", motivation: "commenting", bodyValue: "Так" },
  target: `${origin}/articles/${article.slug}`,
  ...more,
});
const onWords = (selector: unknown, more: Json = {}) =>
  onArticle({ target: { source: `${origin}/articles/${article.slug}`, selector }, ...more });

describe("a document of any shape comes back whole", () => {
  test.each(Object.entries(W3C_SHAPES))("%s", async (_, document) => {
    const { id } = await submit(document);
    const { id: iri, created, modified, creator, via, ...rest } = await written(id);
    const { id: before, via: sentVia, creator: __, ...sent } = document;
    expect(rest).toEqual({ motivation: rest.motivation, ...sent });
    expect(iri).toBe(`${origin}/annotations/${id}`);
    expect(creator).toMatchObject({ name: "Айгуль" });
    expect([via ?? []].flat()).toEqual([...[sentVia ?? []].flat(), ...(before ? [before] : [])]);
    expect(Date.parse(String(created))).toBeGreaterThan(Date.now() - 60_000);
    const turtle = await represent(await annotationDocument(editor, id), "turtle");
    expect(turtle.body).toContain(`<${iri}> a oa:Annotation`);
  });
});

describe.skipIf(!HAS_SCHEMAS)(
  "what we write is what the W3C asks (skipped where its schemas are not beside the project)",
  () => {
    const musts = HAS_SCHEMAS ? assertionsOf("annotations/annotationMusts.test") : [];
    const broken = (document: Json, list = musts) =>
      list.filter(({ holds, expects }) => holds(document) !== expects).map(({ name }) => name);

    test("the schemas do refuse what is wrong", () => {
      const good = asJson({ ...W3C_SHAPES["3.2.5 a string body"], id: "https://a.example/1" });
      expect(broken(good)).toEqual([]);
      expect(broken({ ...good, target: undefined }).length).toBeGreaterThan(0);
      expect(broken({ ...good, "@context": "https://else.example/" }).length).toBeGreaterThan(0);
      expect(broken({ ...good, body: "https://a.example/b" })).toContain("annotations/3.2.5-notBodyBodyValue.json");
      expect(broken({ ...good, created: "yesterday" })).toContain("annotations/3.3.1-annotationCreatedValidated.json");
    });

    test("notes, comments, highlights, tags, replies, answers to facts", async () => {
      const { slug } = article;
      const note = await anAnnotation(editor, { article: slug, words: "шесть заводов", tags: ["Ош", "заводы"] });
      const ids = [
        note,
        await anAnnotation(editor, { article: slug }),
        await anAnnotation(editor, { article: slug, words: "новый цех", body: "", style: "green" }),
        await anAnnotation(editor, { article: slug, words: "Министр", body: "", tags: ["министр"] }),
        await anAnnotation(editor, { parent: note.id }),
        await anAnnotation(editor, { fact: facts[0]?.id ?? "" }),
        await anAnnotation(editor, { article: slug, words: "цех", visibility: "private" }),
      ];
      for (const { id } of ids) expect(broken(await written(id))).toEqual([]);
    });

    test("facts", async () => {
      for (const { id } of facts) {
        const document = asJson(await documentOfFact(GUEST, `fact-${id}`));
        expect(broken(document)).toEqual([]);
        expect(document).toMatchObject({ generator: { type: "Software" }, motivation: ["identifying", "classifying"] });
      }
    });

    test("what people decide about facts, beside the facts", async () => {
      const id = facts[0]?.id ?? "";
      await disputeFact(editor, id, { note: "Их семь" });
      const place = { iri: `${origin}/articles/${article.slug}/annotations/`, label: "", article };
      const { items } = asJson(await pageDocument(GUEST, place, { page: 0 }));
      const about = (Array.isArray(items) ? items : []).find((item) => String(item.id).includes("/decision-"));
      expect(about).toMatchObject({
        ...{ motivation: ["assessing", "questioning"], creator: { type: "Person", name: "Айгуль" } },
        target: `${origin}/annotations/fact-${id}`,
        body: [{ value: "disputed" }, { value: "Их семь" }],
      });
      const name = String(about.id).split("/").at(-1) ?? "";
      const document = asJson(await documentOfArchive(GUEST, name));
      expect(broken(document)).toEqual([]);
      expect(document).toEqual({ "@context": ANNO, ...about });
    });

    test("documents of every shape that were sent", async () => {
      for (const [name, document] of Object.entries(W3C_SHAPES)) {
        expect(broken(await written((await submit(document)).id)), name).toEqual([]);
      }
    });

    test("containers and their pages", async () => {
      const collection = assertionsOf("collections/collectionMusts.test");
      const page = assertionsOf("collections/pages/pageMusts.test");
      const places: Place[] = [
        { iri: `${origin}/annotations/`, label: "All", article: null },
        { iri: `${origin}/articles/${article.slug}/annotations/`, label: article.headline, article },
      ];
      for (const place of places) {
        for (const isMinimal of [true, false]) {
          const document = asJson(await containerDocument(GUEST, place, {}, { contained: null, isMinimal }));
          expect(broken(document, collection)).toEqual([]);
        }
        for (const iris of ["0", "1"] as const) {
          expect(broken(asJson(await pageDocument(GUEST, place, { iris, page: 0 })), page)).toEqual([]);
        }
      }
    });
  },
);

describe("what is about our articles becomes a note on their words", () => {
  test("by quotation", async () => {
    const { id } = await submit(
      onWords({ type: "TextQuoteSelector", exact: "новый цех", prefix: "открыл ", suffix: "." }),
    );
    const seen = await findAnnotation(GUEST, id);
    expect(seen).toMatchObject({
      quote: { exact: "новый цех" },
      body: "Так",
      target: { article: { slug: article.slug } },
    });
    expect(article.revision.text.slice(seen?.quote?.start, seen?.quote?.end)).toBe("новый цех");
  });

  test.each([
    ["position", (start: number, end: number) => ({ type: "TextPositionSelector", start, end })],
    ["fragment of text", (start: number, end: number) => ({ type: "FragmentSelector", value: `char=${start},${end}` })],
    [
      "refined selector",
      (start: number, end: number) => ({
        type: "XPathSelector",
        value: "/p",
        refinedBy: { type: "TextPositionSelector", start, end },
      }),
    ],
  ])("by %s in code points", async (_, selector) => {
    const before = [...article.revision.text.slice(0, article.revision.text.indexOf("заводов"))].length;
    const { id } = await submit(onWords(selector(before, before + 7)));
    expect(await findAnnotation(GUEST, id)).toMatchObject({ quote: { exact: "заводов" } });
    expect((await written(id)).target).toMatchObject({ selector: selector(before, before + 7) });
  });

  test("with its tags, its language and why it was made", async () => {
    const body = [
      { type: "TextualBody", value: "Проверить", language: "ru", purpose: "questioning" },
      { type: "TextualBody", value: "заводы", purpose: "tagging" },
      { type: "SpecificResource", purpose: "tagging", source: "https://places.example/Ош" },
    ];
    const { id } = await submit(onArticle({ bodyValue: undefined, body, motivation: ["questioning", "oa:tagging"] }));
    expect(await findAnnotation(GUEST, id)).toMatchObject({
      ...{ body: "Проверить", language: "ru", tags: ["заводы", "Ош"], motivations: ["questioning", "tagging"] },
    });
  });

  test("a reply where it is about an annotation, an answer where it is about a fact", async () => {
    const parent = await submit(onArticle());
    const reply = await submit(onArticle({ target: `${origin}/annotations/${parent.id}`, motivation: "replying" }));
    expect(await findAnnotation(GUEST, reply.id)).toMatchObject({ parentId: parent.id, depth: 1 });
    const factId = facts[0]?.id ?? "";
    const dispute = await submit(
      onArticle({
        target: { source: `${origin}/annotations/fact-${factId}` },
        motivation: ["assessing", "questioning"],
      }),
    );
    expect(await findAnnotation(GUEST, dispute.id)).toMatchObject({
      target: { factId },
      motivations: ["assessing", "questioning"],
    });
  });

  test("for its author alone where its audience says so", async () => {
    const { id } = await submit(onArticle({ audience: { type: "Audience", name: "private" } }));
    expect(await findAnnotation(GUEST, id)).toBeNull();
    expect(await findAnnotation(editor, id)).toMatchObject({ visibility: "private" });
  });

  test("and is listed with the article's facts", async () => {
    const place = { iri: `${origin}/articles/${article.slug}/annotations/`, label: "", article };
    const { id: note } = await submit(onArticle());
    const listed = new Set<unknown>();
    for (let page = 0; page === 0 || listed.size === page * 20; page++) {
      const { items } = asJson(await pageDocument(GUEST, place, { iris: "1", page }));
      for (const item of Array.isArray(items) ? items : []) listed.add(item);
    }
    for (const { id } of facts) expect(listed).toContain(`${origin}/annotations/fact-${id}`);
    expect(listed).toContain(`${origin}/annotations/${note}`);
  });
});

describe("is refused", () => {
  const elsewhere = { target: "https://paper.example/n" };
  const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ "ex:in": inner }), "x");
  test.each<[string, string, () => Json]>([
    [
      "another author by another term",
      "names-author",
      () => onArticle({ "@context": [ANNO, { writer: "dcterms:creator" }], writer: "https://mayor.example/" }),
    ],
    ["another author by a full name", "names-author", () => onArticle({ "http://purl.org/dc/terms/creator": "Мэр" })],
    [
      "another author of somebody else's annotation",
      "names-author",
      () =>
        onArticle({ bodyValue: undefined, body: { id: `${origin}/annotations/x`, creator: "https://mayor.example/" } }),
    ],
    [
      "an author who names themselves",
      "names-author",
      () => onArticle({ "@reverse": { "dcterms:creator": { id: "https://mayor.example/" } } }),
    ],
    ["two names in one", "not-json-ld", () => onArticle({ "@id": "https://else.example/1" })],
    [
      "words that the article does not hold",
      "words-not-there",
      () => onWords({ type: "TextQuoteSelector", exact: "семь заводов" }),
    ],
    ["an article that is not there", "nothing-at-target", () => onArticle({ target: `${origin}/articles/never-was` })],
    [
      "an annotation that is not there",
      "nothing-at-target",
      () => onArticle({ target: `${origin}/annotations/never-was` }),
    ],
    ["what is nested without end", "document-too-big", () => onArticle({ "ex:deep": deep })],
    ["what holds too much", "document-too-big", () => onArticle({ "ex:many": Array.from({ length: 6000 }, () => 1) })],
    ["a sign that no database keeps", "control-characters", () => onArticle({ bodyValue: "a\0b" })],
    ["half a letter", "control-characters", () => onArticle({ "ex:\ud800": 1 })],
    ["no context", "bad-annotation", () => onArticle({ "@context": "https://else.example/" })],
    ["no type", "bad-annotation", () => onArticle({ type: "Person" })],
    ["no target", "bad-annotation", () => onArticle({ target: {} })],
    ["two bodies", "bad-annotation", () => onArticle({ body: "https://a.example/" })],
    ["a name that is no address", "bad-annotation", () => onArticle({ id: "not an iri" })],
    ["a script for an address", "bad-annotation", () => onArticle({ target: "javascript:alert(1)" })],
    ["a text without end", "bad-annotation", () => onArticle({ ...elsewhere, bodyValue: "а".repeat(10_001) })],
    ["a context that is none", "not-json-ld", () => onArticle({ "@context": [ANNO, { "@vocab": 7 }] })],
  ])("%s", async (_, reason, document) => {
    await expect(submit(document())).rejects.toMatchObject({ code: "invalid", reason } satisfies Partial<AppError>);
  });
});

test("no context is fetched, neither to check a document nor to write it as Turtle", async () => {
  const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("a request left"));
  const { id } = await submit(onArticle({ "@context": [ANNO, "https://terms.example/context.jsonld"], weight: 1 }));
  const { body } = await represent(await annotationDocument(GUEST, id), "turtle");
  expect(body).toContain("oa:bodyValue");
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});
