import { countedName, upToFunctionWord } from "@/lib/extraction/grammars/counted";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Hint, nounGroup } from "@/lib/extraction/morphology/noun-group";
import type { Reading } from "@/lib/extraction/morphology/reading";
import { isFunctionWord, isVerb, PREPOSITIONS } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

/**
 * What a number counts, where the noun stands before it: "заявок поступило 48", "прицепы — 4", "жильцов, а их 112,
 * развезли". In the nominative singular; null where no noun opens the clause. `from` is the word after the figure before.
 */
export function nounBefore(sentence: Sentence, at: number, from: number): string | null {
  const edge = clauseEdge(sentence, at, from);
  const near = beforeHedges(sentence, at, edge);
  if (near <= edge || GOVERNING.has(sentence.plain[near - 1] ?? "")) return null;
  if (isDash(sentence, near - 1))
    return beforeDash(sentence, near - 1, { edge, from, isOne: ONE.test(sentence.plain[at] ?? "") });
  return (
    standingFor(sentence, near, edge) ??
    opening(sentence, near, edge) ??
    adjacent(sentence, near, edge) ??
    beforeColon(sentence, edge)
  );
}

/** "нет у | пятерых", "один из | десяти": what such a number counts is said elsewhere. */
const GOVERNING: ReadonlySet<string> = new Set("у из от в к для при о об между под".split(" "));

/** The word after the full stop, the colon or the figure that stands last before the number. */
function clauseEdge({ words }: Sentence, at: number, from: number): number {
  let first = at;
  while (first > from && first > at - FARTHEST && !/^[;:.!?…()]$/u.test(words[first - 1]?.text ?? "")) first--;
  return first;
}

const FARTHEST = 24;

/** "около", "не менее", "лишь": what may stand between noun or dash and number. */
function beforeHedges({ plain }: Sentence, at: number, edge: number): number {
  let near = at;
  while (near > edge && HEDGES.has(plain[near - 1] ?? "")) near--;
  return near;
}

const HEDGES: ReadonlySet<string> = new Set(
  "около порядка примерно приблизительно почти более менее больше меньше свыше не чем до лишь только всего уже еще теперь сейчас ровно целых сразу минимум максимум было будет".split(
    " ",
  ),
);

const isDash = ({ words }: Sentence, at: number): boolean => /^[–—-]$/u.test(words[at]?.text ?? "");

const ONE = /^(?:один|одна|одно)$/u;

/** "маршруток — 1 060"; "прицепы — 4" where that opens the sentence, not "семь языков, финны — двадцать"; "тройня — одна". */
function beforeDash(
  sentence: Sentence,
  dash: number,
  { edge, from, isOne }: { edge: number; from: number; isOne: boolean },
): string | null {
  for (const start of segmentsBefore(sentence, dash, edge)) {
    const isFirst =
      start === 0 || /^[;)]$/u.test(sentence.words[start - 1]?.text ?? "") || isInRow(sentence, start, from);
    const nominative = isOne ? SINGLE : isFirst ? MANY : null;
    const thing =
      thingAt(sentence, start, dash, PLURAL) ?? (nominative ? thingAt(sentence, start, dash, nominative) : null);
    if (thing) return thing;
  }
  return null;
}

/** "деревья — 40, кусты — 12": another dash before the figure that stands before the comma. */
const isInRow = (sentence: Sentence, start: number, from: number): boolean =>
  start > 1 && start - 1 === from && [2, 3, 4].some((back) => isDash(sentence, from - back));

