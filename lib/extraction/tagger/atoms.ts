/** What features are made of: a trait of a word, by itself or where it stands. The order is that of the columns. */
export const ATOMS = [
  "word",
  "lemma",
  "prefix1",
  "prefix2",
  "prefix3",
  "prefix4",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "suffix5",
  "shape",
  "capital",
  "speech",
  "form",
  "name",
  "lexicon",
  "class",
  "parts",
  "place-in-sentence",
  "block",
  "quotes",
  "before-quotes",
  "elsewhere",
  "seen",
  "head",
  "bracket",
  "known",
  "sort",
  "told",
  "beside",
  "quoted-as",
  "explained",
] as const;
export type Atom = (typeof ATOMS)[number];

export const ATOM_COUNT = ATOMS.length;
export const WORD_ATOMS = 19;
export const columnOf = (atom: Atom): number => ATOMS.indexOf(atom);
