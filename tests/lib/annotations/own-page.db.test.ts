import { afterAll, describe, expect, test } from "vitest";
import { GUEST, SYSTEM, type Viewer } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { annotationJsonLd } from "@/lib/annotations/json-ld/json-ld";
import { findWritten } from "@/lib/annotations/json-ld/written-queries";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { listBelow } from "@/lib/annotations/queries/below";
import { findPlaces } from "@/lib/annotations/queries/words-in-place";
import { reviseArticle } from "@/lib/articles/commands";
import { disconnect } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

describe("the words of an annotation in their sentence", () => {
  test("where it was made, and what has become of them since", async () => {
    const body = "В Оше работают шесть заводов. Мэр открыл новый цех. Цех большой.";
    const { id: articleId, slug } = await anArticle({ body });
    const { id } = await anAnnotation(await aViewer(), { article: slug, words: "новый цех" });
    const before = await placesOf(GUEST, id);
    expect(before).toMatchObject({ current: 1, made: { number: 1, isCurrent: true } });
    expect(before?.made?.sentence.text).toBe("Мэр открыл новый цех.");

    const editor = await aViewer({ role: "editor" });
    const revised = { text: body.replace("шесть заводов", "уже семь заводов"), reason: "Уточнение", basedOn: 1 };
    await reviseArticle(editor, slug, { headline: "Новый цех", ...revised });
    await reanchorAnnotations(SYSTEM, articleId);
    const after = await placesOf(GUEST, id);
    expect(after).toMatchObject({ current: 2, made: { number: 1, isCurrent: false }, now: { number: 2 } });
    expect(after?.now?.sentence.text).toBe("Мэр открыл новый цех.");
  });

  test("nobody is shown the sentences of an article that they may not read", async () => {
    const { slug } = await anArticle({ body: "Тайный завод в Оше." }, { publish: false });
    const editor = await aViewer({ role: "editor" });
    const { id } = await anAnnotation(editor, { article: slug, words: "Тайный завод" });
    const view = (await findAnnotation(editor, id)) ?? nothing();
    expect(await findPlaces(GUEST, view)).toBeNull();
    expect(await findPlaces(editor, view)).toMatchObject({ current: 1 });
  });
});

test("below an annotation stand the replies to it and to them, and none beside it", async () => {
  const { slug } = await anArticle();
  const [author, other] = [await aViewer({ role: "editor" }), await aViewer()]; // an editor need not wait
  const top = await anAnnotation(author, { article: slug, body: "Первый" });
  const reply = await anAnnotation(other, { parent: top.id, body: "Ответ" });
  const deeper = await anAnnotation(author, { parent: reply.id, body: "Ответ на ответ" });
  const beside = await anAnnotation(author, { parent: top.id, body: "Другая ветка" });
  const idsBelow = async (viewer: Viewer, id: string) => (await listBelow(viewer, id)).map((each) => each.id);
  expect(await idsBelow(GUEST, top.id)).toEqual([reply.id, deeper.id, beside.id]);
  expect(await idsBelow(GUEST, reply.id)).toEqual([deeper.id]);
  await deleteAnnotation(other, reply.id);
  expect((await listBelow(GUEST, top.id))[0]).toMatchObject({
    id: reply.id,
    status: "deleted",
    body: "",
    creator: null,
  });
  await deleteAnnotation(author, deeper.id);
  expect(await idsBelow(GUEST, top.id)).toEqual([beside.id]);
});

describe("what a client of a standard sent", () => {
  const submitted = {
    ...{ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", "ex:own": 7 },
    body: [{ type: "TextualBody", value: "Как было" }, "https://img.example/1.png"],
    target: { source: "/x", selector: { type: "TextQuoteSelector", exact: "заводов" }, styleClass: "amber" },
  };

  test("does not go on saying what its author has changed on our page; all else stays", async () => {
    const { author, id } = await aSubmitted();
    await editAnnotation(author, id, { body: "Как стало", tags: ["цех"], style: "rose" });
    const document = await written(id);
    expect(document).toMatchObject({
      "ex:own": 7,
      body: [
        { type: "TextualBody", value: "Как стало", purpose: "commenting" },
        { value: "цех", purpose: "tagging" },
      ],
      target: { source: "/x", styleClass: "rose" },
    });
    expect(JSON.stringify(document)).not.toContain("Как было");
  });

  test("is left as it was by a change that changes nothing", async () => {
    const { author, id } = await aSubmitted();
    await editAnnotation(author, id, { body: "Как было", tags: [] });
    expect(await written(id)).toMatchObject({ body: submitted.body, target: submitted.target });
  });

  async function aSubmitted() {
    const { slug } = await anArticle({ body: `В Оше работают шесть заводов. ${newId()}` });
    const author = await aViewer({ role: "editor" }); // who writes twice in a minute
    const input = { target: { article: slug }, selection: { exact: "заводов" }, body: "Как было", style: "amber" };
    const { id } = await createAnnotation(author, NewAnnotation.parse(input), { submitted });
    return { author, id };
  }
});

describe("an edit that leaves nothing", () => {
  test("of a note leaves a highlight; of a comment it is refused", async () => {
    const { slug } = await anArticle({ body: `В Оше работают шесть заводов. ${newId()}` });
    const author = await aViewer({ role: "editor" }); // who writes twice in a minute
    const note = await anAnnotation(author, { article: slug, words: "шесть заводов", body: "Точно?" });
    const comment = await anAnnotation(author, { article: slug, body: "Скажу" });
    await editAnnotation(author, note.id, { body: "", tags: [] });
    expect(await findAnnotation(GUEST, note.id)).toMatchObject({ body: "" });
    expect(await refusalOf(editAnnotation(author, comment.id, { body: "", tags: [] }))).toBe("empty");
    await editAnnotation(author, comment.id, { body: "", tags: ["Ош"] });
    expect(await findAnnotation(GUEST, comment.id)).toMatchObject({ body: "", tags: ["Ош"] });
  });
});

async function placesOf(viewer: Viewer, id: string) {
  return findPlaces(viewer, (await findAnnotation(viewer, id)) ?? nothing());
}

async function written(id: string): Promise<unknown> {
  const { view, kept } = (await findWritten(GUEST, id)) ?? nothing();
  return JSON.parse(JSON.stringify(annotationJsonLd(view, kept, "https://archive.example")));
}

function nothing(): never {
  throw new Error("it is not there");
}