/** Where the segments between commas begin, the nearest first; what goes on after another figure begins none. */
function segmentsBefore({ words }: Sentence, at: number, edge: number): number[] {
  const starts: number[] = [];
  for (let first = at - 1; first >= edge; first--)
    if (first === 0 || /^[,;:.!?…«„“"()]$/u.test(words[first - 1]?.text ?? "")) starts.push(first);
  return starts;
}

const PLURAL: Hint = { cases: ["genitive"], number: "plural" };
const SINGLE: Hint = { cases: ["nominative"], number: "singular" };
const MANY: Hint = { cases: ["nominative"], number: "plural" };

/** "видов спорта будет восемь": the genitive plural that opens the clause, or one before it in the sentence. */
function opening(sentence: Sentence, near: number, edge: number): string | null {
  for (const start of segmentsBefore(sentence, near, edge)) {
    const thing = thingAt(sentence, start, near, PLURAL);
    if (thing) return thing;
  }
  return null;
}

/** "осталось спорных гектаров 17", "к утру заявок набралось 48": the genitive plural right before the number or its verb. */
function adjacent(sentence: Sentence, near: number, edge: number): string | null {
  const { words, plain } = sentence;
  const at = isVerb(plain[near - 1] ?? "") ? near - 2 : near - 1;
  const word = words[at];
  if (at < edge || word?.kind !== "word" || !/^\p{Ll}/u.test(word.text) || isFunctionWord(plain[at] ?? "")) return null;
  return isGoverned(sentence, at - 1) ? null : thingAt(sentence, at, near, PLURAL);
}

/** "у будущих | юристов", "на скамье | подсудимых": a preposition or a noun on which the words after it hang. */
function isGoverned({ words, plain }: Sentence, from: number): boolean {
  let at = from;
  while (at > from - 3 && /^(?:adjective|participle)$/u.test(readingsOf(plain[at] ?? "")[0]?.pos ?? "")) at--;
  const word = words[at];
  if (PREPOSITIONS.has(plain[at] ?? "")) return true;
  const isNoun = word?.kind === "word" && /^\p{Ll}/u.test(word.text) && readingsOf(word.text)[0]?.pos === "noun";
  return isNoun && !/^(?:утру|вечеру|концу|началу)$/u.test(word.text);
}

/** The genitive plural with which a sentence begins: "Больше всего пожаров:", "Число школ по районам:". */
export const thingAtStart = (sentence: Sentence): string | null =>
  thingAt(sentence, 0, sentence.words.length - 1, PLURAL);

/** "Медиков не хватает: нужно | 120". */
const beforeColon = (sentence: Sentence, edge: number): string | null =>
  sentence.words[edge - 1]?.text === ":" ? thingAt(sentence, 0, edge - 1, PLURAL) : null;

/** "нас было четырнадцать"; "жильцов, а их 112": what the pronoun before the number stands for. */
function standingFor(sentence: Sentence, near: number, edge: number): string | null {
  const { plain, words } = sentence;
  for (let at = near - 1; at >= edge && at > near - 4; at--) {
    const form = plain[at] ?? "";
    if (/^(?:нас|вас)$/u.test(form) && !PREPOSITIONS.has(plain[at - 1] ?? "")) return "человек";
    if (/^(?:их|коих|всех|все)$/u.test(form)) return antecedent(sentence, at, edge);
    if (words[at]?.kind !== "word") return null;
  }
  return null;
}

/** The noun in the plural right before the comma or the dash, else the one that opens that segment. */
function antecedent(sentence: Sentence, pronoun: number, edge: number): string | null {
  const { words, plain } = sentence;
  const at = /^[аи]$/u.test(plain[pronoun - 1] ?? "") ? pronoun - 2 : pronoun - 1;
  const start = segmentsBefore(sentence, at, edge)[0] ?? edge;
  if (!/^[,–—]$/u.test(words[at]?.text ?? "") || PREPOSITIONS.has(plain[start] ?? "")) return null;
  const noun = words[at - 1];
  if (noun?.kind !== "word") return null;
  const form = noun.text.toLowerCase();
  const reading = readingsOf(form).find(({ pos, number }) => number === "plural" && /^(?:noun|participle)$/u.test(pos));
  if (!reading?.case) return thingAt(sentence, start, at, MANY);
  return countedName([form], { cases: [reading.case], number: "plural" });
}

/** The noun group with which a segment begins, after "и", "что", "больше всего", "число". */
function thingAt({ words, plain }: Sentence, start: number, end: number, hint: Hint): string | null {
  let first = start;
  while (first < end && OPENINGS.has(plain[first] ?? "")) first++;
  if (/^(?:больше|меньше)$/u.test(plain[first] ?? "") && plain[first + 1] === "всего") first += 2;
  if (/^(?:число|количество|список|перечень)$/u.test(plain[first] ?? "")) first++;
  if (first >= end || isFunctionWord(plain[first] ?? "") || isVerb(plain[first] ?? "")) return null;
  const isCapital = isOpening(words[first - 1]?.text);
  const texts = words.slice(first, Math.min(end, first + LONGEST)).map(({ text }) => text);
  const phrase = upToFunctionWord(isCapital ? [texts[0]?.toLowerCase() ?? "", ...texts.slice(1)] : texts);
  const group = nounGroup(phrase, 0, hint);
  if (!group || group.head.tag !== null || !isThing(group.head, phrase[group.end - 1] ?? "")) return null;
  return phrase.slice(0, group.end).some((word) => /\p{Lu}/u.test(word)) ? null : countedName(phrase, hint);
}

const LONGEST = 5;
const OPENINGS: ReadonlySet<string> = new Set(
  "и а но да же то что если когда раз хотя как так зато причем всего еще сейчас теперь только уже - – — •".split(" "),
);

const isOpening = (before: string | undefined): boolean => before === undefined || /^[-–—•.:!?…)»]$/u.test(before);

const isThing = ({ pos }: Reading, form: string): boolean =>
  (pos === "noun" && form.length > 2) || /^(?:погибш|пострадавш|ранен|умерш|застрявш|заболевш)/u.test(form);
