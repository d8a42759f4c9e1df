import type { Cast } from "@/lib/extraction/cast";
import { shortNounsToo } from "@/lib/extraction/grammars/turkic-figures/scene-words";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import type { TurkicCase } from "@/lib/extraction/morphology/turkic-forms";
import { type QuantitySighting, type Sentence, type Sighting, sightings } from "@/lib/extraction/reading";

/** A Kyrgyz or Uzbek sentence as the rules of figures read it. */
export interface Scene {
  sentence: Sentence;
  words: readonly TurkicWord[];
  language: string;
  /** Who and what is named in it, the outermost names only, in the order of the words. */
  things: readonly Thing[];
  /** Words of which a rule of mentions has seen something: names, dates, amounts. */
  taken: ReadonlySet<number>;
  /** Marks that part clauses, by the word at which they stand. */
  edges: readonly number[];
  amounts: readonly QuantitySighting[];
  /** Words of nouns that are counted, and words of dates. */
  counted: ReadonlySet<number>;
  dated: ReadonlySet<number>;
}

/** Somebody or something named. */
export interface Thing {
  kind: Sighting["kind"];
  first: number;
  last: number;
  name: string;
  entity: string | null;
  case: TurkicCase;
  /** "Оштогу", "Toshkentdagi": what is there. */
  adjectival: boolean;
}

/** A stretch of words, `end` exclusive. */
export interface Stretch {
  first: number;
  end: number;
}

export function readScene(sentence: Sentence, language: string, cast: Cast): Scene {
  const words = sentence.words.map(({ text }) => shortNounsToo(text, language));
  const amounts = sightings(sentence, "quantity");
  const things = thingsOf(sentence, words, cast);
  const seen = [...things, ...amounts, ...sightings(sentence, "date", "position")];
  const taken = stretches(seen);
  return {
    sentence,
    words,
    language,
    things,
    taken,
    edges: edgesOf(sentence, taken),
    amounts,
    counted: stretches(amounts.map(({ last, reach }) => ({ first: last, last: reach }))),
    dated: stretches(sightings(sentence, "date")),
  };
}

const stretches = (all: readonly { first: number; last: number }[]): Set<number> =>
  new Set(all.flatMap(({ first, last }) => Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)));

function thingsOf(sentence: Sentence, words: readonly TurkicWord[], cast: Cast): Thing[] {
  const things: Thing[] = [];
  for (const seen of sightings(sentence, ...NAMES)) {
    if ((things.at(-1)?.last ?? 0) >= seen.last) continue;
    const entity = cast.entityOf(seen);
    const form = words[seen.last - 1]?.form;
    const own = seen.kind === "person" ? null : seen.name;
    const name = entity?.name ?? own;
    if (!name) continue;
    things.push({
      kind: seen.kind,
      first: seen.first,
      last: seen.last,
      name,
      entity: entity?.id ?? null,
      case: isNominative(seen) ? "nominative" : (form?.case ?? "nominative"),
      adjectival: form?.adjectival ?? false,
    });
  }
  return things;
}

const NAMES = ["person", "place", "organisation", "facility", "event", "work", "law"] as const;

const isNominative = (seen: Sighting): boolean => "nominative" in seen && seen.nominative;

function edgesOf({ words }: Sentence, taken: ReadonlySet<number>): number[] {
  return words.flatMap(({ kind, text }, at) =>
    kind === "mark" && /^[,;()–—«»]$/u.test(text) && !taken.has(at) ? [at] : [],
  );
}

/** The words between the nearest marks: of "Бадалы 5 сом, салмагы 3 кг" the half in which a word stands. */
export function clauseAround({ sentence, edges }: Scene, first: number, last: number): Stretch {
  const before = edges.findLast((edge) => edge < first && !isCopula(sentence, edge)) ?? -1;
  const after = edges.find((edge) => edge >= last && !isCopula(sentence, edge)) ?? sentence.words.length;
  return { first: before + 1, end: after };
}

/** "Зарар — 5 млн сўм": a dash in the middle of a clause, not one after a comma. */
const isCopula = ({ words }: Sentence, at: number): boolean =>
  /^[–—]$/u.test(words[at]?.text ?? "") && at > 0 && !/^[,»]$/u.test(words[at - 1]?.text ?? "");
