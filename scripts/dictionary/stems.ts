import { compared, letterCode } from "@/lib/extraction/morphology/letters";

export interface StemColumns {
  stemShared: number[];
  stemFresh: number[];
  stemLetters: number[];
  stemCounts: number[];
  stemParadigms: number[];
}

/** Stems in order, each written as what it shares with the one before and what is its own. */
export function stemColumns(lexemes: readonly (readonly [stem: string, paradigm: number])[]): StemColumns {
  const columns: StemColumns = { stemShared: [], stemFresh: [], stemLetters: [], stemCounts: [], stemParadigms: [] };
  let before = "";
  for (const [stem, paradigms] of byStem(lexemes)) {
    const shared = sharedLength(before, stem);
    columns.stemShared.push(shared);
    columns.stemFresh.push(stem.length - shared);
    for (const letter of stem.slice(shared)) columns.stemLetters.push(letterCode(letter.charCodeAt(0)));
    columns.stemCounts.push(paradigms.size);
    columns.stemParadigms.push(...[...paradigms].sort((a, b) => a - b));
    before = stem;
  }
  return columns;
}

function byStem(lexemes: readonly (readonly [string, number])[]): [string, Set<number>][] {
  const stems = new Map<string, Set<number>>();
  for (const [spelt, paradigm] of lexemes) {
    const stem = compared(spelt);
    if (!/^[а-я0-9-]*$/u.test(stem)) continue;
    stems.set(stem, (stems.get(stem) ?? new Set()).add(paradigm));
  }
  return [...stems].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
