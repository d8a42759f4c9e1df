import { Fragment, type ReactNode } from "react";
import { type Block, shownBlocks } from "@/lib/text/block";
import { nest, type Piece, segment, spansByBlock } from "@/lib/text/segments";
import type { Span } from "@/lib/text/span";
import { type NotedBlock, notedBlocks } from "../_margin/note-runs";
import { drawNoted, noteReference } from "../_margin/noted-words";
import type { Notes } from "../_margin/notes-of";
import { factRow, isClause, isNumber, type Mark } from "./marks";
import type { Words } from "./words";

/** What the drawing of a text needs to know of it. */
export interface Page {
  text: string;
  /** Marks of each shown block, in the order of the blocks. */
  marks: Mark[][];
  /** What notes cover in each shown block. */
  noted: NotedBlock[];
  keys: Notes["keys"];
  blocks: Block[];
  words: Words;
  /** The form of a note on a block, up to where the block begins: "/articles/zavod/note?revision=1&at=". */
  noteAt: string;
  /** Anchors that have their words already: a fact drawn in pieces has its id on the first. */
  placed: Set<string>;
}

/** A revision ready to be drawn: its shown blocks and what is underlined in each. */
export function pageOf(
  revision: { text: string; blocks: Block[] },
  marks: readonly Mark[],
  { wanted, keys }: Pick<Notes, "wanted" | "keys">,
  words: Words,
  noteAt: string,
): Page {
  const blocks = shownBlocks(revision.blocks);
  return {
    text: bound(revision.text, blocks[0]?.end ?? 0),
    blocks,
    marks: spansByBlock(blocks, marks),
    noted: notedBlocks(blocks, wanted),
    keys,
    words,
    noteAt,
    placed: new Set(),
  };
}

// A preposition of one letter does not end a line of the headline. Length and offsets stay as they are.
const bound = (text: string, end: number): string =>
  text.slice(0, end).replace(/(?<![\p{L}\d])(\p{L}) /gu, "$1\u00a0") + text.slice(end);

/**
 * The words of one block with their lines and the marks of notes, and after them a reference to the notes that begin in
 * it. The text of what comes out is exactly the text of the block (numbers of facts and letters of notes are drawn by the
 * style sheet), so a selection becomes a span by adding the block's `data-start`.
 */
export function blockWords(page: Page, index: number): ReactNode[] {
  const block = page.blocks[index];
  const marks = page.marks[index];
  if (!block) return [];
  const noted = page.noted[index];
  const drawing: Drawing = { ...page, marks: marks ?? [], runs: noted?.runs ?? [] };
  const drawn =
    drawing.marks.length === 0 ? [bare(drawing, block)] : drawAll(drawing, nest(segment(block, drawing.marks)), false);
  return noted && noted.begun.length > 0 ? [...drawn, noteReference(noted.begun, page.words)] : drawn;
}

/** One block that is being drawn. */
interface Drawing extends Omit<Page, "marks" | "noted"> {
  marks: readonly Mark[];
  runs: NotedBlock["runs"];
}

function drawAll(page: Drawing, pieces: readonly Piece[], within: boolean): ReactNode[] {
  return pieces.flatMap((piece) => {
    const mark = piece.index === null ? undefined : page.marks[piece.index];
    if (!mark) return [bare(page, piece)];
    return isClause(mark) ? clause(page, piece, mark) : [name(page, piece, mark, within)];
  });
}

/** Words without a line. What notes cover among them is marked: marks are always the innermost. */
const bare = ({ text, runs, keys }: Drawing, span: Span): ReactNode =>
  runs.length === 0 ? (
    text.slice(span.start, span.end)
  ) : (
    <Fragment key={`t${span.start}`}>{drawNoted(text, span, runs, keys)}</Fragment>
  );

/** A clause: its words with the names among them, and after the last of them the number of its row. */
function clause(page: Drawing, piece: Piece, mark: Mark): ReactNode[] {
  const ends = piece.end === mark.end;
  const corners = mark.line === "said" ? `${piece.start === mark.start ? " a" : ""}${ends ? " z" : ""}` : "";
  const words = (
    <span key={piece.start} className={`f ${mark.line}${corners}`} id={place(page, mark)} data-of={mark.row}>
      {inside(page, piece, false)}
    </span>
  );
  return ends && mark.fact ? [words, numberLink(page, mark.fact.number)] : [words];
}

/** A name or a figure, a link to its row. Names within it are not links again: the outer one speaks for both. */
function name(page: Drawing, piece: Piece, mark: Mark, within: boolean): ReactNode {
  if (isNumber(mark)) return <b key={piece.start}>{inside(page, piece, true)}</b>;
  const shared = { className: `f ${mark.line}`, id: place(page, mark) };
  const words = inside(page, piece, true);
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

const inside = (page: Drawing, piece: Piece, within: boolean): ReactNode =>
  piece.inner.length > 0 ? drawAll(page, piece.inner, within) : bare(page, piece);

function place({ placed }: Drawing, { id }: Mark): string | undefined {
  if (id === null || placed.has(id)) return undefined;
  placed.add(id);
  return id;
}

function numberLink({ words }: Drawing, number: number): ReactNode {
  const spoken = { "aria-label": words.spravka("fact-in-spravka", { number }), "data-n": number };
  return <a key={`n${number}`} className="n" href={`#${factRow({ number })}`} {...spoken} />;
}
