import { type DiffPiece, diffWords } from "@/lib/text/word-diff";

/** A piece of a comparison as it is shown; of long stretches that stay the same only the ends. */
export interface ToldChange {
  kind: DiffPiece["kind"] | "skipped";
  words: string;
}

const SHOWN_AROUND = 160;

/** What a revision changes, as JSON, with its surroundings. */
export function tellChanges(before: string, after: string): string {
  const pieces = diffWords(before, after);
  const told = pieces.flatMap((piece, index) => shortened(piece, index === 0, index === pieces.length - 1));
  return JSON.stringify(told satisfies ToldChange[]);
}

function shortened(piece: DiffPiece, isFirst: boolean, isLast: boolean): ToldChange[] {
  const { kind, words } = piece;
  if (kind !== "same" || words.length < 3 * SHOWN_AROUND) return [piece];
  const head = isFirst ? "" : words.slice(0, words.indexOf(" ", SHOWN_AROUND) + 1);
  const tail = isLast ? "" : words.slice(words.lastIndexOf(" ", words.length - SHOWN_AROUND) + 1);
  return [
    { kind, words: head },
    { kind: "skipped" as const, words: "" },
    { kind, words: tail },
  ].filter((told) => told.kind === "skipped" || told.words !== "");
}
