import type { ReactNode } from "react";
import { type Block, shownBlocks } from "@/lib/text/block";
import { nest, type Piece, segment, spansByBlock } from "@/lib/text/segments";
import { factRow, isClause, isNumber, type Mark } from "./marks";
import type { Words } from "./words";

/** What the drawing of a text needs to know of it. */
export interface Page {
  text: string;
  /** Marks of each shown block, in the order of the blocks. */
  marks: Mark[][];
  blocks: Block[];
  words: Words;
  /** Anchors that have their words already: a fact drawn in pieces has its id on the first. */
  placed: Set<string>;
}

/** A revision ready to be drawn: its shown blocks and what is underlined in each. */
export function pageOf(revision: { text: string; blocks: Block[] }, marks: readonly Mark[], words: Words): Page {
  const blocks = shownBlocks(revision.blocks);
  return {
    text: bound(revision.text, blocks[0]?.end ?? 0),
    blocks,
    marks: spansByBlock(blocks, marks),
    words,
    placed: new Set(),
  };
}

// A preposition of one letter does not end a line of the headline. Length and offsets stay as they are.
const bound = (text: string, end: number): string =>
  text.slice(0, end).replace(/(?<![\p{L}\d])(\p{L}) /gu, "$1\u00a0") + text.slice(end);

/**
 * The words of one block with their lines. The text of what comes out is exactly the text of the block (numbers of facts
 * are drawn by the style sheet), so a selection becomes a span by adding the block's `data-start`.
 */
export function blockWords(page: Page, index: number): ReactNode[] {
  const block = page.blocks[index];
  const marks = page.marks[index];
  if (!block) return [];
  if (!marks || marks.length === 0) return [page.text.slice(block.start, block.end)];
  return drawAll(page, nest(segment(block, marks)), marks, false);
}

function drawAll(page: Page, pieces: readonly Piece[], marks: readonly Mark[], within: boolean): ReactNode[] {
  return pieces.flatMap((piece) => {
    const mark = piece.index === null ? undefined : marks[piece.index];
    if (!mark) return [page.text.slice(piece.start, piece.end)];
    return isClause(mark) ? clause(page, piece, mark, marks) : [name(page, piece, mark, marks, within)];
  });
}

/** A clause: its words with the names among them, and after the last of them the number of its row. */
function clause(page: Page, piece: Piece, mark: Mark, marks: readonly Mark[]): ReactNode[] {
  const ends = piece.end === mark.end;
  const corners = mark.line === "said" ? `${piece.start === mark.start ? " a" : ""}${ends ? " z" : ""}` : "";
  const words = (
    <span key={piece.start} className={`f ${mark.line}${corners}`} id={place(page, mark)} data-of={mark.row}>
      {inside(page, piece, marks, false)}
    </span>
  );
  return ends && mark.fact ? [words, numberLink(page, mark.fact.number)] : [words];
}

/** A name or a figure, a link to its row. Names within it are not links again: the outer one speaks for both. */
function name(page: Page, piece: Piece, mark: Mark, marks: readonly Mark[], within: boolean): ReactNode {
  if (isNumber(mark)) return <b key={piece.start}>{inside(page, piece, marks, true)}</b>;
  const shared = { className: `f ${mark.line}`, id: place(page, mark) };
  const words = inside(page, piece, marks, true);
  if (within) {
    return (
      <span key={piece.start} {...shared} data-of={mark.row}>
        {words}
      </span>
    );
  }
  return (
    <a key={piece.start} {...shared} href={`#${mark.row}`}>
      {words}
    </a>
  );
}

const inside = (page: Page, piece: Piece, marks: readonly Mark[], within: boolean): ReactNode =>
  piece.inner.length > 0 ? drawAll(page, piece.inner, marks, within) : page.text.slice(piece.start, piece.end);

function place({ placed }: Page, { id }: Mark): string | undefined {
  if (id === null || placed.has(id)) return undefined;
  placed.add(id);
  return id;
}

function numberLink({ words }: Page, number: number): ReactNode {
  const spoken = { "aria-label": words.spravka("fact-in-spravka", { number }), "data-n": number };
  return <a key={`n${number}`} className="n" href={`#${factRow({ number })}`} {...spoken} />;
}
