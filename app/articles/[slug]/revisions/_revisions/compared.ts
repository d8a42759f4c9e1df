import { type DiffPiece, diffWords } from "@/lib/text/word-diff";

/** A stretch of two revisions laid over one another: paragraphs that stayed, or one that changed, piece by piece. */
export type Stretch =
  | { kind: "same"; at: number; paragraphs: string[] }
  | { kind: "changed"; at: number; pieces: DiffPiece[] };

/** What changed between two texts, by paragraphs of the two laid over one another; neighbours that stayed together. */
export function compared(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  paragraphs(diffWords(before, after)).forEach((pieces, at) => {
    const last = stretches.at(-1);
    const isSame = pieces.every(({ kind }) => kind === "same");
    const words = pieces.map((piece) => piece.words).join("");
    if (!isSame) stretches.push({ kind: "changed", at, pieces });
    else if (last?.kind === "same") last.paragraphs.push(words);
    else stretches.push({ kind: "same", at, paragraphs: [words] });
  });
  return stretches;
}

function paragraphs(pieces: readonly DiffPiece[]): DiffPiece[][] {
  const all: DiffPiece[][] = [[]];
  for (const { kind, words } of pieces) {
    words.split("\n").forEach((line, i) => {
      if (i > 0) all.push([]);
      if (line !== "") all.at(-1)?.push({ kind, words: line });
    });
  }
  return all.filter((paragraph) => paragraph.length > 0);
}
