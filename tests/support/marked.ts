/** A sentence with the answer marked in it: "Встреча прошла {26 марта 2021 года|2021-03-26}." */
export const unmarked = (marked: string): string => marked.replace(/\{([^|{}]*)\|[^{}]*\}/gu, "$1");

interface Found {
  start: number;
  end: number;
  label: string;
}

/** Draws what was found into the text in the same way, so that a test compares what a reader can read. */
export function markedWith(text: string, found: readonly Found[]): string {
  let drawn = "";
  let at = 0;
  for (const { start, end, label } of found.toSorted((a, b) => a.start - b.start)) {
    drawn += `${text.slice(at, start)}{${text.slice(start, end)}|${label}}`;
    at = end;
  }
  return drawn + text.slice(at);
}
