import { readFileSync } from "node:fs";
import path from "node:path";
import { walkKeys } from "./letter-graph";

/** A form of a paradigm: what stands before and after the stem, and the grammemes of OpenCorpora. */
export interface SourceForm {
  prefix: number;
  suffix: string;
  tag: string;
}

export interface Source {
  paradigms: SourceForm[][];
  /** Stem (as spelt, with "ё") and paradigm of every lexeme. */
  lexemes: [stem: string, paradigm: number][];
  /** How often a word of the corpus had a tag, of a million. */
  frequencies: [word: string, tag: string, share: number][];
}

/** The OpenCorpora dictionary in the layout of pymorphy2, format 2.4, as `az` keeps it. */
export function readOpenCorpora(folder: string): Source {
  const json = (name: string): string[] => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as string[];
  const suffixes = json("suffixes.json");
  const tags = json("gramtab-opencorpora-int.json");
  const paradigms = readParadigms(readFileSync(path.join(folder, "paradigms.array")), suffixes, tags);
  return {
    paradigms,
    lexemes: readLexemes(readFileSync(path.join(folder, "words.dawg")), paradigms),
    frequencies: readFrequencies(readFileSync(path.join(folder, "p_t_given_w.intdawg"))),
  };
}

/** Count; then each: length, suffix ids, tag ids, prefix ids. All numbers of 16 bits. */
function readParadigms(bytes: Buffer, suffixes: string[], tags: string[]): SourceForm[][] {
  let at = 0;
  const next = (): number => {
    at += 2;
    return bytes.readUInt16LE(at - 2);
  };
  return Array.from({ length: next() }, () => {
    const forms = next() / 3;
    const numbers = Array.from({ length: forms * 3 }, next);
    return Array.from({ length: forms }, (_, form) => ({
      suffix: suffixes[numbers[form] ?? 0] ?? "",
      tag: tags[numbers[forms + form] ?? 0] ?? "",
      prefix: numbers[forms * 2 + form] ?? 0,
    }));
  });
}

/** Keys are the form, a byte 1, then paradigm and form, two bytes each. The first form of each lexeme gives its stem. */
function readLexemes(bytes: Buffer, paradigms: SourceForm[][]): [string, number][] {
  const lexemes: [string, number][] = [];
  walkKeys(bytes, (key, length) => {
    const byte = (back: number): number => key[length - back] ?? 0;
    if (pair(byte(2), byte(1)) !== 0) return;
    const paradigm = pair(byte(4), byte(3));
    const first = paradigms[paradigm]?.[0];
    if (!first) throw new Error(`no paradigm ${paradigm}`);
    const form = CP1251.decode(key.subarray(0, length - 5));
    if (first.prefix !== 0 || !form.endsWith(first.suffix)) throw new Error(`"${form}" is not of paradigm ${paradigm}`);
    lexemes.push([form.slice(0, form.length - first.suffix.length), paradigm]);
  });
  return lexemes;
}

function readFrequencies(bytes: Buffer): [string, string, number][] {
  const found: [string, string, number][] = [];
  walkKeys(bytes, (key, length, value) => {
    const [word = "", tag = ""] = CP1251.decode(key.subarray(0, length)).split(":");
    if (/^[а-яё-]+$/u.test(word)) found.push([word, tag, value]);
  });
  return found;
}

const CP1251 = new TextDecoder("windows-1251");
const pair = (high: number, low: number): number => ((high ^ 1) << 6) + (low >> 1);
