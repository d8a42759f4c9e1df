import { type Atom, columnOf } from "@/lib/extraction/tagger/atoms";

/** A feature: traits of the words at these distances, all of which must be there. */
export interface Template {
  name: string;
  parts: readonly { column: number; offset: number }[];
}

const one = (atom: Atom, ...offsets: number[]): string[] => offsets.map((offset) => `${atom}[${offset}]`);

/** "word[-1] word[0]": the word before and the word itself. */
export const TEMPLATES: readonly Template[] = [
  ...one("word", -2, -1, 0, 1, 2),
  ...one("lemma", -3, -2, -1, 0, 1, 2, 3),
  "word[-1] word[0]",
  "word[0] word[1]",
  "lemma[-1] lemma[0]",
  "lemma[0] lemma[1]",
  "lemma[-2] lemma[-1]",
  "lemma[1] lemma[2]",
  "lemma[-1] lemma[1]",
  ...one("prefix1", 0),
  ...one("prefix2", 0),
  ...one("prefix3", -1, 0, 1),
  ...one("prefix4", 0),
  ...one("suffix1", 0),
  ...one("suffix2", -2, -1, 0, 1, 2),
  ...one("suffix3", -1, 0, 1),
  ...one("suffix4", 0),
  ...one("suffix5", 0),
  "suffix3[0] capital[0]",
  "suffix2[0] capital[0] capital[-1]",
  "suffix2[0] capital[0] capital[1]",
  "suffix2[-1] suffix2[0] capital[0]",
  "suffix3[0] suffix3[1] capital[0]",
  ...one("shape", -2, -1, 0, 1, 2),
  "shape[-1] shape[0]",
  "shape[0] shape[1]",
  "shape[-1] shape[0] shape[1]",
  "capital[-2] capital[-1] capital[0]",
  "capital[0] capital[1] capital[2]",
  "capital[-2] capital[-1] capital[0] capital[1] capital[2]",
  "capital[0] place-in-sentence[0]",
  "capital[0] place-in-sentence[0] capital[1]",
  "capital[0] block[0]",
  "lemma[0] capital[0]",
  "lemma[-1] capital[0]",
  "lemma[-1] capital[0] capital[1]",
  "lemma[1] capital[0]",
  "lemma[-1] capital[-1] capital[0]",
  "lemma[-2] lemma[-1] capital[0]",
  ...one("speech", -2, -1, 0, 1, 2),
  "speech[-1] speech[0]",
  "speech[0] speech[1]",
  "speech[-1] speech[0] speech[1]",
  "speech[0] capital[0]",
  ...one("form", -1, 0, 1),
  "form[-1] form[0]",
  "form[0] form[1]",
  "form[0] capital[0]",
  "form[-1] form[0] capital[0]",
  "lemma[-1] form[0]",
  ...one("name", -2, -1, 0, 1, 2),
  "name[-1] name[0]",
  "name[0] name[1]",
  "name[0] capital[0]",
  "name[0] capital[0] capital[-1]",
  "name[0] capital[0] capital[1]",
  "name[-1] capital[0]",
  "name[0] suffix2[0]",
  ...one("lexicon", -3, -2, -1, 0, 1, 2),
  "lexicon[-1] capital[0]",
  "lexicon[-1] suffix2[0]",
  "lexicon[0] capital[0]",
  "lexicon[1] capital[0]",
  ...one("quotes", 0),
  "quotes[0] capital[0]",
  "before-quotes[0]",
  "before-quotes[0] quotes[0]",
  "before-quotes[1] capital[0]",
  "before-quotes[2] lemma[0]",
  ...one("elsewhere", -1, 0, 1),
  "elsewhere[0] capital[0]",
  "elsewhere[0] capital[0] place-in-sentence[0]",
  "elsewhere[0] suffix2[0]",
  ...one("seen", -2, -1, 0, 1, 2),
  "seen[-1] seen[0]",
  "seen[0] seen[1]",
  "seen[0] capital[0]",
  "seen[-1] capital[0]",
  "seen[1] capital[0]",
  "seen[-1] lemma[0]",
  "seen[1] lemma[0]",
  ...one("head", 0),
  "head[0] capital[0]",
  "head[0] suffix2[0]",
  "head[0] form[0]",
  "bracket[0] capital[0]",
].map(template);

function template(name: string): Template {
  const parts = name.split(" ").map((part) => {
    const [, atom = "", offset = ""] = /^([a-z0-9-]+)\[(-?\d)\]$/u.exec(part) ?? [];
    return { column: columnOf(atom as Atom), offset: Number(offset) };
  });
  if (parts.some(({ column }) => column < 0)) throw new Error(`no such atom: ${name}`);
  return { name, parts };
}
