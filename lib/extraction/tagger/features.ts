import type { Sentence, Word } from "@/lib/extraction/reading";
import { ATOM_COUNT, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { describeContext } from "@/lib/extraction/tagger/context-atoms";
import type { Elsewhere } from "@/lib/extraction/tagger/elsewhere";
import { hashOf, mix } from "@/lib/extraction/tagger/hash";
import { TEMPLATES } from "@/lib/extraction/tagger/templates";
import { wordAtoms } from "@/lib/extraction/tagger/word-atoms";

/** Features of the words of a sentence as hashes: those of word `at` are from `starts[at]` to `starts[at + 1]`. */
export interface Features {
  hashes: Int32Array;
  starts: Int32Array;
}

/** Rows of atoms before and after the words, which say that nothing stands there. */
export const EDGE = 3;
const BEFORE = hashOf("before the sentence");
const AFTER = hashOf("after the sentence");

/** `templates`, where given, is filled with the place in TEMPLATES of what each feature was made by. */
export function featuresOf(sentence: Sentence, elsewhere: Elsewhere, templates?: number[]): Features {
  const atoms = atomsOf(sentence, elsewhere);
  const { length } = sentence.words;
  const hashes = new Int32Array(length * COUNT);
  const starts = new Int32Array(length + 1);
  let filled = 0;
  for (let at = 0; at < length; at++) {
    const row = (at + EDGE) * ATOM_COUNT;
    for (let index = 0; index < COUNT; index++) {
      const hash = hashAt(index, atoms, row);
      if (hash === 0) continue;
      templates?.push(index);
      hashes[filled++] = hash;
    }
    starts[at + 1] = filled;
  }
  return { hashes: hashes.subarray(0, filled), starts };
}

/** The feature that a template makes of the word whose atoms begin at `row`; 0 where one of its parts is missing. */
export function hashAt(index: number, atoms: Int32Array, row: number): number {
  let hash = SEEDS[index] as number;
  const end = ENDS[index] as number;
  for (let part = index === 0 ? 0 : (ENDS[index - 1] as number); part < end; part++) {
    const atom = atoms[row + (PARTS[part] as number)] as number;
    if (atom === 0) return 0;
    hash = mix(hash, atom);
  }
  return hash;
}

/** Templates laid flat: the parts of template `index` end at `ENDS[index]`. */
const COUNT = TEMPLATES.length;
const PARTS = Int32Array.from(
  TEMPLATES.flatMap(({ parts }) => parts.map((part) => part.offset * ATOM_COUNT + part.column)),
);
const ENDS = Int32Array.from(ends());
export const SEEDS = Int32Array.from(TEMPLATES.map(({ name }) => hashOf(name)));

function ends(): number[] {
  let end = 0;
  return TEMPLATES.map(({ parts }) => (end += parts.length));
}

/** A row of atoms a word, with rows before and after that say that nothing stands there. */
export function atomsOf(sentence: Sentence, elsewhere: Elsewhere): Int32Array {
  const length = sentence.words.length;
  const atoms = new Int32Array((length + 2 * EDGE) * ATOM_COUNT);
  atoms.fill(BEFORE, 0, EDGE * ATOM_COUNT);
  atoms.fill(AFTER, (length + EDGE) * ATOM_COUNT);
  const context = describeContext(sentence, elsewhere);
  for (let at = 0; at < length; at++) {
    const row = (at + EDGE) * ATOM_COUNT;
    const ofWord = wordAtoms(sentence.words[at] as Word);
    for (let column = 0; column < WORD_ATOMS; column++) atoms[row + column] = ofWord[column] as number;
    context[at]?.forEach((trait, column) => {
      atoms[row + WORD_ATOMS + column] = trait === "" ? 0 : hashOf(trait);
    });
  }
  return atoms;
}
