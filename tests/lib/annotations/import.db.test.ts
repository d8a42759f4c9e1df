import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedIn } from "@/lib/access/viewer";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { batchesOf } from "@/lib/annotations/exchange/batch-queries";
import { importAnnotations, previewImport } from "@/lib/annotations/exchange/commands";
import { listForClient } from "@/lib/annotations/hypothesis/queries";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import type { ArticleView } from "@/lib/articles/article";
import { reviseArticle } from "@/lib/articles/commands";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { ANNO, type Json } from "@/tests/support/protocol-client";

const origin = "https://archive.example";
const site = { origin, authority: "archive.example" };
const BODY =
  "🏭 В Оше работают шесть заводов. Министр открыл новый цех 5 мая. Об этом сообщила мэрия города в четверг.";
let count = 0;
const aBody = (): string => `${BODY} Выпуск ${++count}.`;
let article: ArticleView;
let reader: SignedIn;

beforeAll(async () => {
  article = await anArticle({ body: aBody() });
});
beforeEach(async () => {
  reader = await aViewer();
});

const about = () => `${origin}/articles/${article.slug}`;
const w3c = (id: string, more: Json = {}): Json => ({
  ...{ "@context": ANNO, id: `https://else.example/${id}`, type: "Annotation", bodyValue: id, target: about() },
  ...more,
});
const onWords = (id: string, exact: string, more: Json = {}): Json =>
  w3c(id, { target: { source: about(), selector: { type: "TextQuoteSelector", exact } }, ...more });
const bring = (items: unknown) => importAnnotations(reader, JSON.stringify(items), origin);

async function own(viewer: SignedIn): Promise<AnnotationView[]> {
  const all: AnnotationView[] = [];
  for await (const batch of batchesOf(viewer, "own")) all.push(...batch.map(({ view }) => view));
  return all;
}

