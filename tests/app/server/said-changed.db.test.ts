import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation, editAnnotation } from "@/lib/annotations/commands/change-annotation";
import { replaceAnnotation } from "@/lib/annotations/commands/replace-annotation";
import { shareAnnotation } from "@/lib/annotations/commands/share-annotation";
import type { ArticleView } from "@/lib/articles/article";
import { db, sql } from "@/lib/platform/db";
import { hearChanges } from "@/lib/platform/hear-changes";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArchive, closeArchives } from "@/tests/support/an-archive-of-pages";
import { anArticle } from "@/tests/support/an-article";

process.env.THROTTLE = "0"; // one person writes much in these tests
const ORIGIN = "http://localhost:3000";
let one: Process;
let other: Process;
let author: SignedIn;
let article: ArticleView;
let quiet: ArticleView;

beforeAll(async () => {
  [one, other] = await Promise.all([aProcess(), aProcess()]);
  author = await aViewer();
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  closeArchives();
});
beforeEach(async () => {
  [article, quiet] = [await anArticle(), await anArticle()];
});

/** A web process as far as it keeps pages and hears of changes. */
interface Process {
  /** Whether the page of an article is kept for the next guest. */
  keeps: (article: ArticleView) => Promise<boolean>;
  /** Marks it has heard of: what was told before them has come too. */
  marks: Set<string>;
  stop: () => Promise<void>;
}

async function aProcess(): Promise<Process> {
  const archive = await anArchive();
  const marks = new Set<string>();
  const stop = await new Promise<() => Promise<void>>((ready) => {
    const stopHearing = hearChanges(process.env.DATABASE_URL ?? "", {
      onChange: () => archive.pages.forget(),
      onHearing: () => ready(stopHearing),
      also: { said_changed: (payload) => archive.pages.hearSaid(payload), mark: (payload) => marks.add(payload) },
    });
  });
  const keeps = async ({ slug }: ArticleView) =>
    (await archive.get(`/articles/${slug}`)).headers["x-spravka-page"] === "kept";
  return { keeps, marks, stop };
}

let count = 0;

async function allHeard(): Promise<void> {
  const mark = String(++count);
  await sql("SELECT pg_notify('mark', $1)", [mark]);
  await vi.waitFor(() => expect([one.marks.has(mark), other.marks.has(mark)]).toEqual([true, true]));
}

/** Does something while both processes keep both pages, and says whose they have forgotten, which must be the same. */
async function forgottenAfter(change: () => Promise<unknown>): Promise<string[]> {
  await allHeard();
  for (const process of [one, other]) for (const each of [article, quiet]) await process.keeps(each);
  await change();
  await allHeard();
  const [here, there] = [await forgottenBy(one), await forgottenBy(other)];
  expect(there).toEqual(here);
  return here;
}

async function forgottenBy(process: Process): Promise<string[]> {
  const kept = { article: await process.keeps(article), quiet: await process.keeps(quiet) };
  return Object.entries(kept).flatMap(([name, isKept]) => (isKept ? [] : [name]));
}

const said = (more: object = {}) => anAnnotation(author, { article: article.slug, ...more });

test("a comment is forgotten with the page of its article in every process; that of another stays", async () => {
  expect(await forgottenAfter(() => said())).toEqual(["article"]);
});

test("so is a note on words, a reply, a change, and what is taken back", async () => {
  const { id } = await said();
  expect(await forgottenAfter(() => said({ words: "школу" }))).toEqual(["article"]);
  expect(await forgottenAfter(() => anAnnotation(author, { parent: id }))).toEqual(["article"]);
  expect(await forgottenAfter(() => editAnnotation(author, id, { body: "Иначе." }))).toEqual(["article"]);
  expect(await forgottenAfter(() => deleteAnnotation(author, id))).toEqual(["article"]);
});

test("what is for few was on no page of guests", async () => {
  expect(await forgottenAfter(() => said({ visibility: "private" }))).toEqual([]);
});

test("what was public and is so no longer leaves the page at once", async () => {
  const { id } = await said();
  const keepsToThemself = () => shareAnnotation(author, id, { visibility: "private", group: null });
  expect(await forgottenAfter(keepsToThemself)).toEqual(["article"]);
  const showsAgain = () => shareAnnotation(author, id, { visibility: "public", group: null });
  expect(await forgottenAfter(showsAgain)).toEqual(["article"]);
});

test("what moves to another article leaves the one and comes to the other", async () => {
  const { id } = await said();
  const document = {
    ...{ "@context": "http://www.w3.org/ns/anno.jsonld", type: "Annotation", motivation: "commenting" },
    ...{ bodyValue: "Не о том.", target: `${ORIGIN}/articles/${quiet.slug}` },
  };
  expect(await forgottenAfter(() => replaceAnnotation(author, id, { document, origin: ORIGIN }))).toEqual([
    ...["article", "quiet"],
  ]);
});

test("a change of an article may show on any page", async () => {
  const grows = () => db.article.update({ where: { id: article.id }, data: { version: { increment: 1 } } });
  expect(await forgottenAfter(grows)).toEqual(["article", "quiet"]);
});

test("of many written at once each is told once, when its writer is answered at the latest", async () => {
  const told: string[] = [];
  let ready: () => void = () => undefined;
  const listening = new Promise<void>((heard) => {
    ready = heard;
  });
  const stop = hearChanges(process.env.DATABASE_URL ?? "", {
    onChange: () => undefined,
    onHearing: () => ready(),
    also: { annotation_changed: (payload) => told.push(JSON.parse(payload).id), mark: () => told.push("mark") },
  });
  await listening;
  const made = await Promise.all(Array.from({ length: 40 }, () => said()));
  await allHeard();
  await vi.waitFor(() => expect(told.at(-1)).toBe("mark"));
  expect(told.slice(0, -1).sort()).toEqual(made.map(({ id }) => id).sort());
  await stop();
});

test("what is written together with what is told later is told by the database itself, also on the same connection", async () => {
  const { id } = await said();
  expect(await forgottenAfter(() => editAnnotation(author, id, { body: "Иначе, и сразу." }))).toEqual(["article"]);
  expect(await forgottenAfter(() => said({ tags: ["метка"] }))).toEqual(["article"]);
});
