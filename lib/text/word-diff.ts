/** A stretch of a comparison: in both texts, in the earlier alone, or in the later alone. */
export interface DiffPiece {
  kind: "same" | "removed" | "added";
  words: string;
}

/**
 * What was changed between two texts, by words within the lines that differ. The pieces without the added ones are the
 * earlier text, without the removed ones the later. Texts that have little in common are told as one whole for another.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const pieces = joined(
    changes(linesOf(before), linesOf(after), MOST_LINES).flatMap(({ same, removed, added }) => [
      { kind: "same" as const, words: same.join("") },
      ...inWords(removed.join(""), added.join("")),
    ]),
  );
  return joined(withoutLoneSpaces(pieces));
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const wordsOf = (text: string): string[] => text.match(/\n|[^\S\n]+|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

const inWords = (removed: string, added: string): DiffPiece[] =>
  changes(wordsOf(removed), wordsOf(added), MOST_WORDS).flatMap((change) => [
    { kind: "same" as const, words: change.same.join("") },
    { kind: "removed" as const, words: change.removed.join("") },
    { kind: "added" as const, words: change.added.join("") },
  ]);

/** What stays, then what goes and what comes in its place. */
interface Change {
  same: string[];
  removed: string[];
  added: string[];
}

function changes(before: readonly string[], after: readonly string[], mostEdits: number): Change[] {
  const found: Change[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY, length] of [
    ...commonRuns(before, after, mostEdits),
    [before.length, after.length, 0] as const,
  ]) {
    found.push({ same: [], removed: before.slice(x, nextX), added: after.slice(y, nextY) });
    found.push({ same: before.slice(nextX, nextX + length), removed: [], added: [] });
    [x, y] = [nextX + length, nextY + length];
  }
  return found;
}

type Run = readonly [before: number, after: number, length: number];

// Each further edit costs as many steps as there were edits before it, and there may be many lines to look into.
const MOST_LINES = 1500;
const MOST_WORDS = 300;

/** E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986: the greedy algorithm, and the way back. */
function commonRuns(before: readonly string[], after: readonly string[], mostEdits: number): Run[] {
  const furthest = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const most = Math.min(before.length + after.length, mostEdits);
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepTo(furthest, diagonal, edits);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return wayBack(trace, before.length, after.length);
    }
    trace.push(new Map(furthest));
  }
  return [];
}

/** Where a path on this diagonal begins after one more edit: down from the diagonal above, or right from below. */
const stepTo = (furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): number =>
  goesDown(furthest, diagonal, edits) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;

function goesDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1);
}

const at = (furthest: ReadonlyMap<number, number>, diagonal: number): number => furthest.get(diagonal) ?? -1;

function wayBack(trace: readonly ReadonlyMap<number, number>[], width: number, height: number): Run[] {
  const runs: Run[] = [];
  let [x, y] = [width, height];
  for (let edits = trace.length; edits > 0; edits--) {
    const furthest = trace[edits - 1] ?? new Map<number, number>();
    const start = stepTo(furthest, x - y, edits);
    if (x > start) runs.push([start, start - (x - y), x - start]);
    const isDown = goesDown(furthest, x - y, edits);
    [x, y] = [isDown ? start : start - 1, start - (x - y) - (isDown ? 1 : 0)];
  }
  if (x > 0) runs.push([0, 0, x]);
  return runs.reverse();
}

function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const whole: DiffPiece[] = [];
  for (const piece of pieces.filter(({ words }) => words !== "")) {
    const last = whole.at(-1);
    if (last?.kind === piece.kind) whole[whole.length - 1] = { ...last, words: last.words + piece.words };
    else whole.push(piece);
  }
  return whole;
}

/** "вторая{+,+} {+новая +}строка" ⇒ "вторая{+, новая+} строка": a space alone between two changes goes behind them. */
function withoutLoneSpaces(pieces: readonly DiffPiece[]): DiffPiece[] {
  const backwards: DiffPiece[] = [];
  for (const piece of pieces.toReversed()) {
    const [next, space] = backwards.slice(-2);
    const isBetween = space?.kind === "same" && !/\S/.test(space.words) && next?.kind === piece.kind;
    if (piece.kind === "same" || !isBetween || !next.words.endsWith(space.words)) {
      backwards.push(piece);
      continue;
    }
    const words = piece.words + space.words + next.words.slice(0, -space.words.length);
    backwards.splice(-2, 2, space, { kind: piece.kind, words });
  }
  return backwards.reverse();
}
