import { codePointOffsets } from "@/lib/text/code-points";
import type { Span } from "@/lib/text/span";
import type { Labelled } from "./label";

/**
 * Labels on a text as brat standoff; the text itself goes beside it, letter for letter. Offsets are code points, as brat
 * counts; words on several lines are one annotation of several fragments.
 * → https://brat.nlplab.org/standoff.html
 */
export function bratStandoff(text: string, labels: readonly Labelled[]): string {
  const offsets = codePointOffsets(text);
  const at = ({ start, end }: Span): string => `${offsets.toCodePoints(start)} ${offsets.toCodePoints(end)}`;
  return labels
    .map((labelled, index) => ({ ...labelled, fragments: fragmentsOf(text, labelled), number: index + 1 }))
    .filter(({ fragments }) => fragments.length > 0)
    .map(({ label, note, fragments, number, id }) => {
      const words = fragments.map(({ start, end }) => text.slice(start, end)).join(" ");
      const comment = `#${number}\tAnnotatorNotes T${number}\t${oneLine(`${id} ${note}`)}\n`;
      return `T${number}\t${label} ${fragments.map(at).join(";")}\t${words}\n${comment}`;
    })
    .join("");
}

/** The parts of a span that stand on one line each, without the white space around them. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  return [...words.matchAll(/[^\s](?:[^\n]*[^\s])?/gu)].map(({ index, 0: line }) => ({
    ...{ start: start + index, end: start + index + line.length },
  }));
}

const oneLine = (words: string): string => words.replace(/[\s\u2028\u2029]+/gu, " ").trim();
