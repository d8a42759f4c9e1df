import { TURKIC_LANGUAGES, type TurkicWord, turkicWords, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import {
  isCapital,
  type NamedSighting,
  type Sentence,
  sightingAt,
  type ThingKind,
  textOf,
} from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** "Бишкек – Ош жолунун", "Токтогул суу сактагычы", "Бусан кинофестивалына": a name and its possessive noun. */
export const turkicNamedThing: MentionRule = {
  id: "turkic-name-and-noun",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return words.flatMap((word, at) => {
      const kind = word.classes.includes("built") ? "facility" : word.classes.includes("event") ? "event" : null;
      if (kind === null || !word.form.possessive || word.form.plural || isTaken(sentence, at)) return [];
      const first = startOf(sentence, words, at, kind);
      return first === at ? [] : [thing(sentence, word, first, at, kind, turkicNamedThing.id, document.language)];
    });
  },
};

/** "Жазык кодексинин 276-беренесине", "ПФ-412 жарлыгы", "JK 70-moddasi". */
export const turkicAct: MentionRule = {
  id: "turkic-act",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return words.flatMap((word, at) => {
      if (!word.classes.includes("act") || isTaken(sentence, at)) return [];
      const first = startOfAct(sentence, words, at);
      return first === at ? [] : [thing(sentence, word, first, at, "law", turkicAct.id, document.language)];
    });
  },
};

function thing(
  sentence: Sentence,
  { form }: TurkicWord,
  first: number,
  at: number,
  kind: ThingKind,
  rule: string,
  language: string,
): NamedSighting {
  const last = sentence.words[at]?.text ?? "";
  const bare = form.case === "nominative" ? last : writtenStem(last, form.stem, language);
  const gap = sentence.words[at]?.start === sentence.words[at - 1]?.end ? "" : " ";
  return {
    kind,
    first,
    last: at + 1,
    name: textOf(sentence, first, at) + gap + bare,
    aliases: [],
    nominative: form.case === "nominative",
    rule,
    confidence: 0.8,
  };
}

const isTaken = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3, 4, 5, 6, 7].some((back) =>
    (sentence.seen.get(at - back) ?? []).some(({ kind, last }) => last > at && kind !== "place"),
  );

function startOf(sentence: Sentence, words: readonly TurkicWord[], head: number, kind: "facility" | "event"): number {
  let first = head;
  while (first > 0 && head - first < 3 && isBetween(words[first - 1], sentence, first - 1)) first--;
  const named = nameBefore(sentence, words, first);
  if (named < first) return withRoute(sentence, named);
  const opens = sentence.words[first];
  return kind === "event" && first < head && first > 0 && isCapital(opens) ? first : head;
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

function startOfAct(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  const { words: tokens } = sentence;
  let first = at;
  if (tokens[at - 1]?.text === "-" && tokens[at - 2]?.kind === "number") {
    first = at - 2;
    if (words[first - 1]?.form.stem.endsWith("кодекс") || /kodeks$/u.test(words[first - 1]?.form.stem ?? "")) first--;
    while (first > 0 && first < at - 2 && isCapital(tokens[first - 1])) first--;
    return first;
  }
  return /^\p{Lu}{1,4}-?\d/u.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
}
