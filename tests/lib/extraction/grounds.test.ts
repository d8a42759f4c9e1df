import { expect, test } from "vitest";
import { weigh } from "@/lib/extraction/extract";
import type { FactKind } from "@/lib/extraction/fact";
import { readBlocks } from "@/lib/text/blocks";

/** The names of the grounds of the facts of one kind. */
function grounds(body: string, kind: FactKind): string[][] {
  const text = `Новости дня\n${body}`;
  const { facts } = weigh({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
  return facts.filter(({ fact }) => fact.kind === kind).map((each) => Object.keys(each.grounds));
}

test.each([
  ["Её директор Асан Темиров рад.", "position", "own-before"],
  ["Председатель — Асан Темиров.", "position", "mark-between"],
  ["Главный специалист отдела закупок Асан Темиров рад.", "position", "title-4"],
  ["Асан Темиров заявил, что мост, по которому ездят, закрыт, а дорога открыта.", "statement", "clauses"],
  ["Асан Темиров осмотрел мост. «Откроют», — пообещал он.", "statement", "speaker-by-pronoun"],
  ["Премьер Бакыт Усенов рад, уточнил Асан Темиров.", "statement", "rivals"],
  ["Защита настаивает на залоге.", "attribution", "small"],
  ["Министр Асан Темиров посетил рынок 3 мая 2023 года.", "visit", "dated"],
  ["На мост через реку не хватило 30 млн долларов.", "quantity", "money"],
] as const)("%s ⇒ %s: %s", (body, kind, ground) => {
  expect(grounds(body, kind).flat()).toContain(ground);
});

test("a construction that tells of a figure in so many words needs no grounds besides", () => {
  const told = grounds("Стоимость проекта составила 30 млн долларов.", "quantity");
  expect(told).toEqual([[]]);
});

test("every number of the tagger's sureness is within what the weights were learned for", () => {
  const text = "Новости дня\nПрезидент Казахстана Асан Темиров посетил Ош.";
  const { facts } = weigh({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
  const held = facts.flatMap((each) => Object.entries(each.grounds).filter(([name]) => name.endsWith("-held")));
  expect(held.length).toBeGreaterThan(0);
  for (const [, value] of held) expect(value).toBeLessThanOrEqual(6);
});
