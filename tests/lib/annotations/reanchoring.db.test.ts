import { afterAll, expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { NewAnnotation } from "@/lib/annotations/annotation";
import { createAnnotation } from "@/lib/annotations/commands/create-annotation";
import { reanchorAnnotations } from "@/lib/annotations/commands/reanchor-annotations";
import { findAnnotation, listNotes } from "@/lib/annotations/queries/annotations";
import { reviseArticle } from "@/lib/articles/commands";
import { findArticle } from "@/lib/articles/queries";
import { db, disconnect } from "@/lib/platform/db";
import { closeQueue } from "@/lib/platform/queue";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";

afterAll(async () => {
  await closeQueue();
  await disconnect();
});

let count = 0;
const aBody = () =>
  `Завод номер ${++count} рассчитан на 2 500 лифтов в год. Мэр назвал его крупнейшим на юге страны. Подрядчик обещал закончить к осени.`;

async function revised(slug: string, body: string) {
  const before = await findArticle(SYSTEM, slug);
  const headline = before?.headline ?? "";
  await reviseArticle(SYSTEM, slug, {
    headline,
    text: body,
    reason: "Уточнение",
    basedOn: before?.revision.number ?? 1,
  });
  const after = await findArticle(SYSTEM, slug);
  if (!after) throw new Error("gone");
  await reanchorAnnotations(SYSTEM, after.id);
  return after;
}

test("notes follow their words through revisions; what is gone is an orphan with its quotation, and comes back with its words", async () => {
  const body = aBody();
  const { slug } = await anArticle({ body });
  const editor = await aViewer({ role: "editor" });
  const figure = await anAnnotation(editor, { article: slug, words: "рассчитан на 2 500 лифтов в год" });
  const mayor = await anAnnotation(editor, { article: slug, words: "крупнейшим на юге страны" });
  const promise = await anAnnotation(editor, { article: slug, words: "обещал закончить к осени" });

  const second = await revised(
    slug,
    `Уточнено. ${body.replace("2 500", "3 000").replace(" Подрядчик обещал закончить к осени.", "")}`,
  );
  const notes = await listNotes(GUEST, { articleId: second.id, revisionId: second.revision.id });
  const told = notes.map(({ id, anchor }) => [
    id,
    anchor?.state,
    anchor?.start == null ? null : second.revision.text.slice(anchor.start, anchor.end ?? 0),
  ]);
  expect(told).toEqual([
    [figure.id, "edited", "рассчитан на 3 000 лифтов в год"],
    [mayor.id, "moved", "крупнейшим на юге страны"],
    [promise.id, "orphan", null],
  ]);
  expect(notes[2]?.quote?.exact).toBe("обещал закончить к осени");

  const third = await revised(slug, `${body} И ещё строка.`);
  const states = await Promise.all(
    [figure, mayor, promise].map(async ({ id }) => (await findAnnotation(GUEST, id))?.anchor?.state),
  );
  expect(states).toEqual(["exact", "exact", "exact"]);
  expect(third.revision.number).toBe(3);
});

test("a second run writes nothing new, and a place that a person has set stays", async () => {
  const body = aBody();
  const { slug } = await anArticle({ body });
  const editor = await aViewer({ role: "editor" });
  const { id } = await anAnnotation(editor, { article: slug, words: "крупнейшим на юге страны" });
  const { id: articleId, revision } = await revised(slug, body.replace("крупнейшим на юге страны", "большим"));
  await db.annotationAnchor.update({
    where: { annotationId_revisionId: { annotationId: id, revisionId: revision.id } },
    data: { state: "edited", start: 10, end: 17, score: 1, method: "by hand" },
  });
  await reanchorAnnotations(SYSTEM, articleId);
  expect((await findAnnotation(GUEST, id))?.anchor).toMatchObject({ start: 10, end: 17, method: "by hand" });
});

test("a note made on an older revision finds its place in the current one, and leaves the job for it", async () => {
  const body = aBody();
  const { slug } = await anArticle({ body });
  const editor = await aViewer({ role: "editor" });
  const { id: articleId } = await revised(slug, `Дополнено. ${body}`);
  const target = { article: slug, revision: 1 };
  const input = NewAnnotation.parse({ target, selection: { exact: "на юге страны" }, style: "amber" });
  const { id } = await createAnnotation(editor, input);
  expect((await findAnnotation(GUEST, id))?.anchor).toBeNull();
  await reanchorAnnotations(SYSTEM, articleId);
  expect((await findAnnotation(GUEST, id))?.anchor).toMatchObject({ state: "moved" });
});
