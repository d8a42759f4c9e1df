import { type TurkicForm, turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";

/** Phrases of which the last word may take endings: "Наманган облусу" in "Наманган облусуна". */
export interface InflectedBook<T> {
  /** The longest phrase that begins at `from`; words are as `turkicKey` makes them. */
  longestAt(words: readonly string[], from: number): InflectedHit<T> | null;
}

export interface InflectedHit<T> {
  entry: T;
  /** The word after it. */
  end: number;
  /** The endings of its last word. */
  form: TurkicForm;
}

interface Candidate<T> {
  /** The words before the last. */
  before: readonly string[];
  last: string;
  /** Its stems, where it is possessive itself: "облусу" is "облус" with an ending, and so is "облусуна". */
  owned: ReadonlySet<string>;
  entry: T;
}

/** Of one phrase listed twice the first counts. */
export function inflectedBook<T>(phrases: Iterable<readonly [string, T]>, language: string): InflectedBook<T> {
  const single = new Map<string, T>();
  const longer = new Map<string, Candidate<T>[]>();
  for (const [phrase, entry] of phrases) {
    const words = phrase.split(" ").map((word) => turkicKey(word, language));
    const last = words.pop() ?? "";
    const [first] = words;
    if (first === undefined) {
      if (!single.has(last)) single.set(last, entry);
    } else {
      const known = longer.get(first) ?? [];
      known.push({ before: words, last, owned: ownedStems(last, language), entry });
      longer.set(first, known);
    }
  }
  for (const candidates of longer.values()) candidates.sort((a, b) => b.before.length - a.before.length);
  return {
    longestAt(words, from) {
      for (const { before, last, owned, entry } of longer.get(words[from] ?? "") ?? []) {
        if (!before.every((word, at) => words[from + at] === word)) continue;
        const end = from + before.length;
        const form = turkicForms(words[end] ?? "", language).find(
          ({ stem, possessive }) => stem === last || (possessive && owned.has(stem)),
        );
        if (form) return { entry, end: end + 1, form };
      }
      for (const form of turkicForms(words[from] ?? "", language)) {
        const entry = single.get(form.stem);
        if (entry !== undefined) return { entry, end: from + 1, form };
      }
      return null;
    },
  };
}

const ownedStems = (word: string, language: string): ReadonlySet<string> =>
  new Set(
    turkicForms(word, language)
      .filter((form) => form.possessive && form.case === "nominative")
      .map(({ stem }) => stem),
  );
