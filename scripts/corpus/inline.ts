import { byPosition } from "@/lib/text/span";
import type { AnnotatedMention } from "./item";
import { type Mark, readMark } from "./mark";

export interface Inline {
  text: string;
  mentions: AnnotatedMention[];
}

/**
 * Takes the marks out of annotated text: "[per p1|Айбек Садыров] вошёл" gives "Айбек Садыров вошёл" and the mention
 * 0–13. Marks nest. Throws an Error with the fault in words; `at` of the error is the offset in the annotated text.
 */
export function readInline(annotated: string): Inline {
  const mentions: AnnotatedMention[] = [];
  const open: { mark: Mark; start: number; at: number }[] = [];
  let text = "";
  for (let at = 0; at < annotated.length; at++) {
    const character = annotated[at] ?? "";
    if (character === "[") {
      const bar = annotated.indexOf("|", at);
      if (bar < 0) throw new InlineFault(at, "a bracket without a bar");
      open.push({ mark: markAt(annotated, at, bar), start: text.length, at });
      at = bar;
    } else if (character === "]") {
      const closed = open.pop();
      if (!closed) throw new InlineFault(at, "a closing bracket too many");
      mentions.push({ ...closed.mark, start: closed.start, end: text.length });
    } else if (character === "|") throw new InlineFault(at, "a bar outside of a mark");
    else text += character;
  }
  const left = open.at(-1);
  if (left) throw new InlineFault(left.at, "a bracket that is never closed");
  return { text, mentions: mentions.sort(byPosition) };
}

export class InlineFault extends Error {
  constructor(
    readonly at: number,
    fault: string,
  ) {
    super(fault);
  }
}

function markAt(annotated: string, at: number, bar: number): Mark {
  try {
    return readMark(annotated.slice(at + 1, bar));
  } catch (error) {
    throw new InlineFault(at, error instanceof Error ? error.message : String(error));
  }
}
