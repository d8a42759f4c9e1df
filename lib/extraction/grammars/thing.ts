import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { PREPOSITIONS } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A thing that something is done to: its name in the nominative, and the entity if it is one. */
export interface Thing extends Stretch {
  name: string;
  entity: string | null;
  /** It has a name of its own. */
  named: boolean;
}

/**
 * The thing that begins at a word, in one of these cases: what has a name goes by it, up to three adjectives before it
 * aside; else the noun with the adjectives before and the genitives after it.
 */
export function thingAt(sentence: Sentence, from: number, cases: readonly Case[], cast: Cast): Thing | null {
  const named = namedAt(sentence, from, cast);
  if (named) return named;
  const word = sentence.words[from];
  if (word?.kind !== "word" || PREPOSITIONS.has(word.plain)) return null;
  if (sightingAt(sentence, from, "person", "place", "date", "position", "quantity")) return null;
  const words = sentence.words.slice(from, from + 20).map(({ text }) => text);
  const group = nounGroup(words, 0, { cases });
  if (group?.head.pos !== "noun" || isSaidOfLater(sentence, group.head.lemma, from + group.end)) return null;
  const end = genitivesEnd(sentence, from + group.end);
  const name = nominativeOf(words.slice(0, end - from), { cases });
  return { name: from === 0 ? lowered(name) : name, entity: null, named: false, first: from, end };
}

/** "в | пострадавших от селя домах": what only tells of a noun further on. */
const isSaidOfLater = ({ plain }: Sentence, lemma: string, end: number): boolean =>
  /(?:вш|щ)ий$/u.test(lemma) && PREPOSITIONS.has(plain[end] ?? "");

function namedAt(sentence: Sentence, from: number, cast: Cast): Thing | null {
  for (let at = from; at < from + 4; at++) {
    const sighting = sightingAt(sentence, at, "facility", "organisation", "event", "law", "work");
    if (sighting) {
      const entity = cast.entityOf(sighting);
      return {
        name: entity?.name ?? sighting.name,
        entity: entity?.id ?? null,
        named: true,
        first: from,
        end: sighting.last,
      };
    }
    const [best] = readingsOf(sentence.plain[at] ?? "");
    if (best?.pos !== "adjective" && best?.pos !== "participle") return null;
  }
  return null;
}

const MOST_GENITIVES = 5;

/** The word after all genitives, names and quotations that follow a noun: "строительстве | дороги Бишкек — Ош". */
export function genitivesEnd(sentence: Sentence, from: number): number {
  let end = from;
  for (let times = 0; times < MOST_GENITIVES; times++) {
    const next = genitiveEnd(sentence, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The word after one more genitive, name or quotation: "выставочный зал | изделий". */
function genitiveEnd(sentence: Sentence, from: number): number {
  const named = sightingAt(sentence, from, "place", "organisation", "facility", "person");
  if (named) return named.last;
  if (sightingAt(sentence, from, "date", "quantity")) return from;
  const words = sentence.words.slice(from, from + 6).map(({ text }) => text);
  const group = /^\p{Ll}/u.test(words[0] ?? "") ? nounGroup(words, 0, { cases: ["genitive"] }) : null;
  const best = readingsOf(sentence.plain[from] ?? "")[0];
  if (best?.pos === "preposition" || sentence.plain[from] === "стороны") return from;
  return group && group.head.pos === "noun" && best?.pos !== "verb" ? from + group.end : from;
}

const lowered = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
