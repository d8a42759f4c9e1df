import type { Form, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import { isBreak, isVerbal, type Surroundings, unitGroup } from "@/lib/extraction/figures/surroundings";

export const bit = (truth: boolean): number => (truth ? 1 : 0);
export const ITS_CASES = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"] as const;
const PREPOSITIONS = ["в", "на", "у", "для", "из", "с", "по", "от", "к", "за", "до", "о", "при", "между", "под"];
const prepositionCode = (plain: string): number => PREPOSITIONS.indexOf(plain) + 1;
export const FORMS: readonly Form[] = ["full", "modified", "bare", "tailed", "modified-tailed", "joined", "reach"];
const UNITS = ["thing", "money", "%", "год", "°C", "раз", "время", "длина", "вес", "площадь"];

/** What is known of the number itself, the same for all its candidates. */
export function numberColumns({ line, amount, unit, shape, rank }: Surroundings): number[] {
  const before = line.words[amount.first - 1];
  const after = line.words[amount.last];
  const group = unitGroup(unit);
  return [
    UNITS.indexOf(group),
    bit(group === "thing"),
    bit(group === "money"),
    bit(group === "год"),
    ["digits", "words", "collective", "летний"].indexOf(shape),
    Math.min(rank, 5),
    Math.min(line.amounts.length, 6),
    classOf(before),
    before?.pos === "preposition" ? prepositionCode(before.plain) : 0,
    classOf(after),
    bit(amount.change !== null),
    ["headline", "heading", "paragraph", "item"].indexOf(line.sentence.block.kind),
    bit(line.sentence.block.box === true),
    Math.min(amount.first, 20),
  ];
}

const CLASSES = [
  "noun",
  "adjective",
  "participle",
  "verb",
  "infinitive",
  "gerund",
  "numeral",
  "pronoun",
  "adverb",
  "preposition",
  "conjunction",
  "particle",
  "other",
];
function classOf(word: GrammarWord | undefined): number {
  if (!word) return -1;
  if (word.plain === ",") return 20;
  if (/^[—–:-]$/u.test(word.plain)) return 21;
  if (/^[();]$/u.test(word.plain)) return 22;
  return CLASSES.indexOf(word.pos);
}

interface Stand {
  line: Line;
  first: number;
  last: number;
  head: number;
}

const NO_PLACE = 41;

/** How words lie to the number, when they are in its sentence. */
export function placeColumns({ line, first, last, head }: Stand, around: Surroundings): number[] {
  const { amount, verbAt, clause } = around;
  const { words } = line;
  const side = first >= amount.last ? 1 : last <= amount.first ? -1 : 0;
  const [from, to] = side === 1 ? [amount.last, first] : [last, amount.first];
  const between = words.slice(from, to);
  const word = words[head] as GrammarWord;
  const previous = words[first - 1];
  const next = words[last];
  const reading = word.readings[0];
  const nominatives = line.phrases.filter((phrase) => phrase.cases.has("nominative") && phrase.preposition === null);
  return [
    side,
    Math.min(between.length, 30),
    side * Math.min(between.length, 30),
    between.filter(isBreak).length,
    between.filter(isVerbal).length,
    line.amounts.filter((other) => other.first >= from && other.last <= to).length,
    line.phrases.filter((phrase) => phrase.head >= from && phrase.head < to).length,
    bit(first >= clause[0] && last <= clause[1]),
    ...ITS_CASES.map((its) => bit(word.cases.has(its))),
    ITS_CASES.indexOf(reading?.case ?? "nominative"),
    previous?.pos === "preposition" ? prepositionCode(previous.plain) : 0,
    bit(previous?.pos === "preposition"),
    classOf(previous),
    classOf(next),
    verbAt < 0 ? 0 : first > verbAt ? 1 : -1,
    verbAt < 0 ? 30 : Math.min(30, Math.abs(head - verbAt)),
    Math.min(first, 20),
    bit(first === 0),
    bit(reading?.number === "plural"),
    bit(reading?.animate === true),
    bit(reading?.guessed === true),
    bit(reading?.pos === "noun"),
    bit(/^\p{Lu}/u.test(word.text)),
    nominatives.filter((phrase) => phrase.head < head).length,
    nominatives.filter((phrase) => phrase.head > head && phrase.head < amount.first).length,
    bit(side === 1 && first <= amount.last + 1),
    bit(side === 1 && head < amount.reach),
    bit(side === -1 && last === amount.first),
    bit(word.lemma === amount.unit),
    bit(between.some(({ plain }) => plain === ":")),
    bit(between.some(({ plain }) => plain === "—" || plain === "–")),
    bit(between.some(({ plain }) => plain === "(")),
    bit(between.some(({ plain }) => plain === ";")),
    bit(between.some(({ plain }) => plain.startsWith("котор"))),
    line.phrases.findIndex((phrase) => phrase.head === head),
    bit(previous?.plain === "и"),
  ];
}

export const nowhere: readonly number[] = Array.from({ length: NO_PLACE }, () => -9);

/** What of a phrase a candidate takes and leaves. */
export function shapeColumns(
  { line, first, last, head }: Stand,
  form: Form,
  phrase: SubjectCandidate["phrase"],
): number[] {
  const end = phrase?.ends.at(-1) ?? last;
  return [
    FORMS.indexOf(form),
    last - first,
    phrase ? head - first : 0,
    phrase ? last - head - 1 : 0,
    phrase ? bit(first > phrase.first) : 0,
    phrase ? bit(last < end) : 0,
    bit(line.named.some((named) => named.kind !== "position" && named.first > head && named.last <= last)),
    phrase && last < end ? bit(line.named.some((named) => named.first >= last && named.last <= end)) : -1,
    phrase ? bit(line.words.slice(first, head).some(({ pos }) => pos === "participle")) : 0,
  ];
}
