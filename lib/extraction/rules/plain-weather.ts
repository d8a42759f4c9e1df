import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { readFigure } from "@/lib/extraction/grammars/figure";
import type { QuantitySighting } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";
import { dateIn } from "@/lib/extraction/rules/plain-amounts";

/** "В Оше ожидается три градуса тепла", "в Нарыне ветер усилится до 20 м/с": the unit says what is measured at a place. */
export const weatherThere: FactRule = {
  id: "weather-of-place",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline") return [];
    const line = lineOf(sentence, cast, page);
    return line ? line.amounts.flatMap((amount) => weather(line, amount)) : [];
  },
};

function weather(line: Line, amount: QuantitySighting): ExtractedFact[] {
  if (amount.change !== null) return [];
  const [from, to] = clauseAround(line, amount);
  const measure = measureOf(line, amount, from, to);
  const place = measure && placeOf(line, amount, from, to);
  if (!measure || !place) return [];
  const figure = readFigure(line.sentence, amount.first);
  const words = [Math.min(place.first, amount.first), Math.max(place.last, amount.last)] as const;
  return [
    figureFact(line.sentence, {
      ...{ subject: { name: place.name, entity: place.entity }, measure, quantity: amount, per: figure?.per ?? null },
      ...{ date: dateIn(line, from, to), words, rule: weatherThere.id, confidence: 0.84 },
    }),
  ];
}

const CLAUSES = /^(?:[;:(]|—|–)$/u;

function clauseAround({ words }: Line, { first, last }: QuantitySighting): [number, number] {
  let [from, to] = [first, last];
  while (from > 0 && first - from < 20 && !CLAUSES.test(words[from - 1]?.plain ?? "")) from--;
  while (to < words.length && to - last < 8 && !CLAUSES.test(words[to]?.plain ?? "") && words[to]?.plain !== ",") to++;
  return [from, to];
}

function measureOf({ words }: Line, { unit, last }: QuantitySighting, from: number, to: number): string | null {
  const around = words.slice(from, to).map(({ lemma }) => lemma);
  if (unit === "°C") {
    if (around.some((lemma) => NOT_AIR.has(lemma))) return around.includes("вода") ? "температура воды" : null;
    const time = around.findLast((lemma, at) => TIMES.has(lemma) && from + at <= last);
    return time ? `температура ${TIMES.get(time)}` : "температура";
  }
  return unit === "мм" && around.includes("осадки") ? "осадки" : null;
}

const NOT_AIR: ReadonlySet<string> = new Set("вода почва норма тело рекорд печь котел разница среднее".split(" "));
const TIMES: ReadonlyMap<string, string> = new Map([
  ["ночью", "ночью"],
  ["днем", "днём"],
]);

/** The one place of the clause, before the amount and led by "в", "на", "у" or "по". */
function placeOf({ words, named }: Line, { first }: QuantitySighting, from: number, to: number): Named | null {
  const places = named.filter(
    (each) => (each.kind === "place" || each.kind === "facility") && each.first >= from && each.last <= to,
  );
  const before = places.filter(({ last }) => last <= first);
  const chosen = before.at(-1);
  if (chosen && words.slice(chosen.last, first).some(({ plain }) => /^(?:где|котор\p{L}+|нет|если)$/u.test(plain)))
    return null;
  if (!chosen || !/^(?:в|во|на|у|по)$/u.test(words[chosen.first - 1]?.plain ?? "")) return null;
  const isOne =
    before.filter((each) =>
      words.slice(each.last, chosen.first).every(({ plain }) => /^(?:и|,|в|на|у|по)$/u.test(plain)),
    ).length <= 1;
  return isOne ? chosen : null;
}
