import { beforeAll, describe, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { findPublicNotesState, listNoteSpans, listNotesByIds } from "@/lib/annotations/queries/note";
import type { ArticleView } from "@/lib/articles/article";
import { reviseArticle } from "@/lib/articles/commands";
import { findArticle } from "@/lib/articles/queries";
import { aViewer } from "../../support/a-user";
import { anAnnotation } from "../../support/an-annotation";
import { anArticle } from "../../support/an-article";

const shownOf = ({ id, revision }: ArticleView) => ({ articleId: id, revisionId: revision.id });
const BODY = "В Бишкеке открыли школу на девятьсот мест. Об этом сообщила мэрия города. Строили ее два года.";

describe("the notes of an article", () => {
  let article: ArticleView;
  beforeAll(async () => {
    article = await anArticle({ headline: "Школа", body: BODY });
  });

  test("stand in the order of the text, comments and replies not among them", async () => {
    const author = await aViewer({ role: "editor" });
    const later = await anAnnotation(author, { article: article.slug, words: "сообщила мэрия", tags: ["источник"] });
    const first = await anAnnotation(author, { article: article.slug, words: "открыли школу", style: "green" });
    await anAnnotation(author, { article: article.slug });
    await anAnnotation(author, { parent: first.id });
    const notes = await listNoteSpans(GUEST, shownOf(article));
    expect(notes.map(({ id }) => id)).toEqual([first.id, later.id]);
    expect(notes[0]).toMatchObject({ style: "green", kind: "readers", state: "exact", mine: false, tags: [] });
    expect(notes[1]).toMatchObject({ person: { id: author.id, name: author.name }, tags: ["источник"] });
    expect((await listNoteSpans(author, shownOf(article))).every(({ mine }) => mine)).toBe(true);
  });

  test("are private where their author said so, and held ones are seen by their author and by editors", async () => {
    const author = await aViewer({ role: "editor" });
    const mine = await anAnnotation(author, { article: article.slug, words: "два года", visibility: "private" });
    const names = async (viewer: Parameters<typeof listNoteSpans>[0]) =>
      (await listNoteSpans(viewer, shownOf(article))).map(({ id }) => id);
    expect(await names(author)).toContain(mine.id);
    expect(await names(await aViewer({ role: "admin" }))).not.toContain(mine.id);
    expect(await names(GUEST)).not.toContain(mine.id);
    expect(await listNotesByIds(GUEST, shownOf(article), [mine.id])).toEqual([]);
    expect(await listNotesByIds(author, shownOf(article), [mine.id])).toHaveLength(1);
  });

  test("what is kept for guests is asked for again when a public note is made, and not for a private one", async () => {
    const author = await aViewer({ role: "editor" });
    const before = await findPublicNotesState(shownOf(article));
    await anAnnotation(author, { article: article.slug, words: "мест", visibility: "private" });
    expect(await findPublicNotesState(shownOf(article))).toBe(before);
    const made = await anAnnotation(author, { article: article.slug, words: "города" });
    const after = await findPublicNotesState(shownOf(article));
    expect(after).not.toBe(before);
    await deleteAnnotation(author, made.id);
    expect(await findPublicNotesState(shownOf(article))).not.toBe(after);
  });
});

test("a revision moves notes, and what it has no words for is kept as an orphan", async () => {
  const article = await anArticle({ headline: "Школа и дорога", body: `Вчера. ${BODY}` });
  const author = await aViewer({ role: "editor" });
  const kept = await anAnnotation(author, { article: article.slug, words: "открыли школу на девятьсот мест" });
  const lost = await anAnnotation(author, { article: article.slug, words: "Строили ее два года" });
  await revise(article, "Сегодня утром. В Бишкеке открыли школу на девятьсот мест. Об этом сообщила мэрия города.");
  const revised = (await findArticle(SYSTEM, article.slug)) ?? article;
  expect(await listNoteSpans(GUEST, shownOf(revised))).toMatchObject([
    { id: expect.any(String), state: "waiting", start: null },
    { state: "waiting" },
  ]);
  await reanchorAnnotations(SYSTEM, article.id);
  const [first, second] = await listNoteSpans(GUEST, shownOf(revised));
  expect(first).toMatchObject({ id: kept.id });
  expect(revised.revision.text.slice(first?.start ?? 0, first?.end ?? 0)).toBe("открыли школу на девятьсот мест");
  expect(second).toMatchObject({ id: lost.id, state: "orphan", start: null, end: null });
  expect((await listNoteSpans(GUEST, shownOf(article))).map(({ state }) => state)).toEqual(["exact", "exact"]);
});

const revise = ({ slug, revision: { headline, number } }: ArticleView, text: string) =>
  reviseArticle(SYSTEM, slug, { headline, text, reason: "уточнение", basedOn: number });
