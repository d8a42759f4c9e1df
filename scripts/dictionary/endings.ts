import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared } from "@/lib/extraction/morphology/letters";
import type { Form } from "./paradigms";

/** A guess at a word that ends so: of which paradigm, which form. */
export interface Guess {
  paradigm: number;
  form: number;
}

/** Stems and the paradigms they have; paradigms by their forms. */
interface Lexicon {
  lexemes: readonly (readonly [stem: string, paradigm: number])[];
  paradigms: readonly (readonly Form[])[];
  suffixes: readonly string[];
  features: readonly Features[];
}

/**
 * Which forms words with an ending (of one to five letters) mostly are, best first. An ending that says the same as a
 * shorter one is left out.
 */
export function guessesByEnding(lexicon: Lexicon): Map<string, Guess[]> {
  const counts = countEndings(lexicon);
  const guesses = new Map<string, Guess[]>();
  const endings = [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const ending of endings) {
    const best = bestOf(counts.get(ending) ?? new Map(), lexicon);
    if (best.length > 0 && !same(best, shorter(guesses, ending))) guesses.set(ending, best);
  }
  return guesses;
}

const LONGEST = 5;
const POPULAR = 4; // lexemes; a rarer paradigm is no pattern
const SEEN = 3; // lexemes with the ending
const FORMS = 1024; // more than any paradigm has

function countEndings({ lexemes, paradigms, suffixes, features }: Lexicon): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const [paradigm, tails] of stemTails(lexemes)) {
    const forms = paradigms[paradigm] ?? [];
    if ([...tails.values()].reduce((sum, count) => sum + count, 0) < POPULAR) continue;
    const seen = new Set<number>();
    forms.forEach((form, at) => {
      const { pos = "other", rare = true, fixed = true, tag, number } = features[form.features] ?? {};
      if (form.prefix !== 0 || rare || fixed || !OPEN.has(pos) || seen.has(form.suffix)) return;
      if (tag && pos === "noun" && number === "plural") return; // of names, hardly ever meant
      seen.add(form.suffix);
      const suffix = compared(suffixes[form.suffix] ?? "");
      for (const [tail, count] of tails) addEndings(counts, tail + suffix, paradigm * FORMS + at, count);
    });
  }
  return counts;
}

const OPEN: ReadonlySet<string> = new Set([
  "noun",
  "adjective",
  "participle",
  "verb",
  "infinitive",
  "gerund",
  "adverb",
]);

/** The last letters of the stems of each paradigm, and how many stems end so. */
function stemTails(lexemes: Lexicon["lexemes"]): Map<number, Map<string, number>> {
  const byParadigm = new Map<number, Map<string, number>>();
  for (const [stem, paradigm] of lexemes) {
    const tails = byParadigm.get(paradigm) ?? new Map<string, number>();
    const tail = stem.slice(-LONGEST);
    byParadigm.set(paradigm, tails.set(tail, (tails.get(tail) ?? 0) + 1));
  }
  return byParadigm;
}

function addEndings(counts: Map<string, Map<number, number>>, word: string, guess: number, count: number): void {
  for (let length = 1; length <= Math.min(LONGEST, word.length); length++) {
    const ending = word.slice(-length);
    const guesses = counts.get(ending) ?? new Map<number, number>();
    counts.set(ending, guesses.set(guess, (guesses.get(guess) ?? 0) + count));
  }
}

/** At most three words that are no names and two that are, so that a small letter and a capital both find one. */
function bestOf(counts: ReadonlyMap<number, number>, { paradigms, features }: Lexicon): Guess[] {
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const most = sorted[0]?.[1] ?? 0;
  const kept = { name: 0, word: 0 };
  const best: Guess[] = [];
  for (const [guess, count] of sorted) {
    if (count < SEEN || count * 12 < most) break;
    const paradigm = Math.floor(guess / FORMS);
    const form = guess % FORMS;
    const tag = features[paradigms[paradigm]?.[form]?.features ?? 0]?.tag ?? null;
    const kind = tag === null ? "word" : "name";
    if (kept[kind]++ < (kind === "word" ? 3 : 2)) best.push({ paradigm, form });
  }
  return best;
}

function shorter(guesses: ReadonlyMap<string, Guess[]>, ending: string): Guess[] {
  for (let from = 1; from < ending.length; from++) {
    const found = guesses.get(ending.slice(from));
    if (found) return found;
  }
  return [];
}

const same = (a: readonly Guess[], b: readonly Guess[]): boolean =>
  a.length === b.length && a.every(({ paradigm, form }, at) => b[at]?.paradigm === paradigm && b[at]?.form === form);
