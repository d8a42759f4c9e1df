import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { mayBeGenitive, nominativePhrase } from "@/lib/extraction/morphology/noun-phrase";
import { type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";

/** "в рамках", "во время рабочей поездки в Узбекистан" ⇒ "рабочая поездка в Узбекистан", with the word after it. */
export function readOccasion(sentence: Sentence, from: number, to: number): { words: string; end: number } | null {
  for (let at = from; at < to; at++) {
    const { plain } = sentence;
    if (plain[at] === "в" && /^(?:рамках|ходе)$/u.test(plain[at + 1] ?? "")) return afterFrame(sentence, at + 2);
    if (plain[at] === "во" && plain[at + 1] === "время" && isJourney(sentence, at + 2))
      return afterFrame(sentence, at + 2);
    if (plain[at] === "с" && /^(?:визитом|поездкой)$/u.test(plain[at + 2] ?? "")) return withVisit(sentence, at + 1);
  }
  return null;
}

/** "во время | ознакомительной поездки", and not "во время прилива". */
const isJourney = ({ plain }: Sentence, from: number): boolean =>
  plain.slice(from, from + 3).some((word) => /^(?:поездки|визита|командировки|путешествия|турне)$/u.test(word));

function afterFrame(sentence: Sentence, from: number): { words: string; end: number } | null {
  let end = from;
  while (end < from + 5 && isLowerGenitive(sentence, end)) end++;
  if (end === from) return null;
  const phrase = nominativePhrase(
    sentence.words.slice(from, end).map(({ text }) => text),
    "genitive",
  );
  if (phrase === null) return null;
  const place = /^(?:в|во|на|по)$/u.test(sentence.plain[end] ?? "") ? sightingAt(sentence, end + 1, "place") : null;
  return place ? { words: `${phrase} ${textOf(sentence, end, place.last)}`, end: place.last } : { words: phrase, end };
}

/** "с официальным визитом" ⇒ "официальный визит". */
function withVisit(sentence: Sentence, at: number): { words: string; end: number } | null {
  const adjective = sentence.plain[at] ?? "";
  const isTrip = sentence.plain[at + 1] === "поездкой";
  const nominative = isAdjective(adjective)
    ? adjectiveNominative(adjective, isTrip ? "feminine" : "masculine", "singular")
    : null;
  return nominative === null ? null : { words: `${nominative} ${isTrip ? "поездка" : "визит"}`, end: at + 2 };
}

function isLowerGenitive(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word?.kind === "word" && /^\p{Ll}/u.test(word.text) && mayBeGenitive(word.text);
}
