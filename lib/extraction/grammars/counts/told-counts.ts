import type { Cast } from "@/lib/extraction/cast";
import { type Line, outermost, type Scene } from "@/lib/extraction/figures/scene";
import { unitClass } from "@/lib/extraction/figures/surroundings";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { type Count, type CountPlace, countOf } from "@/lib/extraction/grammars/counts/count";
import { afterVerb, atNumber, beforeVerb, thereAlone } from "@/lib/extraction/grammars/counts/count-clauses";
import { dashed } from "@/lib/extraction/grammars/counts/dashed";
import { isOfStuff } from "@/lib/extraction/grammars/counts/deed-nouns";
import type { Owner } from "@/lib/extraction/grammars/counts/owners";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** What is known before a sentence: whose the counts of the one before were, and of which place all tells. */
interface Known {
  before: Owner | null;
  topic: Owner | null;
}

/** The counts of a sentence, each knowing those before it. */
export function toldCounts(line: Line, scene: Scene, cast: Cast, known: Known): Count[] {
  const told: Count[] = [];
  for (const amount of line.amounts) {
    if (!isCount(line, amount)) continue;
    const place = { line, scene, cast, amount, last: told.at(-1) ?? null, ...known };
    const count = joined(place) ?? dashed(place) ?? afterVerb(place) ?? beforeVerb(place) ?? thereAlone(place);
    if (count) told.push(count);
  }
  return told;
}

/** Things are counted, in the nominative or accusative, and the number is no change and no limit: "до 15 лет". */
function isCount({ words }: Line, amount: QuantitySighting): boolean {
  if (amount.change !== null || amount.unit === null) return false;
  if (!isOfStuff(amount) && !(unitClass(amount) === "thing" && isKnownThing(amount.unit))) return false;
  if (words.slice(amount.first, amount.last).some(({ plain }) => OBLIQUE.test(plain))) return false;
  return !LED.has(words[amount.first - 1]?.plain ?? "");
}

/** "двумя", "пяти", "троим"; "трёх" may be an accusative, of people, but hardly is. */
const OBLIQUE =
  /^(?:(?:дв|тр|четыр)(?:ух|ум|умя|[её]х|[её]м|емя|ьмя)|\p{L}+(?:ти|ми|мя|ью|стам|стах|оим|оих|ерым|ерых)|сорока|ста|девяноста)$/u;

const LED: ReadonlySet<string> = new Set("до по из от у в на с к для при о об через за со № против вместо".split(" "));

/** A noun of the dictionary, or an abbreviation: "ДТП", not "мкг/куб. м". */
function isKnownThing(unit: string): boolean {
  if (/^\p{Script=Cyrillic}{2,5}$/u.test(unit) && unit === unit.toUpperCase()) return true;
  return readingsOf(unit.split(" ")[0] ?? "").some(({ case: its, guessed }) => its !== null && !guessed);
}

/** "96 домов, | 4 моста и 12 бань": more of what the same verb tells. */
function joined(place: CountPlace): Count | null {
  const { line, amount, last } = place;
  const { words } = line;
  let at = last?.words[1] ?? 0;
  if (!last || !/^(?:,|и)$/u.test(words[at]?.plain ?? "")) return null;
  at++;
  while (/^(?:а|также|и|еще)$/u.test(words[at]?.plain ?? "")) at++;
  if (atNumber(line, at) !== amount) return null;
  const next = afterAsides(line, amount.reach);
  // "погибли 11 человек, 34 получили травмы", "27 из них": that is told by itself.
  if (
    words[next]?.isVerbal ||
    /^[—–-]$/u.test(words[next]?.plain ?? "") ||
    /^из (?:них|которых)$/u.test(`${words[next]?.plain} ${words[next + 1]?.plain}`)
  )
    return null;
  return countOf(place, last.clause, [last.owner, last.from === "clause" ? "sentence" : last.from]);
}

/** Whose counts are told after a sentence: those of its last count; a few words without a name change nothing. */
export function ownerAfter(line: Line, counts: readonly Count[], before: Owner | null): Owner | null {
  const last = counts.at(-1);
  if (last) return last.owner;
  return line.amounts.length === 0 && line.words.length < SHORT && outermost(line.named).length === 0 ? before : null;
}

/** "Пострадавших нет." */
const SHORT = 6;
