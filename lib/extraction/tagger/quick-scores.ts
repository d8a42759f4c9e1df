import type { Word } from "@/lib/extraction/reading";
import { ATOM_COUNT, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { addWeights } from "@/lib/extraction/tagger/decode";
import { EDGE, hashAt, SEEDS } from "@/lib/extraction/tagger/features";
import type { Model } from "@/lib/extraction/tagger/model";
import { TEMPLATES } from "@/lib/extraction/tagger/templates";

/**
 * The same sums as `scoresOf(model, featuresOf(…))`, sooner: most features ask for one word by itself or for two that stand
 * together, at one distance. What a form is worth at each distance, and a pair of forms, is summed up once and kept.
 */
export function quickScores(model: Model, words: readonly Word[], atoms: Int32Array): Int32Array {
  const L = model.scheme.size;
  const scores = new Int32Array(words.length * L);
  const kept = keptFor(model);
  const forms = Array.from({ length: words.length + 2 * EDGE }, (_, row) =>
    formOf(model, kept, words[row - EDGE]?.text ?? (row < EDGE ? BEFORE : AFTER), atoms, row),
  );
  const pairs = forms.map((form, row) => {
    const next = forms[row + 1];
    return next && row > 0 ? pairOf(model, kept, form, next, atoms, row) : NO_PAIR;
  });
  for (let word = 0; word < words.length; word++) {
    const base = word * L;
    scores.set(model.bias, base);
    for (let distance = 0; distance < DISTANCES; distance++)
      addRow(scores, base, (forms[word + distance] as Form).worth, distance * L, L);
    for (let pair = 0; pair < PAIRS.length; pair++)
      addRow(scores, base, pairs[word + EDGE + (PAIRS[pair] as number)] as Int16Array, pair * L, L);
    const row = (word + EDGE) * ATOM_COUNT;
    for (let at = 0; at < OF_CONTEXT.length; at++) {
      const hash = hashAt(OF_CONTEXT[at] as number, atoms, row);
      if (hash !== 0) addWeights(model, hash, scores, base);
    }
  }
  return scores;
}

function addRow(scores: Int32Array, base: number, worth: Int16Array, from: number, L: number): void {
  for (let label = 0; label < L; label++)
    scores[base + label] = (scores[base + label] as number) + (worth[from + label] as number);
}

const DISTANCES = 2 * EDGE + 1;
const [BEFORE, AFTER] = ["\0before", "\0after"] as const;
const NO_PAIR = new Int16Array(0);

/** Templates whose every part is a trait of the word by itself, at one of these distances. */
const templatesAt = (isAsked: (offset: number) => boolean): number[] =>
  TEMPLATES.flatMap(({ parts }, index) =>
    parts.every(({ column, offset }) => column < WORD_ATOMS && isAsked(offset)) ? [index] : [],
  );

/** Templates of one word by itself, by the distance at which the word asks: −3 to 3. */
const OF_ONE: readonly (readonly number[])[] = Array.from({ length: DISTANCES }, (_, at) =>
  templatesAt((offset) => offset === at - EDGE),
);
const ALONE = new Set(OF_ONE.flat());

/** Distances of the former of two words that stand together, and the templates of both. */
const PAIRS = [-2, -1, 0, 1] as const;
const OF_TWO: readonly (readonly number[])[] = PAIRS.map((first) =>
  templatesAt((offset) => offset === first || offset === first + 1).filter((index) => !ALONE.has(index)),
);
const OF_CONTEXT = Int32Array.from(SEEDS.keys().filter((index) => !ALONE.has(index) && !OF_TWO.flat().includes(index)));

interface Form {
  /** Tells it from other forms that are kept. */
  id: number;
  /** What it adds to each label of the words at distances −3 to 3 before it: a row of labels a distance. */
  worth: Int16Array;
}

interface Kept {
  forms: Map<string, Form>;
  pairs: Map<number, Int16Array>;
  ids: number;
}

const keptByModel = new WeakMap<Model, Kept>();
const MOST_FORMS = 20_000; // of some 600 bytes each
const MOST_PAIRS = 30_000; // of some 400

function keptFor(model: Model): Kept {
  const known = keptByModel.get(model) ?? { forms: new Map(), pairs: new Map(), ids: 0 };
  keptByModel.set(model, known);
  return known;
}

function formOf(model: Model, kept: Kept, form: string, atoms: Int32Array, row: number): Form {
  const known = kept.forms.get(form);
  if (known) return known;
  const made = { id: kept.ids++ % MOST_IDS, worth: worthOf(model, OF_ONE, -EDGE, atoms, row) };
  if (kept.forms.size >= MOST_FORMS) kept.forms.clear();
  if (made.id === 0) kept.pairs.clear();
  kept.forms.set(form, made);
  return made;
}

const MOST_IDS = 2 ** 26;

/** What two forms together add to each label of the words from which they are asked. */
function pairOf(model: Model, kept: Kept, one: Form, other: Form, atoms: Int32Array, row: number): Int16Array {
  const key = one.id * MOST_IDS + other.id;
  const known = kept.pairs.get(key);
  if (known) return known;
  const worth = worthOf(model, OF_TWO, PAIRS[0], atoms, row);
  if (kept.pairs.size >= MOST_PAIRS) kept.pairs.clear();
  kept.pairs.set(key, worth);
  return worth;
}

/** Rows of labels, one for each list of templates; the first list is asked from `-first` words behind `row`, each further one a word nearer. */
function worthOf(
  model: Model,
  lists: readonly (readonly number[])[],
  first: number,
  atoms: Int32Array,
  row: number,
): Int16Array {
  const L = model.scheme.size;
  const sums = new Int32Array(lists.length * L);
  for (const [at, templates] of lists.entries()) {
    const asking = (row - first - at) * ATOM_COUNT;
    for (const index of templates) {
      const hash = hashAt(index, atoms, asking);
      if (hash !== 0) addWeights(model, hash, sums, at * L);
    }
  }
  return Int16Array.from(sums);
}
