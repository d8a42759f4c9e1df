import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Line } from "@/lib/extraction/figures/scene";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { type Part, partAt, partsOf } from "@/lib/extraction/grammars/counts/clause-parts";
import { type Count, type CountPlace, countOf } from "@/lib/extraction/grammars/counts/count";
import { placeOf } from "@/lib/extraction/grammars/counts/owners";
import { understood } from "@/lib/extraction/grammars/counts/roles";
import { thingsOf } from "@/lib/extraction/grammars/counts/things";
import { isOfMany, isShort, NO_DEEDS } from "@/lib/extraction/grammars/counts/verbs";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** The amount whose number begins at a word, after "более", "около". */
export function atNumber(line: Line, at: number): QuantitySighting | null {
  let first = at;
  while (HEDGES.has(line.words[first]?.plain ?? "")) first++;
  return indexOf(line).amountsAt.get(first) ?? null;
}

const HEDGES: ReadonlySet<string> = new Set(
  "более менее свыше около почти примерно порядка не чем еще уже всего лишь только целых сразу приблизительно больше меньше".split(
    " ",
  ),
);

/** "закупила | 12 снегоходов", "в Оше родилось в мае | 300 детей", "на тендер подали заявки | 7 компаний". */
export function afterVerb(place: CountPlace): Count | null {
  const { line, amount } = place;
  for (let at = amount.first - 1; at >= 0 && at > amount.first - FARTHEST; at--) {
    const verb = line.words[at];
    if (!verb || isBreak(verb)) return null;
    if (!verb.isVerbal && !isShort(verb)) continue;
    if (verb.pos === "infinitive" || verb.pos === "gerund" || line.words[at - 1]?.plain === "не") return null;
    const between = betweenOf(line, at + 1, amount);
    const clause = between && isDeed(verb, amount) ? clauseBefore(place, at) : null;
    return between && clause
      ? understood(place, { verb, verbAt: at, ...clause, after: between, isNumberFirst: false })
      : null;
  }
  return null;
}

const FARTHEST = 12;

/** Dates, adverbs and at most one part between verb and number. */
function betweenOf(line: Line, from: number, amount: QuantitySighting): Part[] | null {
  const parts: Part[] = [];
  for (let at = from; ; ) {
    at = afterAsides(line, at);
    if (atNumber(line, at) === amount) return parts;
    const part = at < amount.first ? partAt(line, at, amount.first) : null;
    if (!part || parts.length > 0) return null;
    parts.push(part);
    at = part.end;
  }
}

/** "составили 12 протоколов", not "составил 12 машин". */
const isDeed = ({ lemma }: GrammarWord, { unit }: QuantitySighting): boolean =>
  lemma === "составить"
    ? /^(?:протокол|акт|список|карта|план|отчет|материал|схема)$/u.test(unit ?? "")
    : !NO_DEEDS.has(lemma);

/** The parts before the verb, back to a comma or a dash; where they are not understood, back to "и". */
function clauseBefore({ line, last }: CountPlace, verbAt: number): { first: number; parts: Part[] } | null {
  const { words } = line;
  let first = clauseStart(line, verbAt);
  if (words[first]?.plain === "что") first++;
  // "187 аварий, | в которых | погибли 43 человека": of the same place.
  if (last?.words[1] === first - 1 && THERE.test(`${words[first]?.plain} ${words[first + 1]?.plain}`)) first += 2;
  if (words.slice(first, verbAt).some(({ plain }) => RELATED.test(plain))) return null;
  const parts = partsOf(line, first, verbAt);
  if (parts) return { first, parts };
  const joint = words.slice(first, verbAt).findLastIndex(({ plain }) => /^(?:и|а)$/u.test(plain));
  const rest = joint < 0 ? null : partsOf(line, first + joint + 1, verbAt);
  return rest && { first: first + joint + 1, parts: rest };
}

const THERE = /^(?:в|на|где) (?:которых|котором|которой|них|нем|ней)$/u;
const RELATED = /^(?:котор\p{L}+|где|чт[оо]|чей|чья|чье|чьи|кто|если|чтобы|пока|когда|хотя)$/u;

function clauseStart({ words }: Line, at: number): number {
  let first = at;
  while (first > 0 && !isBreak(words[first - 1])) first--;
  return first;
}

/** A mark between clauses; a name stands in quotation marks. */
const isBreak = (word: GrammarWord | undefined): boolean => word?.isBreak === true && !/^[«»"]$/u.test(word.plain);

/** "За год | 38 предприятий | открыто", "5 300 человек | трудятся | на заводе", "400 дел | рассмотрели | суды". */
export function beforeVerb(place: CountPlace): Count | null {
  const { line, amount } = place;
  const first = clauseStart(line, amount.first);
  const parts = partsOf(line, first, amount.first);
  if (!parts || parts.some(({ preposition }) => preposition === null)) return null;
  const verbAt = afterAsides(line, thingsOf(line, amount)?.end ?? amount.reach);
  const verb = line.words[verbAt];
  if (!verb || !(verb.isVerbal || isShort(verb)) || !isOfMany(verb) || !isDeed(verb, amount)) return null;
  const next = partAt(line, afterAsides(line, verbAt + 1), line.words.length);
  return understood(place, { verb, verbAt, first, parts, after: next ? [next] : [], isNumberFirst: true });
}

/** "В хозяйстве Асанова | 120 коров", "В парламенте 90 мест": no verb at all. */
export function thereAlone(place: CountPlace): Count | null {
  const { line, scene, cast, amount } = place;
  const first = clauseStart(line, amount.first);
  if (line.words[first - 1]?.plain === "(") return null;
  const [only, ...more] = partsOf(line, first, amount.first) ?? [];
  if (!only || more.length > 0 || only.end !== amount.first || !/^(?:в|во|на)$/u.test(only.preposition ?? ""))
    return null;
  const owner = placeOf(line, only, scene, cast);
  const end = thingsOf(line, amount)?.end ?? amount.reach;
  if (!owner || !/^(?:[,.;]|и|)$/u.test(line.words[end]?.plain ?? "")) return null;
  return countOf(place, { verb: null, participle: null, around: [], fronted: null, first, per: null }, [
    owner,
    isMany(line, only) ? "loose" : "clause",
  ]);
}

/** "в витринах": many places are of something that is named elsewhere. */
const isMany = ({ words }: Line, { first, last, isName }: Part): boolean =>
  !isName &&
  words.slice(first, last).some(({ readings }) => readings[0]?.number === "plural" && readings[0].case === "locative");
