import { type Form, newForm, newQuestion } from "@/lib/extraction/form";
import type { Word } from "@/lib/extraction/reading";
import { ATOM_COUNT, columnOf, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { addWeights } from "@/lib/extraction/tagger/decode";
import { EDGE, hashAt, SEEDS } from "@/lib/extraction/tagger/features";
import { mix } from "@/lib/extraction/tagger/hash";
import { LabelRows } from "@/lib/extraction/tagger/label-rows";
import type { Model } from "@/lib/extraction/tagger/model";
import { TEMPLATES } from "@/lib/extraction/tagger/templates";

/** Words of a sentence of which scores are asked; `last` exclusive. */
interface Stretch {
  first: number;
  last: number;
}

/**
 * The same sums as `scoresOf(model, featuresOf(…))`, sooner: most features ask for one word by itself or for two that stand
 * together, at one distance. What a form is worth at each distance, and a pair of forms, is summed up once and kept. With
 * `also`, which is not 0, every feature counts twice: by itself and mixed with that.
 */
export function quickScores(
  model: Model,
  words: readonly Word[],
  atoms: Int32Array,
  { first, last }: Stretch = { first: 0, last: words.length },
  also = 0,
): Int32Array {
  const L = model.scheme.size;
  const count = last - first;
  const scores = new Int32Array(count * L);
  const kept = keptFor(model, also);
  for (let word = 0; word < count; word++) scores.set(model.bias, word * L);
  addWindows(kept, words, atoms, first, scores);
  for (let word = 0; word < count; word++)
    addContext(kept, atoms, (first + word + EDGE) * ATOM_COUNT, scores, word * L);
  return scores;
}

/** What words add by themselves and in pairs to the words around them, from those before the stretch to those behind it. */
function addWindows(kept: Kept, words: readonly Word[], atoms: Int32Array, first: number, scores: Int32Array): void {
  const L = kept.model.scheme.size;
  const count = scores.length / L + 2 * EDGE;
  let former: FormWorth | null = null;
  for (let at = 0; at < count; at++) {
    const row = first + at;
    const form = formOf(kept, words[row - EDGE]?.form ?? (row < EDGE ? kept.before : kept.after), atoms, row);
    kept.rows.addTo(scores, at * L, form.place);
    if (former && at > 1)
      kept.rows.addTo(scores, (at - 1 + PAIR_REACH) * L, pairOf(kept, former, form, atoms, row - 1));
    former = form;
  }
}

/** What the word adds whose atoms begin at `row` by where it stands. */
function addContext(kept: Kept, atoms: Int32Array, row: number, scores: Int32Array, base: number): void {
  for (let at = 0; at < ALWAYS.length; at++) addFeature(kept, hashAt(ALWAYS[at] as number, atoms, row), scores, base);
  for (let gate = 0; gate < GATES.length; gate++) {
    const { part, templates } = GATES[gate] as Gate;
    if (atoms[row + part] === 0) continue;
    for (let at = 0; at < templates.length; at++)
      addFeature(kept, hashAt(templates[at] as number, atoms, row), scores, base);
  }
}

/** Adds what a feature is worth, if it is there: 0 is none. */
function addFeature({ model, also }: Kept, hash: number, scores: Int32Array, base: number): void {
  if (hash === 0) return;
  addWeights(model, hash, scores, base);
  if (also !== 0) addWeights(model, mix(also, hash), scores, base);
}

const DISTANCES = 2 * EDGE + 1;

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
/** So many words before the former of two is the last that asks for both, where words count from three before the stretch. */
const PAIR_REACH = -EDGE - PAIRS[0];

/** All other templates. Most of them need a trait that few words have: those that need it are asked where it is there. */
const OF_CONTEXT = [...SEEDS.keys()].filter((index) => !ALONE.has(index) && !OF_TWO.flat().includes(index));

interface Gate {
  /** Where the trait stands, from the row of the word. */
  part: number;
  templates: Int32Array;
}

/** Traits that every word has. */
const COMMON: ReadonlySet<number> = new Set((["place-in-sentence", "block", "quotes"] as const).map(columnOf));

function rarePart(index: number): number | null {
  const part = TEMPLATES[index]?.parts.find(({ column }) => column >= WORD_ATOMS && !COMMON.has(column));
  return part ? part.offset * ATOM_COUNT + part.column : null;
}

const ALWAYS = Int32Array.from(OF_CONTEXT.filter((index) => rarePart(index) === null));
const GATES: readonly Gate[] = [...Map.groupBy(OF_CONTEXT, rarePart)].flatMap(([part, templates]) =>
  part === null ? [] : [{ part, templates: Int32Array.from(templates) }],
);

/** What a form is worth, kept with the form. */
interface FormWorth {
  /** Since when such forms are kept: what was kept before is forgotten. */
  since: Since;
  /** Tells it from other forms that are kept. */
  id: number;
  /** Where stands what it adds to each label of the words at distances −3 to 3 before it, a row a distance. */
  place: number;
}

type Since = Readonly<Record<string, never>>;

/** What is kept for a model, and for each hash that its features are also mixed with. */
interface Kept {
  model: Model;
  also: number;
  rows: LabelRows;
  /** Under which forms keep what they are worth, how many do, and since when. */
  question: number;
  forms: number;
  since: Since;
  /** What stands before the words, and behind them. */
  before: Form;
  after: Form;
  /** Where stands what two forms together add to the words that ask for both, a row for each of PAIRS; by the ids of both. */
  pairs: Map<number, number>;
  /** Where rows are summed up. */
  sums: Record<"one" | "two", Int32Array>;
}

const keptByModel = new WeakMap<Model, Map<number, Kept>>();
const MOST_NUMBERS = 12_000_000; // of two bytes each
const MOST_FORMS = 30_000;
/** Two ids make a small whole number, by which maps find soonest. No stretch has so many words that it would run out of them. */
const MOST_IDS = 46_000;

/** What was kept so far, if it is not too much: then all of it is forgotten, as places and ids belong together. */
function keptFor(model: Model, also: number): Kept {
  const ofModel = keptByModel.get(model) ?? new Map<number, Kept>();
  keptByModel.set(model, ofModel);
  const known = ofModel.get(also);
  if (known && known.rows.size < MOST_NUMBERS && known.forms < MOST_FORMS) return known;
  const kept = known ?? nothingKept(model, also);
  for (const each of [kept.rows, kept.pairs]) each.clear();
  kept.forms = 0;
  kept.since = {};
  ofModel.set(also, kept);
  return kept;
}

function nothingKept(model: Model, also: number): Kept {
  const L = model.scheme.size;
  const sums = { one: new Int32Array(OF_ONE.length * L), two: new Int32Array(OF_TWO.length * L) };
  const [before, after] = [newForm(""), newForm("")];
  const forms = { question: newQuestion(), forms: 0, since: {}, before, after };
  return { model, also, rows: new LabelRows(L), ...forms, pairs: new Map(), sums };
}

function formOf(kept: Kept, form: Form, atoms: Int32Array, row: number): FormWorth {
  const known = form.answers[kept.question] as FormWorth | undefined;
  if (known?.since === kept.since) return known;
  const place = kept.rows.add(worthOf(kept, OF_ONE, kept.sums.one, (row + EDGE) * ATOM_COUNT, atoms));
  const made = { since: kept.since, id: kept.forms++, place };
  form.answers[kept.question] = made;
  return made;
}

function pairOf(kept: Kept, one: FormWorth, other: FormWorth, atoms: Int32Array, row: number): number {
  const key = one.id * MOST_IDS + other.id;
  const known = kept.pairs.get(key);
  if (known !== undefined) return known;
  const place = kept.rows.add(worthOf(kept, OF_TWO, kept.sums.two, (row - PAIRS[0]) * ATOM_COUNT, atoms));
  kept.pairs.set(key, place);
  return place;
}

/** Rows of labels in `sums`, one for each list of templates; the first list is asked by the word at `from`, each further one by the word before. */
function worthOf(
  kept: Kept,
  lists: readonly (readonly number[])[],
  sums: Int32Array,
  from: number,
  atoms: Int32Array,
): Int32Array {
  const L = kept.model.scheme.size;
  sums.fill(0);
  for (let at = 0; at < lists.length; at++) {
    for (const index of lists[at] ?? []) addFeature(kept, hashAt(index, atoms, from - at * ATOM_COUNT), sums, at * L);
  }
  return sums;
}
