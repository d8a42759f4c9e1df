import { expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { confirmFact, rejectFact } from "@/lib/facts/commands";
import { listPosts } from "@/lib/facts/queries";
import { anArticleWithFacts, post } from "@/tests/support/a-fact";

const NAME = "Айбек Осмонов";
const named = [{ kind: "person" as const, name: NAME, words: [NAME] }];
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** An article of that day that names the person with this post. */
async function anArticleOn(date: string | null, title: string, publish = true) {
  const publishedAt = date === null ? null : day(date);
  const words = `${title} ${NAME}`;
  const body = `${words} открыл цех. Выпуск ${date}, ${title}, ${publish}.`;
  const { facts } = await anArticleWithFacts([post(words, NAME, title)], { body, named, publish, publishedAt });
  const [fact] = facts;
  if (!fact) throw new Error("the extractor found nothing");
  return { fact, personId: fact.entities[0]?.entityId ?? "" };
}

test("posts follow by the days on which published articles name them; rejected ones and drafts do not count", async () => {
  const { personId } = await anArticleOn("2021-05-03", "Министр");
  const { fact } = await anArticleOn("2021-02-01", "Министр");
  await anArticleOn("2020-01-10", "Депутат");
  await anArticleOn(null, "Советник");
  await confirmFact(SYSTEM, fact.id, {});
  const wrong = await anArticleOn("2019-01-01", "Космонавт");
  await rejectFact(SYSTEM, wrong.fact.id, { note: "Не он." });
  await anArticleOn("2018-01-01", "Школьник", false);

  expect(await listPosts(GUEST, personId)).toEqual([
    { title: "Депутат", of: null, articles: 1, first: day("2020-01-10"), last: day("2020-01-10"), isChecked: false },
    { title: "Министр", of: null, articles: 2, first: day("2021-02-01"), last: day("2021-05-03"), isChecked: true },
    { title: "Советник", of: null, articles: 1, first: null, last: null, isChecked: false },
  ]);
  expect((await listPosts(SYSTEM, personId)).map(({ title }) => title)).toContain("Школьник");
});
