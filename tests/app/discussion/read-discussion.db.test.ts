import { beforeEach, expect, test } from "vitest";
import { readDiscussion } from "@/app/articles/[slug]/_discussion/read-discussion";
import { GUEST, type SignedIn } from "@/lib/access/viewer";
import { deleteAnnotation, editAnnotation, react } from "@/lib/annotations/commands/change-annotation";
import type { ArticleView } from "@/lib/articles/article";
import { db } from "@/lib/platform/db";
import { aViewer } from "@/tests/support/a-user";
import { anAnnotation } from "@/tests/support/an-annotation";
import { anArticle } from "@/tests/support/an-article";

process.env.THROTTLE = "0";
let article: ArticleView;
let author: SignedIn;
let first: string;

beforeEach(async () => {
  [article, author] = [await anArticle(), await aViewer({ role: "editor" })];
  first = (await anAnnotation(author, { article: article.slug, body: "Первое." })).id;
});

/** What a guest is shown of the discussion. */
const read = () => readDiscussion(GUEST, { articleId: article.id }, { sort: "old" });
const shown = async () => {
  const { page } = await read();
  return page.threads.flatMap((thread) => [thread.first, ...thread.replies]);
};

test("while nothing changes, a guest is given what the guest before was given", async () => {
  for (let guest = 0; guest < 3; guest += 1) await read();
  expect((await read()).page).toBe((await read()).page);
});

test.each<[string, () => Promise<unknown>, () => Promise<unknown>, unknown]>([
  ["a comment", () => anAnnotation(author, { article: article.slug }), async () => (await shown()).length, 2],
  ["a reply", () => anAnnotation(author, { parent: first }), async () => (await shown()).length, 2],
  [
    "other words",
    () => editAnnotation(author, first, { body: "Иначе." }),
    async () => (await shown())[0]?.body,
    "Иначе.",
  ],
  [
    "other tags",
    () => editAnnotation(author, first, { tags: ["школа"] }),
    async () => (await shown())[0]?.tags,
    ["школа"],
  ],
  ["what is taken back", () => deleteAnnotation(author, first), async () => (await shown()).length, 0],
  [
    "a reaction",
    async () => react(await aViewer(), first, "useful", true),
    async () => (await shown())[0]?.reactions.useful,
    1,
  ],
  [
    "another name of who wrote it",
    () => db.user.update({ where: { id: author.id }, data: { name: "Бермет" } }),
    async () => (await shown())[0]?.creator?.name,
    "Бермет",
  ],
  ["how much there is", () => anAnnotation(author, { article: article.slug }), async () => (await read()).count, 2],
])("%s is seen at once", async (_, change, seen, expected) => {
  for (let guest = 0; guest < 3; guest += 1) await read();
  await change();
  expect(await seen()).toEqual(expected);
});

test("what is for few is kept from guests, also where its author has just read the page", async () => {
  await anAnnotation(author, { article: article.slug, body: "Для себя.", visibility: "private" });
  const own = await readDiscussion(author, { articleId: article.id }, { sort: "old" });
  expect(own.page.threads).toHaveLength(2);
  expect((await shown()).map(({ body }) => body)).toEqual(["Первое."]);
});
