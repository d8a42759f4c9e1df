import { personNameOf } from "@/lib/extraction/grammars/person-names";
import { readPost } from "@/lib/extraction/grammars/post-words";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import type { NamedSighting, Sentence, Sighting } from "@/lib/extraction/reading";
import { textOf } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/** Shown to readers by the message `rules.tagged-name`. */
export const TAGGED = "tagged-name";

/** Understands words that the tagger took for a name and no rule did. */
export function sightingOf(sentence: Sentence, { first, last, kind, confidence, margin }: Tagged): Sighting {
  const seen = { first, last, rule: TAGGED, confidence, ...(margin !== undefined && { margin }) };
  if (kind === "person") return { ...seen, kind, name: personNameOf(sentence, first, last) };
  if (kind === "position") return { ...seen, kind, ...readPost(sentence, first, last) };
  const isStreet = kind === "place" && STREETS.test(sentence.plain[first - 1] ?? "");
  const name = isStreet
    ? { name: textOf(sentence, first, last), aliases: [], nominative: false }
    : named(sentence, first, last);
  return { ...seen, ...name, kind: kind as NamedSighting["kind"] };
}

/** "улице | Токтоналиева", "улице | Толе би": whose name a street bears stays as it is. */
const STREETS = /^(?:ул|улиц\p{L}{1,3}|проспект\p{L}{0,2}|пр-т\p{L}{0,2}|переул\p{L}{2,3}|бульвар\p{L}{0,2})$/u;

function named(
  sentence: Sentence,
  first: number,
  last: number,
): Pick<NamedSighting, "name" | "aliases" | "nominative"> {
  const words = sentence.words.slice(first, last).filter((word) => word.kind === "word");
  if (words.length === 1 && SHORTENED.test(words[0]?.text ?? ""))
    return { name: textOf(sentence, first, last), aliases: [], nominative: false };
  if (words.length === 1 && last === first + 1 && /^\p{Lu}{2,6}$/u.test(words[0]?.text ?? ""))
    return { name: textOf(sentence, first, last), aliases: [], nominative: true };
  const quoted = quotedWords(sentence, first, last);
  if (quoted) return { name: quoted, aliases: [], nominative: false };
  const head = words
    .filter(({ text }) => /\p{Script=Cyrillic}/u.test(text))
    .map(({ text }) => readingsOf(text))
    .find(([best]) => best?.pos === "noun");
  // "газеты «Труд»", "агентства БелТА", "власти": one of them in another case, rather than several in the nominative.
  const isCommon = /^\p{Ll}/u.test(words[0]?.text ?? "");
  const isOblique = isModifierApart(words[0]?.text ?? "");
  const nominative =
    !isOblique &&
    (head?.some((reading) => reading.case === "nominative" && !(isCommon && reading.number === "plural")) ?? true);
  return {
    name: nominative
      ? textOf(sentence, first, last)
      : nominativeOf(
          textsOf(sentence, first, last),
          words.some(({ text }) => DIVISIONS.test(text)) ? { gender: "masculine" } : {},
        ),
    aliases: [],
    nominative,
  };
}

/**
 * "сообщил | «Кактусу»", "руководила | «Электрическими станциями»": words in quotation marks whose first can be in no
 * nominative; null where it can, or is unknown.
 */
function quotedWords({ words }: Sentence, first: number, last: number): string | null {
  const inside = words.slice(first + 1, last - 1).map(({ text }) => text);
  const isQuoted =
    words[first]?.text === "«" && words[last - 1]?.text === "»" && inside.length > 0 && inside.length < 5;
  const readings = isQuoted ? readingsOf(inside[0] ?? "") : [];
  const isOblique =
    readings.length > 0 &&
    readings.every((each) => !each.guessed && /^(?:noun|adjective)$/u.test(each.pos) && !FREE.has(each.case));
  return isOblique ? `«${nominativeOf(inside)}»` : null;
}

/** Names begin with the nominative, and short adjectives have no case. */
const FREE: ReadonlySet<string | null> = new Set(["nominative", null]);

/** "Минобороны", "Минэкономкоммерции": shortened from a genitive, and the same in all cases. */
const SHORTENED = /^Мин\p{Ll}{3,}(?:ции|ики|оны|вли|сти|уки|тва|туры|рта|зи)$/u;

/** "Токтогульский РОВД": a division, though it does not look masculine. */
const DIVISIONS = /^(?:[РГЛ]?ОВД|СИЗО-?\d*)$/u;

/** "Национальной" of "Национальной гвардии": an adjective that is surely in another case. */
function isModifierApart(word: string): boolean {
  const readings = readingsOf(word);
  const [best] = readings;
  if (
    (best?.guessed && !/(?:ск|цк)(?:ого|ому|им|ом)$/u.test(word)) ||
    (best?.pos !== "adjective" && best?.pos !== "participle") ||
    best.case === null
  )
    return false;
  return readings.every((reading) => reading.case !== "nominative");
}

const textsOf = (sentence: Sentence, first: number, last: number): string[] =>
  sentence.words.slice(first, last).map(({ text }) => text);
