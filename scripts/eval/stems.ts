import { comparableName } from "@/lib/text/normalise";

/**
 * The content words of a phrase in a language (BCP 47), each cut down to what its forms share, sorted: "рабочих мест" and "рабочие места" are
 * one. It is cruder than the dictionary of the extractor and knows nothing of it, so that a fault of the dictionary
 * cannot hide itself; that two words fall together wrongly hardly matters where whole phrases are compared.
 */
export function stemsOf(words: string, language: string): string[] {
  const plain = comparableName(words).split(" ");
  const content = plain.filter((word) => word !== "" && !EMPTY.has(word));
  const stem = TURKIC_LANGUAGE.test(language) ? turkicStem : russianStem;
  return [...new Set((content.length > 0 ? content : plain).map(stem))].sort();
}

export const sameStems = (one: string, other: string, language: string): boolean =>
  stemsOf(one, language).join(" ") === stemsOf(other, language).join(" ");

const TURKIC_LANGUAGE = /^(?:ky|uz)/u;

const EMPTY: ReadonlySet<string> = new Set(
  "а без в во для до за и из или к ко между на над не о об обо от по под при про с со у через the of a an and in on at for to".split(
    " ",
  ),
);

/** "рынок" and "рынка", "тонн" and "тонна" fall together by their last vowel and their doubled letter. */
function russianStem(word: string): string {
  const cut = word.replace(ADJECTIVE, "").replace(NOUN, "").replace(NOUN, "");
  return cut.replace(/[ое](?=[бвгджзклмнпрстфхцчшщ]$)/u, "").replace(/(.)\1$/u, "$1");
}

/** Endings as `comparableName` leaves them: ь is gone, й is и, э is е. */
const ADJECTIVE = /(?<=.{3})(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ии|ыи|ои|еи|им|ым|их|ых|ую|юю|ая|яя|ою|ею)$/u;
const NOUN = /(?<=.{2})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ом|ем|ов|ев|еи|ии|ие|ия|ию|[аяоеуюыи])$/u;

/** Kyrgyz and Uzbek: up to three endings of case, plural and belonging. */
function turkicStem(word: string): string {
  let rest = word;
  for (let times = 0; times < 3; times++) rest = rest.replace(TURKIC, "");
  return rest;
}

const TURKIC = /(?<=.{3})(?:нинг|[ндт][иыуо]н|[гк][аео]|[дт][аео]н?|н[иыу]|[дт][иыу]|[лдт][аео]р|лик|с[иыу]|[иыу])$/u;
