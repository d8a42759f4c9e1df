import type { Features } from "@/lib/extraction/morphology/grammar";

/** How a dictionary lies in its file: the length of the header, the header as JSON, then the columns one after another. */
export interface PackedHeader {
  /** Ends of words, as they are shown; they are compared with "е" for "ё". */
  suffixes: readonly string[];
  features: readonly Features[];
  /** How often words that may have these features do: the order of readings of a word not counted by itself. */
  weights: readonly number[];
  /** Endings of unknown words, to be looked up from the longest. */
  endings: readonly string[];
  /** Words whose readings are ordered by themselves. */
  ranked: readonly string[];
  columns: readonly { name: Column; bytes: 1 | 2; length: number }[];
}

/**
 * Paradigms: how many forms each has, and of each form its suffix, features and prefix. Stems, sorted: letters shared
 * with the stem before, letters of its own, how many paradigms and which. Endings: how many guesses and, of each, the
 * paradigm and the form. Ranked words: how many features and which, best first.
 */
export const COLUMNS = {
  paradigmLengths: 1,
  formSuffixes: 2,
  formFeatures: 2,
  formPrefixes: 1,
  stemShared: 1,
  stemFresh: 1,
  stemLetters: 1,
  stemCounts: 1,
  stemParadigms: 2,
  endingCounts: 1,
  endingParadigms: 2,
  endingForms: 1,
  rankedCounts: 1,
  rankedFeatures: 2,
} as const;
export type Column = keyof typeof COLUMNS;
export type Columns = Record<Column, Uint8Array | Uint16Array>;

/** What may stand before a stem: "покрасивее", "наилучший". */
export const PREFIXES = ["", "по", "наи"] as const;

/** The header and columns of a file. Little-endian, every column begins at an even byte. */
export function readPacked(file: Uint8Array): { header: PackedHeader; columns: Columns } {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(4, 4 + length))) as PackedHeader;
  const columns: Partial<Columns> = {};
  let at = 4 + length;
  for (const { name, bytes, length: count } of header.columns) {
    const copy = Uint8Array.from(file.subarray(at, at + count * bytes)); // begins at no odd place
    columns[name] = bytes === 1 ? copy : new Uint16Array(copy.buffer, 0, count);
    at += count * bytes;
  }
  return { header, columns: columns as Columns };
}
