import type { Line } from "@/lib/extraction/figures/scene";
import { unitClass } from "@/lib/extraction/figures/surroundings";
import { type Part, partAt } from "@/lib/extraction/grammars/counts/clause-parts";
import { type Clause, type Count, type CountPlace, countOf } from "@/lib/extraction/grammars/counts/count";
import { isActor, type Owner, placeOf } from "@/lib/extraction/grammars/counts/owners";
import { nameOf, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import { textOf } from "@/lib/extraction/reading";

/**
 * More of what the count before told, with a dash for its verb: "в Бишкеке живёт 1,2 млн человек, | в Оше — 360 тысяч",
 * "Таджикистан закупил 420 тысяч тонн, | Афганистан — 310", "пшеницы вывезено 2 млн тонн, | ячменя — 870 тысяч тонн".
 */
export function dashed(place: CountPlace): Count | null {
  const { line, amount, last } = place;
  if (!last || !isDash(line, amount.first - 1) || unitClass(amount) !== unitClass(last.figure.quantity)) return null;
  let at = last.words[1];
  while (/^(?:,|;|и|а)$/u.test(line.words[at]?.plain ?? "")) at++;
  const part = at > last.words[1] ? partAt(line, at, amount.first - 1) : null;
  if (!part || part.end !== amount.first - 1) return null;
  const [owner, clause] = toldOf(place, last, part) ?? [];
  const count =
    owner && clause ? countOf(place, clause, [owner, last.from === "clause" ? "sentence" : last.from]) : null;
  return count && { ...count, words: [at, count.words[1]] };
}

/** "сборная Казахстана завоевала 24 медали, | Узбекистана — 31": not the one that is named. */
const isOblique = ({ words }: Line, { first }: Part): boolean => {
  const cases = words[first]?.cases;
  return cases !== undefined && cases.size > 0 && !cases.has("nominative");
};

const isDash = ({ words }: Line, at: number): boolean => /^[—–-]$/u.test(words[at]?.plain ?? "");

/** Whose it is, and what: another place, another who does the same, another thing, another cause. */
function toldOf({ line, scene, cast }: CountPlace, last: Count, part: Part): readonly [Owner, Clause] | null {
  const { clause, owner } = last;
  const said = textOf(line.sentence, part.first, part.end);
  const isStuff = clause.fronted !== null && part.preposition === null && line.words[part.first]?.cases.has("genitive");
  if (isStuff) return [owner, { ...clause, fronted: said }];
  if (part.isOfWhich) return null;
  if (part.preposition === null) {
    if (owner.role !== "agent" || clause.fronted !== null || !isActor(line, part) || isOblique(line, part)) return null;
    const subject = part.isName && part.named ? nameOf(part.named) : phraseOf(line, part.first, part.end, "nominative");
    return [{ subject, role: "agent" }, clause];
  }
  const led = `${part.preposition} ${said}`;
  const [cause] = clause.around;
  if (cause?.startsWith(`${part.preposition} `) && clause.participle)
    return [owner, { ...clause, around: [led], participle: clause.participle.replace(cause, led) }];
  const there = owner.role === "place" ? placeOf(line, part, scene, cast) : null;
  return there && [there, clause];
}