describe("a file of annotations", () => {
  test("becomes notes of one's own that nobody else reads, each where its words stand", async () => {
    const summary = await bring([
      onWords("1", "шесть заводов"),
      w3c("2"),
      w3c("3", { target: "https://paper.example/n" }),
      onWords("4", "В Оше работают шесть заводов. Министр открыл новый цех 6 мая. Об этом сообщила мэрия"),
      onWords("5", "Этих слов здесь не было никогда, ни в одной редакции"),
      w3c("6", { target: `${origin}/articles/never-was` }),
      w3c("7", { target: "https://else.example/1", motivation: "replying" }),
    ]);
    expect(summary.fates).toEqual({ fits: 1, whole: 1, elsewhere: 1, like: 1, orphan: 1, refused: 1, answer: 1 });
    expect(summary.refusals).toEqual([{ source: "https://else.example/6", reason: "nothing-at-target" }]);
    const notes = await own(reader);
    expect(notes.map(({ body }) => body)).toEqual(["1", "2", "3", "4", "5", "7"]);
    expect(new Set(notes.map(({ visibility }) => visibility))).toEqual(new Set(["private"]));
    expect(notes[0]).toMatchObject({ quote: { exact: "шесть заводов" }, anchor: { state: "exact" } });
    expect(notes.at(-1)).toMatchObject({ parentId: notes[0]?.id });
    await reanchorAnnotations(SYSTEM, article.id);
    const [, , , like, orphan] = await own(reader);
    expect(like?.anchor?.state).toMatch(/relocated|edited/);
    expect(orphan).toMatchObject({
      quote: { exact: "Этих слов здесь не было никогда, ни в одной редакции" },
      anchor: { state: "orphan" },
    });
  });

  test("is shown first, and nothing is written", async () => {
    const file = JSON.stringify([onWords("1", "шесть заводов"), onWords("2", "Этих слов здесь никогда не было вовсе")]);
    expect((await previewImport(reader, file, origin)).fates).toEqual({ fits: 1, orphan: 1 });
    expect(await own(reader)).toEqual([]);
  });

  test("brings nothing new when it is brought again, also with more in it", async () => {
    const first = [onWords("1", "шесть заводов"), w3c("2")];
    await bring(first);
    expect((await bring(first)).fates).toEqual({ already: 2 });
    const more = await bring([
      ...first,
      w3c("3", { target: "https://else.example/1", motivation: "replying" }),
      w3c("2"),
    ]);
    expect(more.fates).toEqual({ already: 3, answer: 1 });
    const notes = await own(reader);
    expect(notes.map(({ body }) => body)).toEqual(["1", "2", "3"]);
    expect(notes[2]?.parentId).toBe(notes[0]?.id);
  });

  test("names one's own by other addresses than those of others", async () => {
    await bring([w3c("1")]);
    reader = await aViewer();
    expect((await bring([w3c("1")])).fates).toEqual({ whole: 1 });
  });

  test("finds words that only an older revision holds", async () => {
    article = await anArticle({ body: aBody() });
    const text = "В Оше закрыли все. Больше ни о чем здесь не сказано, и добавить к этому нечего.";
    await reviseArticle(SYSTEM, article.slug, { headline: article.headline, text, reason: "Иначе", basedOn: 1 });
    expect((await bring([onWords("1", "шесть заводов")])).fates).toEqual({ older: 1 });
    const [note] = await own(reader);
    expect(note).toMatchObject({ quote: { exact: "шесть заводов" }, target: { revisionNumber: 1 } });
  });

  test.each([
    ["no JSON", "{", "import-not-json"],
    ["nothing", "[]", "import-nothing"],
    ["another thing", '{"type":"Person"}', "import-nothing"],
    ["too many", JSON.stringify(Array.from({ length: 501 }, (_, index) => ({ id: index }))), "import-too-much"],
    ["too much", " ".repeat(2 * 1024 * 1024 + 1), "import-too-much"],
  ])("is refused: %s", async (_, file, reason) => {
    await expect(importAnnotations(reader, file, origin)).rejects.toMatchObject({ reason });
  });

  test("is refused to guests", async () => {
    await expect(importAnnotations(GUEST, "[]", origin)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  test("has no say about others' conversations: an answer to what is not in it is refused, not published", async () => {
    const public_ = await anAnnotation(await aViewer({ role: "editor" }), { article: article.slug });
    const { fates, refusals } = await bring([
      w3c("1", { target: `${origin}/annotations/${public_.id}`, motivation: "replying" }),
    ]);
    expect(fates).toEqual({ refused: 1 });
    expect(refusals[0]?.reason).toBe("import-answers-others");
  });

  test("names no author but the one who brings it", async () => {
    const { fates, refusals } = await bring([
      w3c("1", { creator: { name: "Мэр" } }),
      w3c("2", { "@context": [ANNO, { writer: "dcterms:creator" }], writer: "https://mayor.example/" }),
    ]);
    expect(fates).toEqual({ whole: 1, refused: 1 });
    expect(refusals[0]?.reason).toBe("names-author");
    expect(await own(reader)).toMatchObject([{ creator: { id: reader.id } }]);
  });

  test("holds bad ones among good: the good come", async () => {
    const { fates } = await bring([{ type: "Annotation" }, w3c("1"), onWords("2", "а\0б"), { uri: 7 }, "x"]);
    expect(fates).toEqual({ refused: 3, whole: 1 });
  });
});

describe("what is handed out and brought in again is the same", () => {
  /** All that a person says; who reads it and when it was made are the importer's and the moment's. */
  const said = ({ body, tags, quote, motivations, language, style, target, depth }: AnnotationView) => ({
    ...{ body, tags, quote, motivations, language, style, depth, about: target.article?.slug ?? target.uri },
  });

  async function aWriter(): Promise<SignedIn> {
    const writer = await aViewer({ role: "editor" });
    const { slug } = article;
    const note = await anAnnotation(writer, {
      article: slug,
      words: "шесть заводов",
      tags: ["Ош", "два слова"],
      body: "**Так** ли?\n\n> цитата",
    });
    await anAnnotation(writer, { article: slug, words: "🏭 В Оше", body: "", style: "green" });
    await anAnnotation(writer, { article: slug, body: "О статье целиком: =1+1, «кавычки», 🏭" });
    await anAnnotation(writer, { parent: note.id, body: "Ответ" });
    return writer;
  }

  test("as W3C JSON-LD", async () => {
    article = await anArticle({ body: aBody() });
    const writer = await aWriter();
    const items: object[] = [];
    for await (const batch of batchesOf(writer, "own"))
      items.push(...batch.map(({ view, kept }) => annotationJsonLd(view, kept, origin)));
    const collection = { "@context": ANNO, type: "AnnotationCollection", first: { type: "AnnotationPage", items } };
    await bring(collection);
    expect((await own(reader)).map(said)).toEqual((await own(writer)).map(said));
    expect((await importAnnotations(writer, JSON.stringify(collection), origin)).fates).toEqual({ already: 4 });
  });

  test("as Hypothesis JSON", async () => {
    article = await anArticle({ body: aBody() });
    const writer = await aWriter();
    const before = await own(writer);
    const annotations = await listForClient(
      writer,
      before.map(({ id }) => id),
      site,
    );
    await bring({ export_date: "2026-11-23", annotations });
    const plain = (view: AnnotationView) => ({ ...said(view), style: null, language: null, motivations: null });
    expect((await own(reader)).map(plain)).toEqual(before.map(plain));
    expect((await importAnnotations(writer, JSON.stringify({ annotations }), origin)).fates).toEqual({ already: 4 });
  });
});
