import { beforeAll, describe, expect, test } from "vitest";
import { filePieces } from "@/app/annotations/_exchange/file-pieces";
import { FORMS, type FormName } from "@/app/annotations/_exchange/forms";
import { textOfArticle, textsOfNotes } from "@/app/annotations/_exchange/texts";
import { annotationDocument } from "@/app/annotations/_protocol/annotation-document";
import { containerDocument, type Place, pageDocument } from "@/app/annotations/_protocol/container";
import { GUEST, type SignedIn, type Viewer } from "@/lib/access/viewer";
import { deleteAnnotation } from "@/lib/annotations/commands/change-annotation";
import { batchesOf } from "@/lib/annotations/exchange/batch-queries";
import { asLabel } from "@/lib/annotations/exchange/label";
import type { ArticleView } from "@/lib/articles/article";
import { db } from "@/lib/platform/db";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";

// Whoever asks the containers or takes a file away meets what they may read and nothing else.

const KINDS = ["public", "private", "newsroom", "held", "removed", "deleted"] as const;
type Kind = (typeof KINDS)[number];
const PEOPLE = ["guest", "stranger", "author", "editor", "suspended"] as const;
type Person = (typeof PEOPLE)[number];
const READS: Record<Person, readonly Kind[]> = {
  guest: ["public"],
  stranger: ["public"],
  // Of a moderator's doing the author is told, with the words.
  author: ["public", "private", "newsroom", "held", "removed"],
  editor: ["public", "newsroom", "held", "removed"],
  suspended: ["public"],
};

let article: ArticleView;
let author: SignedIn;
const people = new Map<Person, Viewer>();
const ids = new Map<Kind, string>();
const wordOf = (kind: Kind): string => `Воробей${kind}`;

beforeAll(async () => {
  article = await anArticle({ body: "В Оше работают шесть заводов, открытых в разные годы." });
  author = await aViewer({ role: "editor" });
  for (const [person, viewer] of [
    ["guest", GUEST],
    ["stranger", await aViewer()],
    ["author", author],
    ["editor", await aViewer({ role: "editor" })],
    ["suspended", await aViewer({ role: "editor", suspended: true })],
  ] as const) {
    people.set(person, viewer);
  }
  for (const kind of KINDS) {
    const visibility = kind === "private" || kind === "newsroom" ? kind : "public";
    const { id } = await anAnnotation(author, {
      ...{ article: article.slug, words: "шесть заводов", body: wordOf(kind), tags: [wordOf(kind)], visibility },
    });
    ids.set(kind, id);
    if (kind === "held" || kind === "removed") await db.annotation.update({ where: { id }, data: { status: kind } });
    if (kind === "deleted") await deleteAnnotation(author, id);
  }
});

const viewerOf = (person: Person): Viewer => people.get(person) ?? GUEST;
const origin = "http://localhost:3000";

async function collected(pieces: AsyncGenerator<string | Uint8Array>): Promise<string> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all).toString("utf8");
}

/** Labels of words are written in Latin letters. */
const metIn = (words: string): Kind[] =>
  KINDS.filter((kind) => words.includes(wordOf(kind)) || words.includes(asLabel(wordOf(kind))));

describe.each(PEOPLE)("%s", (person) => {
  test("meets in the containers what they may read, and is told how much that is", async () => {
    const viewer = viewerOf(person);
    const place: Place = { iri: `${origin}/articles/${article.slug}/annotations/`, label: "", article };
    const page = JSON.stringify(await pageDocument(viewer, place, { page: 0 }));
    expect(metIn(page)).toEqual(READS[person]);
    const iris = JSON.stringify(await pageDocument(viewer, place, { page: 0, iris: "1" }));
    expect(KINDS.filter((kind) => iris.includes(ids.get(kind) ?? "?"))).toEqual(READS[person]);
    const container = await containerDocument(viewer, place, {}, { contained: null, isMinimal: true });
    expect(container.total).toBe(READS[person].length);
  });

  test.each(KINDS)("asks for one that is %s", async (kind) => {
    const asked = annotationDocument(viewerOf(person), ids.get(kind) ?? "");
    if (READS[person].includes(kind)) expect(metIn(JSON.stringify(await asked))).toEqual([kind]);
    else {
      const wasPublic = kind === "removed" || kind === "deleted";
      await expect(asked).rejects.toMatchObject({ code: wasPublic ? "gone" : "not-found" });
    }
  });

  test.each(Object.keys(FORMS) as FormName[])("takes %s away", async (form) => {
    const viewer = viewerOf(person);
    const wanted = { articleId: article.id };
    const file = filePieces(form, {
      ...{ viewer, site: { origin, authority: "localhost" }, isMixed: false, facts: [] },
      collected: { title: "", address: origin, origin, batches: batchesOf(viewer, wanted) },
      texts: () => textOfArticle(viewer, article, batchesOf(viewer, wanted)),
    });
    const met = metIn(await collected(file));
    // A word has one label in CoNLL-2003.
    if (form === "annotations.conll") expect(met).toEqual(["public"]);
    else expect(met).toEqual(READS[person]);
  });
});

test("one's own are those that one made, whoever reads them", async () => {
  for (const person of ["stranger", "editor"] as const) {
    const viewer = viewerOf(person);
    const batches = batchesOf(viewer, "own");
    expect((await batches.next()).done, person).toBe(true);
    const texts = textsOfNotes(viewer, batchesOf(viewer, "own"));
    expect((await texts.next()).done, person).toBe(true);
  }
  const own: string[] = [];
  for await (const batch of batchesOf(author, "own")) own.push(...batch.map(({ view }) => view.body));
  expect(own).toEqual(READS.author.map(wordOf));
});
