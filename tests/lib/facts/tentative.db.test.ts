import { expect, test } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { listFactMembers } from "@/lib/annotations/queries/container";
import { listArticles } from "@/lib/articles/queries";
import { SURE_ENOUGH } from "@/lib/extraction/confidence";
import { confirmFact } from "@/lib/facts/commands";
import { isStanding, isTentative, shownStatus } from "@/lib/facts/fact";
import { listAllFacts } from "@/lib/facts/listing-queries";
import { listEntityFacts, listFacts, listPosts, listRecentFigures, listSimilarFigures } from "@/lib/facts/queries";
import { anArticleWithFacts, figure, post } from "@/tests/support/a-fact";
import { aViewer } from "@/tests/support/a-user";

const UNSURE = SURE_ENOUGH - 0.01;
const osmonov = { kind: "person" as const, name: "Айбек Осмонов", words: ["Айбек Осмонов"] };
const minister = { ...post("Министр Айбек Осмонов", "Айбек Осмонов", "министр"), confidence: UNSURE };
const six = { ...figure("шесть заводов", 6), confidence: SURE_ENOUGH };
const five = { ...figure("5 мая", 5, "май"), confidence: UNSURE };

const anArticleHalfSure = () => anArticleWithFacts([five, six, minister], { named: [osmonov] });

test("what the machine is not sure of is kept with its words, numbered after what stands", async () => {
  const { facts } = await anArticleHalfSure();
  expect(facts.map((fact) => [fact.number, fact.exact, shownStatus(fact)])).toEqual([
    [1, "шесть заводов", "proposed"],
    [2, "Министр Айбек Осмонов", "tentative"],
    [3, "5 мая", "tentative"],
  ]);
});

test("no list tells of it until an editor lets it stand", async () => {
  const { article, facts } = await anArticleHalfSure();
  const [sure, unsurePost, unsureFigure] = facts;
  const person = unsurePost?.entities[0]?.entityId ?? "";
  const scope = { articleId: article.id, revisionId: article.revision.id };
  const told = async () => {
    const card = (await listArticles(GUEST, { limit: 100 })).items.find(({ slug }) => slug === article.slug);
    return {
      card: card?.facts.total,
      figures: (await listRecentFigures(GUEST, { limit: 100 })).filter((fact) => fact.article.slug === article.slug)
        .length,
      ofPerson: (await listEntityFacts(GUEST, person)).filter((fact) => fact.article.slug === article.slug).length,
      posts: (await listPosts(GUEST, person)).some(({ title }) => title === "министр"),
      members: (await listFactMembers(GUEST, scope)).length,
      listed: (await listAllFacts(GUEST, { article: article.slug })).items.length,
    };
  };
  expect(await told()).toEqual({ card: 1, figures: 1, ofPerson: 0, posts: false, members: 1, listed: 1 });

  const editor = await aViewer({ role: "editor" });
  for (const fact of [unsurePost, unsureFigure]) await confirmFact(editor, fact?.id ?? "", {});
  expect(await told()).toEqual({ card: 3, figures: 2, ofPerson: 1, posts: true, members: 3, listed: 3 });
  const now = await listFacts(SYSTEM, article.revision.id);
  expect(now.filter(isStanding).map(({ id }) => id)).toEqual([sure?.id, unsurePost?.id, unsureFigure?.id]);
});

test("machines that ask for it get it, alone or with the rest, and never two kinds by one name", async () => {
  const { article } = await anArticleHalfSure();
  const ask = async (asked: object) =>
    (await listAllFacts(GUEST, { article: article.slug, ...asked })).items.map((fact) => isTentative(fact)).sort();
  expect(await ask({ certainty: "sure" })).toEqual([false]);
  expect(await ask({ certainty: "tentative" })).toEqual([true, true]);
  expect(await ask({ certainty: "any" })).toEqual([false, true, true]);
  expect(await ask({ status: "proposed" })).toEqual([false]);
  expect(await ask({ status: "confirmed", certainty: "tentative" })).toEqual([]);
});

test("a tentative figure of another article is not shown beside a fact that is checked", async () => {
  const { facts } = await anArticleWithFacts([figure("шесть заводов", 6, "печь для проб")]);
  await anArticleWithFacts([{ ...figure("шесть заводов", 7, "печь для проб"), confidence: UNSURE }]);
  expect(await listSimilarFigures(SYSTEM, facts[0]?.id ?? "")).toEqual([]);
});
