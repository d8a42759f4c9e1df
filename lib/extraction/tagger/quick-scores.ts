import type { Word } from "@/lib/extraction/reading";
import { ATOM_COUNT, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { addWeights } from "@/lib/extraction/tagger/decode";
import { EDGE, hashAt, SEEDS } from "@/lib/extraction/tagger/features";
import type { Model } from "@/lib/extraction/tagger/model";
import { TEMPLATES } from "@/lib/extraction/tagger/templates";

/**
 * The same sums as `scoresOf(model, featuresOf(…))`, sooner: half of the features ask for one word by itself, at one
 * distance. What a form is worth at each distance is summed up once and kept.
 */
export function quickScores(model: Model, words: readonly Word[], atoms: Int32Array): Int32Array {
  const L = model.scheme.size;
  const scores = new Int32Array(words.length * L);
  const forms = Array.from({ length: words.length + 2 * EDGE }, (_, row) =>
    worthOf(model, words[row - EDGE]?.text ?? (row < EDGE ? BEFORE : AFTER), atoms, row),
  );
  for (let word = 0; word < words.length; word++) {
    const base = word * L;
    scores.set(model.bias, base);
    for (let distance = 0; distance < DISTANCES; distance++) {
      const worth = forms[word + distance] as Int16Array;
      const from = distance * L;
      for (let label = 0; label < L; label++)
        scores[base + label] = (scores[base + label] as number) + (worth[from + label] as number);
    }
    const row = (word + EDGE) * ATOM_COUNT;
    for (let at = 0; at < OF_SEVERAL.length; at++) {
      const hash = hashAt(OF_SEVERAL[at] as number, atoms, row);
      if (hash !== 0) addWeights(model, hash, scores, base);
    }
  }
  return scores;
}

const DISTANCES = 2 * EDGE + 1;
const [BEFORE, AFTER] = ["\0before", "\0after"] as const;

/** Templates of one word by itself, by the distance at which the word asks: −3 to 3. */
const OF_ONE: readonly (readonly number[])[] = Array.from({ length: DISTANCES }, (_, at) =>
  TEMPLATES.flatMap(({ parts }, index) =>
    parts.every(({ column, offset }) => column < WORD_ATOMS && offset === at - EDGE) ? [index] : [],
  ),
);
const OF_SEVERAL = Int32Array.from(SEEDS.keys().filter((index) => !OF_ONE.some((known) => known.includes(index))));

const kept = new WeakMap<Model, Map<string, Int16Array>>();
const MOST = 20_000; // forms, of some 600 bytes each

/** What a form adds to each label of the words at distances −3 to 3 before it: a row of labels a distance. */
function worthOf(model: Model, form: string, atoms: Int32Array, row: number): Int16Array {
  const forms = kept.get(model) ?? new Map<string, Int16Array>();
  kept.set(model, forms);
  const known = forms.get(form);
  if (known) return known;
  const L = model.scheme.size;
  const sums = new Int32Array(DISTANCES * L);
  for (const [at, templates] of OF_ONE.entries()) {
    const asking = (row - (at - EDGE)) * ATOM_COUNT;
    for (const index of templates) {
      const hash = hashAt(index, atoms, asking);
      if (hash !== 0) addWeights(model, hash, sums, at * L);
    }
  }
  const worth = Int16Array.from(sums);
  if (forms.size >= MOST) forms.clear();
  forms.set(form, worth);
  return worth;
}
