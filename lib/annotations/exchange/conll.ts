import type { Block } from "@/lib/text/block";
import { codePointOffsets } from "@/lib/text/code-points";
import { readSentences } from "@/lib/text/sentences";
import type { Span } from "@/lib/text/span";
import { readTokens } from "@/lib/text/tokens";
import type { Labelled } from "./label";

/** A text to be written word by word. */
export interface Texted {
  /** What it is called in the file. */
  name: string;
  text: string;
  blocks: readonly Block[];
  labels: readonly Labelled[];
}

interface Sentence extends Span {
  tokens: Span[];
}

/**
 * CoNLL-2003: a word a line, its label in the last column (IOB2). One label a word: of labels that overlap the longer
 * stands, for the format knows no other way; CoNLL-U has them all.
 * → https://aclanthology.org/W03-0419/
 */
export function conll2003({ text, blocks, labels }: Texted): string {
  const outer = outermost(text, labels);
  const sentences = sentencesOf(text, blocks).map(({ tokens }) => {
    let before: Labelled | null = null;
    const lines = tokens.map((token) => {
      const label = outer(token);
      const mark = label ? `${label === before ? "I" : "B"}-${label.label}` : "O";
      before = label;
      return `${text.slice(token.start, token.end)} -X- _ ${mark}\n`;
    });
    return `${lines.join("")}\n`;
  });
  return `-DOCSTART- -X- _ O\n\n${sentences.join("")}`;
}

/**
 * CoNLL-U: a word a line; in the last column where it stands (code points of the text) and every label on it with the id of
 * its annotation.
 * → https://universaldependencies.org/format.html
 */
export function conllU({ name, text, blocks, labels }: Texted): string {
  const offsets = codePointOffsets(text);
  const sentences = sentencesOf(text, blocks).map(({ tokens, start, end }, index) => {
    const here = labels.filter((label) => meets(label, { start, end }));
    const lines = tokens.map((token, place) => {
      const next = tokens[place + 1];
      const misc = [
        ...(next?.start === token.end ? ["SpaceAfter=No"] : []),
        `Start=${offsets.toCodePoints(token.start)}`,
        `End=${offsets.toCodePoints(token.end)}`,
        ...marksOn(token, tokens, here),
      ];
      const form = text.slice(token.start, token.end);
      return `${place + 1}\t${form}${"\t_".repeat(7)}\t${misc.join("|")}\n`;
    });
    return `# sent_id = ${index + 1}\n# text = ${text.slice(start, end).replace(/\s+/gu, " ")}\n${lines.join("")}\n`;
  });
  return `# newdoc id = ${name}\n${sentences.join("")}`;
}

/** "Ann=B-Osh:k3…,I-Plants:m7…" */
function marksOn(token: Span, tokens: readonly Span[], labels: readonly Labelled[]): string[] {
  const marks = labels
    .filter((label) => meets(label, token))
    .map((label) => {
      const isFirst = !tokens.some((other) => other.end <= token.start && meets(label, other));
      return `${isFirst ? "B" : "I"}-${label.label}:${label.id}`;
    });
  return marks.length > 0 ? [`Ann=${marks.join(",")}`] : [];
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks
    .flatMap((block) => readSentences(text, block))
    .map((sentence) => ({ ...sentence, tokens: readTokens(text, sentence) }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** Which label a word carries: of those that overlap the longer, of equal ones the earlier. */
function outermost(text: string, labels: readonly Labelled[]): (token: Span) => Labelled | null {
  const owners = new Int32Array(text.length);
  const byLength = [...labels].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  byLength.forEach(({ start, end }, index) => {
    // What was put down before is longer, so it covers one of the two ends.
    if (owners[start] === 0 && owners[end - 1] === 0) owners.fill(index + 1, start, end);
  });
  return ({ start, end }) => byLength[(owners.subarray(start, end).find((owner) => owner !== 0) ?? 0) - 1] ?? null;
}
