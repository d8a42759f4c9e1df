import { CASES } from "@/lib/extraction/morphology/declension";
import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import { type Lexicon, lexicon } from "@/lib/extraction/morphology/lexicon";
import { lookUp } from "@/lib/extraction/morphology/lookup";
import type { Found } from "@/lib/extraction/morphology/reading";
import { NOTHING, type Reading, readingOf, withFeatures } from "@/lib/extraction/morphology/reading";
import { unknownReadings } from "@/lib/extraction/morphology/unknown";
import { beginsWithCapital } from "@/lib/text/capitals";

export type { Reading };

/**
 * How a word may be read, best first: never empty. The word is as it stands in the text; a capital lets it be a name.
 * What the dictionary of OpenCorpora does not know is told by its ending. Do not change what is given.
 */
export function readingsOf(form: string): readonly Reading[] {
  const known = young.get(form);
  if (known) return known;
  if (form.length > LONGEST) return OTHER;
  const readings = old.get(form) ?? read(form);
  if (young.size >= KEPT) {
    old = young;
    young = new Map();
  }
  young.set(form, readings);
  return readings;
}

/** Forms asked for lately, and the ones before them. */
let young = new Map<string, readonly Reading[]>();
let old: ReadonlyMap<string, readonly Reading[]> = new Map();
const KEPT = 30_000;
/** Nothing longer is a word. */
const LONGEST = 60;

function read(form: string): readonly Reading[] {
  if (!/\p{L}/u.test(form)) return /\d/u.test(form) ? NUMBER : OTHER;
  const word = compared(form);
  const dictionary = lexicon();
  const found = lookUp(word, dictionary);
  if (found.length === 0) return unknownReadings(form, word, dictionary, readingsOf);
  const isName = beginsWithCapital(form);
  const readings = ordered(word, found, isName, dictionary).map((each) => readingOf(each, false, dictionary));
  return readings.filter((reading, at) => !readings.slice(0, at).some((other) => isSame(reading, other)));
}

const OTHER: readonly Reading[] = [withFeatures(NOTHING, "", false, null)];
const NUMBER: readonly Reading[] = [withFeatures({ ...NOTHING, pos: "numeral" }, "", false, null)];

/** By what the corpus says of the word, else of such words; a word in small letters is a name last of all. */
function ordered(word: string, found: readonly Found[], isName: boolean, { ranked, ...lexicon }: Lexicon): Found[] {
  const ranks = ranked.get(word);
  const order = (each: Found): number => {
    const number = lexicon.forms.features[each.form] ?? 0;
    const features = lexicon.features[number] ?? NOTHING;
    const isNoun = features.tag !== null && features.pos === "noun";
    const rank = ranks?.indexOf(number) ?? -1;
    const usual = features.fixed ? -caseOrder(features) : (lexicon.weights[number] ?? 0);
    const weight = usual - (features.rare ? 2000 : 0);
    const own = rank >= 0 ? 10_000 - rank : weight - (isNoun && features.number === "plural" ? 1500 : 0);
    return own - (isNoun && !isName ? 20_000 : 0);
  };
  return found
    .map((each) => ({ each, by: order(each) }))
    .sort((a, b) => b.by - a.by)
    .map(({ each }) => each);
}

/** What never declines tells no case, so the nominative comes first. */
const caseOrder = ({ case: its, number }: Features): number =>
  (its ? CASES.indexOf(its) : 0) + (number === "plural" ? CASES.length : 0);

const isSame = (a: Reading, b: Reading): boolean =>
  a.lemma === b.lemma &&
  a.pos === b.pos &&
  a.case === b.case &&
  a.number === b.number &&
  a.gender === b.gender &&
  a.animate === b.animate &&
  a.tag === b.tag &&
  a.tense === b.tense;
