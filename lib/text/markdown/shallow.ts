/** One more quotation or list within the others: "> ", "- ", "3) ". */
const MARKER = /[ \t]{0,3}(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*/uy;

/**
 * Takes the meaning from markers that nest deeper than anybody reads, so that a line of ten thousand of them is a line and
 * no tower: readers of Markdown go down a tower by recursion.
 */
export function shallow(source: string, deepest: number): string {
  return source
    .split("\n")
    .map((line) => {
      const at = markerAt(line, deepest);
      return at === null ? line : `${line.slice(0, at)}\\${line.slice(at)}`;
    })
    .join("\n");
}

/** Where the marker after the deepest one stands. */
function markerAt(line: string, deepest: number): number | null {
  MARKER.lastIndex = 0;
  for (let depth = 0; MARKER.test(line); depth++) {
    if (depth === deepest)
      return MARKER.lastIndex - (line.slice(0, MARKER.lastIndex).match(/(?:>|[-*+]|\d+[.)])[ \t]*$/u)?.[0].length ?? 0);
  }
  return null;
}
