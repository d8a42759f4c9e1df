import { readDataFile } from "@/lib/extraction/data-file";
import type { Features } from "@/lib/extraction/morphology/grammar";
import { compared, HASH_BEGIN, hashEnd, hashOn } from "@/lib/extraction/morphology/letters";
import { type Columns, type PackedHeader, readPacked } from "@/lib/extraction/morphology/packed";

/** The dictionary as it lies in memory. What is not said here of the columns stands at `COLUMNS`. */
export interface Lexicon {
  suffixes: readonly string[];
  /** The number by which suffixes that differ in "ё" only are one, by suffix and by its letters. */
  suffixKeys: Uint16Array;
  suffixKeyOf: ReadonlyMap<string, number>;
  features: readonly Features[];
  weights: readonly number[];
  paradigmStarts: Uint32Array;
  /** The suffix of each form as it is shown, with its "ё". */
  shownSuffixes: Uint16Array;
  forms: { suffixes: Uint16Array; features: Uint16Array; prefixes: Uint8Array };
  stemStarts: Uint32Array;
  stemLetters: Uint8Array;
  stemParadigmStarts: Uint32Array;
  stemParadigms: Uint16Array;
  /** Stems by the number of their letters, open addressing; -1 is free. */
  table: Int32Array;
  endings: ReadonlyMap<string, number>;
  endingStarts: Uint32Array;
  endingParadigms: Uint16Array;
  endingForms: Uint8Array;
  /** Words whose features are ordered by themselves, best first. */
  ranked: ReadonlyMap<string, readonly number[]>;
}

/** The Russian dictionary, unpacked when it is first asked for. */
export function lexicon(): Lexicon {
  unpacked ??= unpack(readPacked(readDataFile("dictionary/ru.bin.gz")));
  return unpacked;
}

let unpacked: Lexicon | null = null;

function unpack({ header, columns }: { header: PackedHeader; columns: Columns }): Lexicon {
  const { stemStarts, stemLetters } = unpackStems(columns);
  const suffixes = unpackSuffixes(header.suffixes);
  return {
    ...suffixes,
    suffixes: header.suffixes,
    features: header.features,
    weights: header.weights,
    paradigmStarts: startsOf(columns.paradigmLengths),
    shownSuffixes: columns.formSuffixes as Uint16Array,
    forms: {
      suffixes: Uint16Array.from(columns.formSuffixes, (suffix) => suffixes.suffixKeys[suffix] ?? 0),
      features: columns.formFeatures as Uint16Array,
      prefixes: columns.formPrefixes as Uint8Array,
    },
    stemStarts,
    stemLetters,
    stemParadigmStarts: startsOf(columns.stemCounts),
    stemParadigms: columns.stemParadigms as Uint16Array,
    table: hashStems(stemStarts, stemLetters),
    endings: new Map(header.endings.map((ending, at) => [ending, at])),
    endingStarts: startsOf(columns.endingCounts),
    endingParadigms: columns.endingParadigms as Uint16Array,
    endingForms: columns.endingForms as Uint8Array,
    ranked: unpackRanks(header.ranked, columns),
  };
}

/** Lengths ⇒ where each begins, and where the last ends. */
function startsOf(lengths: Uint8Array | Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
}

function unpackSuffixes(suffixes: readonly string[]): Pick<Lexicon, "suffixKeys" | "suffixKeyOf"> {
  const suffixKeyOf = new Map<string, number>();
  const suffixKeys = Uint16Array.from(suffixes, (suffix, at) => {
    const letters = compared(suffix);
    const known = suffixKeyOf.get(letters);
    if (known === undefined) suffixKeyOf.set(letters, at);
    return known ?? at;
  });
  return { suffixKeys, suffixKeyOf };
}

function unpackStems({ stemShared, stemFresh, stemLetters }: Columns): Pick<Lexicon, "stemStarts" | "stemLetters"> {
  const count = stemShared.length;
  const stemStarts = new Uint32Array(count + 1);
  for (let at = 0; at < count; at++) {
    stemStarts[at + 1] = (stemStarts[at] ?? 0) + (stemShared[at] ?? 0) + (stemFresh[at] ?? 0);
  }
  const letters = new Uint8Array(stemStarts[count] ?? 0);
  let fresh = 0;
  for (let at = 0; at < count; at++) {
    const start = stemStarts[at] ?? 0;
    const before = stemStarts[at - 1] ?? 0;
    const shared = stemShared[at] ?? 0;
    letters.copyWithin(start, before, before + shared);
    const end = stemStarts[at + 1] ?? 0;
    for (let to = start + shared; to < end; to++) letters[to] = stemLetters[fresh++] ?? 0;
  }
  return { stemStarts, stemLetters: letters };
}

function hashStems(starts: Uint32Array, letters: Uint8Array): Int32Array {
  const table = new Int32Array(TABLE_SIZE).fill(-1);
  for (let stem = 0; stem + 1 < starts.length; stem++) {
    let hash = HASH_BEGIN;
    const end = starts[stem + 1] ?? 0;
    for (let at = starts[stem] ?? 0; at < end; at++) hash = hashOn(hash, letters[at] ?? 0);
    let slot = hashEnd(hash) & (TABLE_SIZE - 1);
    while (table[slot] !== -1) slot = (slot + 1) & (TABLE_SIZE - 1);
    table[slot] = stem;
  }
  return table;
}

/** A power of two, some three times the number of stems. */
const TABLE_SIZE = 1 << 19;

function unpackRanks(words: readonly string[], { rankedCounts, rankedFeatures }: Columns): Lexicon["ranked"] {
  const starts = startsOf(rankedCounts);
  return new Map(words.map((word, at) => [word, Array.from(rankedFeatures.slice(starts[at], starts[at + 1]))]));
}
