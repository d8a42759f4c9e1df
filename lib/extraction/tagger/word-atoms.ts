import { answerOfForm } from "@/lib/extraction/form";
import { type Reading, readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import { WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { hashOf } from "@/lib/extraction/tagger/hash";
import { lexiconOf } from "@/lib/extraction/tagger/lexicon";
import { namePartOf } from "@/lib/extraction/tagger/name-parts";
import { classOf } from "@/lib/extraction/tagger/word-class";
import { beginsWithCapital } from "@/lib/text/capitals";

/** The traits of a word by itself, in the order of ATOMS; "" where it has none. */
export function describeWord(text: string): string[] {
  const plain = plainWord(text);
  const isWord = /^\p{L}/u.test(text);
  const affixes = (from: number, to?: number) => (isWord ? plain.slice(from, to) : "");
  const long = (length: number) => (isWord && plain.length > length ? "yes" : "");
  const readings = isWord ? readingsOf(text) : [];
  const best = readings[0];
  return [
    isWord ? plain : plain.replace(/\d/gu, "0"),
    best ? best.lemma || plain : plain.replace(/\d+/gu, "0"),
    affixes(0, 1),
    long(2) && affixes(0, 2),
    long(3) && affixes(0, 3),
    long(4) && affixes(0, 4),
    affixes(-1),
    long(2) && affixes(-2),
    long(3) && affixes(-3),
    long(4) && affixes(-4),
    long(5) && affixes(-5),
    shapeOf(text),
    capitalOf(text),
    best?.pos ?? "",
    best ? formOf(best) : "",
    nameOf(readings),
    isWord ? lexiconOf(plain) : "",
    isWord ? classIn(text) : "",
    isWord ? namePartOf(text, plain) : "",
  ];
}

/** The same as hashes, 0 where there is none; kept by form. */
export const wordAtoms = answerOfForm(({ text }): Int32Array => {
  const atoms = new Int32Array(WORD_ATOMS);
  describeWord(text).forEach((trait, column) => {
    atoms[column] = trait === "" ? 0 : hashOf(trait);
  });
  return atoms;
});

/** What a form tells of a name beside it; see `classOf`. */
export function classIn(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const found = readingsOf(text).reduce((before, { lemma }) => before || classOf(lemma), "");
  if (forms.size >= CACHE_SIZE) forms.clear();
  forms.set(text, found);
  return found;
}

const forms = new Map<string, string>();
const CACHE_SIZE = 50_000;

/** "Улан-Удэ" ⇒ "Xx-Xx", "3,5" ⇒ "0,0", "МВД" ⇒ "XX". */
function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{Lu}{2,}/gu, "A")
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]+/gu, "x")
    .replace(/\d+/gu, "0");
}

function capitalOf(text: string): string {
  if (!/^\p{L}/u.test(text)) return /^\d/u.test(text) ? (/^\d{4}$/u.test(text) ? "year" : "number") : text.slice(0, 1);
  const script = /\p{Script=Latin}/u.test(text) ? "latin " : "";
  if (/^\p{Lu}$/u.test(text)) return `${script}initial`;
  if (beginsWithCapital(text))
    return script + (text === text.toUpperCase() ? "all" : /\p{Lu}/u.test(text.slice(1)) ? "mixed" : "first");
  return script + (/\p{Lu}/u.test(text) ? "inner" : "none");
}

const formOf = ({ pos, case: its, number, gender }: Reading): string =>
  `${pos} ${its ?? ""} ${number ?? ""} ${gender ?? ""}`;

/** What sorts of name a word may be, in the order in which its readings are likely: "surname given", "? surname". */
function nameOf(readings: readonly Reading[]): string {
  const first = readings[0];
  if (!first) return "";
  const tags = [...new Set(readings.map(({ tag }) => tag ?? "-"))].slice(0, 4);
  return `${first.guessed ? "? " : ""}${tags.join(" ")}`;
}
