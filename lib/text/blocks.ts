import type { Block } from "@/lib/text/block";
import { hashLength, isBoxHeading, isNumbered, markerLength, opensBox, sourceLabel } from "@/lib/text/block-shapes";
import { isFurniture } from "@/lib/text/furniture";
import { type Line, readLines } from "@/lib/text/lines";

/**
 * The blocks of a revision's text, which is its headline, a line break and its body. Every line that has words is in
 * some block: what is not shown is marked `omitted`, never left out. In doubt a line is a paragraph. Linear.
 */
export function readBlocks(text: string): Block[] {
  const [first, ...rest] = joinWrapped(readLines(text));
  if (!first) return [];
  const headline: Block = { kind: "headline", start: first.start, end: first.end };
  const drafts = rest.map((line, index) => draftOf(line, rest[index - 1], rest[index + 1]));
  return [headline, ...omitEnds(drafts, rest, boxed(drafts, rest))];
}

/** A line that was wrapped by hand and its continuation are one paragraph. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last && index > 1 && continues(lines[index - 1], line)) {
      joined[joined.length - 1] = { ...last, end: line.end, ending: line.ending };
    } else joined.push(line);
  }
  return joined;
}

function continues(previous: Line | undefined, line: Line): boolean {
  if (!previous || line.afterGap || previous.end - previous.start < 50) return false;
  return /[\p{L}\p{N},-]$/u.test(previous.ending) && /^\p{Ll}/u.test(line.opening) && !/:$/u.test(previous.ending);
}

function draftOf(line: Line, previous: Line | undefined, next: Line | undefined): Block {
  const { start, end, opening } = line;
  const hashes = hashLength(opening);
  if (hashes > 0 && start + hashes < end) return { kind: "heading", start: start + hashes, end };
  const marker = markerLength(opening);
  if (marker > 0 && start + marker < end && !isLoneSpeech(line, previous, next)) {
    return { kind: "item", start: start + marker, end, ...(isNumbered(opening) && { ordered: true }) };
  }
  if (isBoxHeading(opening) || isHeading(line, previous, next)) return { kind: "heading", start, end };
  return { kind: "paragraph", start, end };
}

/**
 * "– Мы рады, – сказал он": a dash of direct speech, or a hyphen typed for it, when no other item stands beside it: lines
 * with dashes may be speech without an author, those with hyphens only where they name theirs.
 */
function isLoneSpeech(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (!isSpeech(line)) return false;
  return [previous, next].every(
    (other) => !other || markerLength(other.opening) === 0 || /^–/u.test(other.opening) || isSpeech(other),
  );
}

/** "- Откроют, - сказал он": what is said, a mark, and its author behind a second dash of the same kind. */
const isSpeech = ({ opening }: Line): boolean => /^(?:–.*?[,.!?…] [–—] \p{Ll}|-.*?[,.!?…] - \p{Ll})/su.test(opening);

/** A short line without a final mark between two paragraphs, the second of them a real one. */
function isHeading(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  const { opening } = line;
  if (!previous || !next || opening.length > 80 || opening.split(/\s+/u).length > 10) return false;
  if (!/^[«"“]?[\p{Lu}\p{N}]/u.test(opening) || !/[\p{L}\p{N}»"”)]$/u.test(opening)) return false;
  const isParagraph = (other: Line) => /[.!?…»"”]$/u.test(other.ending) && other.end - other.start > 80;
  return isParagraph(previous) && isParagraph(next) && markerLength(next.opening) === 0;
}

/** Which lines belong to the reference box: its heading, one lead-in or paragraph, and the list that follows. */
function boxed(drafts: readonly Block[], lines: readonly Line[]): ReadonlySet<number> {
  const box = new Set<number>();
  for (let index = 0; index < drafts.length; index++) {
    const opening = lines[index]?.opening ?? "";
    const hasHeading =
      isBoxHeading(opening) || (drafts[index]?.kind === "heading" && isBoxHeading(withoutHashes(opening)));
    if (!hasHeading && !(drafts[index]?.kind === "paragraph" && opensBox(opening))) continue;
    box.add(index);
    let at = index + 1;
    if (hasHeading && drafts[at]?.kind === "paragraph" && !isApart(lines[at])) box.add(at++);
    while (drafts[at]?.kind === "item") box.add(at++);
    index = at - 1;
  }
  return box;
}

const withoutHashes = (opening: string): string => opening.slice(hashLength(opening));

const isApart = (line: Line | undefined): boolean =>
  !line || isFurniture(line.opening) || sourceLabel(line.opening) !== null;

/** Furniture is left out from the top and from the end inwards, up to the first line of the article itself. */
function omitEnds(drafts: readonly Block[], lines: readonly Line[], box: ReadonlySet<number>): Block[] {
  const omitted = new Map<number, "furniture" | "source">();
  for (let index = 0; isWholeFurniture(lines[index]); index++) omitted.set(index, "furniture");
  let named = false;
  for (let index = lines.length - 1; index >= 0 && !omitted.has(index); index--) {
    if (isWholeFurniture(lines[index])) omitted.set(index, "furniture");
    else if (!named && isSource(lines[index])) omitted.set(index, "source");
    else break;
    named ||= omitted.get(index) === "source";
  }
  return drafts.map((draft, index) => {
    const why = omitted.get(index);
    if (why) return { kind: "paragraph", start: lines[index]?.start ?? draft.start, end: draft.end, omitted: why };
    return box.has(index) ? { ...draft, box: true } : draft;
  });
}

const isWhole = (line: Line): boolean => line.end - line.start === line.opening.length;

const isWholeFurniture = (line: Line | undefined): boolean => !!line && isWhole(line) && isFurniture(line.opening);

const isSource = (line: Line | undefined): boolean => !!line && isWhole(line) && sourceLabel(line.opening) !== null;
