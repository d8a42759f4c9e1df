import { type Change, changes, wordChanges } from "@/lib/text/changes";

/** A stretch of two revisions laid over one another: paragraphs that stayed, or words of paragraphs that changed. */
export type Stretch = { kind: "same"; paragraphs: string[] } | { kind: "changed"; words: Change[] };

/** Two texts by paragraphs, and what changed among those by words. */
export function compared(before: string, after: string): Stretch[] {
  const lines = changes(before.split("\n"), after.split("\n"));
  return lines.flatMap((change, i): Stretch[] => {
    if (change.kind === "same") return [{ kind: "same", paragraphs: change.items }];
    const gone = change.kind === "removed" ? change.items.join("\n") : "";
    const next = lines[i + 1];
    if (change.kind === "added") {
      const hasPair = lines[i - 1]?.kind === "removed";
      return hasPair ? [] : [{ kind: "changed", words: wordChanges("", change.items.join("\n")) }];
    }
    return [{ kind: "changed", words: wordChanges(gone, next?.kind === "added" ? next.items.join("\n") : "") }];
  });
}
