import type { Span } from "@/lib/text/span";
import type { Random } from "../random";

/** A text in which every character knows where it stood in the first one; -1: it is new. */
export interface Traced {
  text: string;
  origin: Int32Array;
}

/** A sentence on its way into the edited text: its characters and their origins. */
interface Piece {
  characters: string[];
  origins: number[];
}

export interface Edits {
  /** Shares of words: with a slip of the pen, put in other words. */
  typos: number;
  words: number;
  /** Shares of sentences: new ones put in, left out, moved elsewhere, rewritten by half. */
  added: number;
  deleted: number;
  moved: number;
  rewritten: number;
}

/** What happens to an article in a newsroom, from a corrected slip to a rewritten piece. */
export const SCENARIOS: Readonly<Record<string, Edits>> = {
  "light edits": { typos: 0.02, words: 0, added: 0.04, deleted: 0, moved: 0, rewritten: 0 },
  "news update": { typos: 0, words: 0.05, added: 0.1, deleted: 0.1, moved: 0, rewritten: 0 },
  "heavy rewrite": { typos: 0, words: 0.02, added: 0.1, deleted: 0.15, moved: 0.2, rewritten: 0.25 },
};

/** Edits a text by sentences and words; the same seed edits it the same way. */
export function edit(sentences: readonly Span[], text: string, edits: Edits, random: Random): Traced {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const pieces = sentences.map(({ start, end }) => pieceOf(text, start, end));
  const kept: Piece[] = [];
  const moved: Piece[] = [];
  for (const piece of pieces) {
    const chance = random.next();
    if (chance < edits.deleted) continue;
    const changed = changeWords(
      piece,
      chance < edits.deleted + edits.rewritten ? 0.5 : edits.words,
      edits.typos,
      words,
      random,
    );
    if (random.next() < edits.moved) moved.push(changed);
    else kept.push(changed);
    if (random.next() < edits.added) kept.push(newSentence(words, random));
  }
  for (const piece of moved) kept.splice(random.whole(0, kept.length), 0, piece);
  return traced(kept);
}

/**
 * Where the surviving characters of a span stand now, and how many. When an edit has torn them apart, the place where
 * most of them stand together is meant: with no more new text between them than the span is long.
 */
export function truth({ origin }: Traced, { start, end }: Span): Span & { survived: number } {
  let best = { start: -1, end: -1, survived: 0 };
  let here = { start: -1, end: -1, survived: 0 };
  for (let at = 0; at < origin.length; at++) {
    const source = origin[at] ?? -1;
    if (source < start || source >= end) continue;
    const isNear = here.survived > 0 && at - here.end <= end - start + 20;
    here = isNear ? { ...here, end: at + 1, survived: here.survived + 1 } : { start: at, end: at + 1, survived: 1 };
    if (here.survived > best.survived) best = here;
  }
  return best;
}

function pieceOf(text: string, start: number, end: number): Piece {
  const characters = Array.from({ length: end - start }, (_, at) => text[start + at] ?? "");
  return { characters, origins: characters.map((_, at) => start + at) };
}

function changeWords(
  { characters, origins }: Piece,
  share: number,
  typos: number,
  words: readonly string[],
  random: Random,
): Piece {
  const out: Piece = { characters: [], origins: [] };
  const text = characters.join("");
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    copy(out, { characters, origins }, last, match.index);
    last = match.index + match[0].length;
    if (random.next() < share) write(out, words[random.whole(0, words.length - 1)] ?? "слово");
    else if (match[0].length > 3 && random.next() < typos)
      slip(out, { characters, origins }, match.index, last, random);
    else copy(out, { characters, origins }, match.index, last);
  }
  copy(out, { characters, origins }, last, characters.length);
  return out;
}

function slip(out: Piece, piece: Piece, from: number, to: number, random: Random): void {
  const at = random.whole(from + 1, to - 2);
  copy(out, piece, from, at);
  if (random.next() < 0.5) write(out, piece.characters[at - 1] ?? "а");
  copy(out, piece, at + 1, to);
}

function copy(out: Piece, { characters, origins }: Piece, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    out.characters.push(characters[at] ?? "");
    out.origins.push(origins[at] ?? -1);
  }
}

function write(out: Piece, words: string): void {
  for (const unit of words) {
    for (let at = 0; at < unit.length; at++) {
      out.characters.push(unit[at] ?? "");
      out.origins.push(-1);
    }
  }
}

function newSentence(words: readonly string[], random: Random): Piece {
  const said = Array.from({ length: random.whole(6, 16) }, () => words[random.whole(0, words.length - 1)] ?? "слово");
  const out: Piece = { characters: [], origins: [] };
  write(out, `${said.join(" ")}. `);
  return out;
}

function traced(pieces: readonly Piece[]): Traced {
  const origin: number[] = [];
  const text: string[] = [];
  for (const { characters, origins } of pieces) {
    for (const character of characters) text.push(character);
    for (const source of origins) origin.push(source);
  }
  return { text: text.join(""), origin: Int32Array.from(origin) };
}
