import { honouredBefore, isHonoured } from "@/lib/extraction/grammars/turkic-bodies";
import { eventStart, feastEnd } from "@/lib/extraction/grammars/turkic-event-names";
import { named } from "@/lib/extraction/grammars/turkic-phrases";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { isCapital, type NamedSighting, type Sentence, sightingAt, type ThingKind } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** "Бишкек – Ош жолунун", "Токтогул суу сактагычы", "Бусан кинофестивалына": a name and its possessive noun. */
export const turkicNamedThing: MentionRule = {
  id: "turkic-name-and-noun",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return words.flatMap((word, at) => {
      const end = isTaken(sentence, at) ? null : feastEnd(sentence, words, at);
      if (end !== null)
        return [namedThing(sentence, words, at, end - 1, "event", turkicNamedThing.id, document.language)];
      const kind = word.classes.includes("built") ? "facility" : word.classes.includes("event") ? "event" : null;
      if (kind === null || word.form.plural || isTaken(sentence, at)) return [];
      const first = kind === "event" ? eventStart(sentence, words, at) : startOf(sentence, words, at);
      if (!word.form.possessive && kind === "facility" && !isHonoured(words, first, at)) return [];
      if (
        !word.form.possessive &&
        kind === "event" &&
        !BY_TOPIC.test(
          words
            .slice(first, at)
            .map(({ key }) => key)
            .join(" "),
        )
      )
        return [];
      return first === at ? [] : [namedThing(sentence, words, first, at, kind, turkicNamedThing.id, document.language)];
    });
  },
};

/** Without a possessive an event is named by what it is about alone: "… маселелери боюнча жыйын". */
const BY_TOPIC = /(?:^| )(?:боюнча|boʻyicha)(?: |$)/u;

/** What is named by words that end with a noun of its kind. */
export function namedThing(
  sentence: Sentence,
  words: readonly TurkicWord[],
  first: number,
  at: number,
  kind: ThingKind,
  rule: string,
  language: string,
): NamedSighting {
  return {
    kind,
    first,
    last: at + 1,
    ...named(sentence, words, first, at, language),
    aliases: [],
    rule,
    confidence: 0.8,
  };
}

export const isTaken = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3, 4, 5, 6, 7].some((back) =>
    (sentence.seen.get(at - back) ?? []).some(({ kind, last }) => last > at && kind !== "place"),
  );

function startOf(sentence: Sentence, words: readonly TurkicWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 3 && isBetween(words[first - 1], sentence, first - 1)) first--;
  const honoured = honouredBefore(sentence.words, words, first);
  if (honoured > 0) return first - honoured;
  const from = nameBefore(sentence, words, first);
  return from < first ? withRoute(sentence, from) : head;
}

/** Words between a name and its noun: "суу", "эл аралык", "xalqaro". */
const isBetween = (word: TurkicWord | undefined, sentence: Sentence, at: number): boolean =>
  word !== undefined &&
  sentence.words[at]?.kind === "word" &&
  /^(?:суу|эл|аралык|ички|балык|тоо-кен|xalqaro|suv|ichki|kon|боюнча|[\p{L}]+лык|[\p{L}]+дук)$/u.test(word.key);

/** Where a place or a capital in front begins; places in the genitive own the thing and stay outside. */
function nameBefore(sentence: Sentence, words: readonly TurkicWord[], end: number): number {
  if (words[end - 1]?.form.case !== "nominative") return end;
  for (let first = Math.max(0, end - 3); first < end; first++)
    if (sightingAt(sentence, first, "place")?.last === end) return first;
  const word = sentence.words[end - 1];
  return end > 1 && isCapital(word) && words[end - 1]?.classes.length === 0 ? end - 1 : end;
}

/** "Бишкек – Ош", "Боку – Тбилиси – Карс". */
function withRoute(sentence: Sentence, from: number): number {
  let first = from;
  while (first > 1 && /^[–—-]$/u.test(sentence.words[first - 1]?.text ?? "")) {
    const place = [2, 3, 4].find((back) => sightingAt(sentence, first - back, "place")?.last === first - 1);
    if (place === undefined) break;
    first -= place;
  }
  return first;
}
