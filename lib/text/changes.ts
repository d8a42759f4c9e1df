/** Neighbours that stayed, went, or came. */
export interface Change {
  kind: "same" | "removed" | "added";
  items: string[];
}

/** Edits beyond which a text counts as written anew: the search below grows with their square. */
const MOST_EDITS = 1200;

/**
 * What became of a list of lines or words: the fewest removals and additions that lead from one to the other (E. Myers,
 * "An O(ND) difference algorithm and its variations", 1986). What stayed with what went is `before`; what stayed with
 * what came is `after`.
 */
export function changes(before: readonly string[], after: readonly string[]): Change[] {
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  const found = edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return together([
    { kind: "same", items: before.slice(0, head) },
    ...found,
    { kind: "same", items: before.slice(before.length - tail) },
  ]);
}

/** What became of a text, by words. A space alone between two changed words does not part the change. */
export function wordChanges(before: string, after: string): Change[] {
  const found = changes(wordsOf(before), wordsOf(after));
  const bridged = found.flatMap((change, i): Change[] => {
    const isBridge = change.kind === "same" && i > 0 && i < found.length - 1 && change.items.join("").trim() === "";
    if (!isBridge) return [change];
    return [
      { kind: "removed", items: change.items },
      { kind: "added", items: change.items },
    ];
  });
  return together(bridged);
}

/** A text as words with the spaces and signs between them; joined again they are the text. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

function commonHead(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonTail(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function edits(a: readonly string[], b: readonly string[]): Change[] {
  const trace = searchForward(a, b);
  const anew: Change[] = [
    { kind: "removed", items: [...a] },
    { kind: "added", items: [...b] },
  ];
  return trace ? walkBack(a, b, trace) : anew;
}

/** How far each diagonal gets with each number of edits, up to the number that reaches the end; null beyond the bound. */
function searchForward(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edit = 0; edit <= most; edit++) {
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      let x = stepDown(reach, most, diagonal, edit) ? at(reach, most + 2 + diagonal) : at(reach, most + diagonal) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reach[most + 1 + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) return [...trace, reach.slice()];
    }
    trace.push(reach.slice());
  }
  return null;
}

// Whether the farthest path onto a diagonal comes from the one above (an addition) or from the one below (a removal).
const stepDown = (reach: Int32Array, most: number, diagonal: number, edit: number): boolean =>
  diagonal === -edit || (diagonal !== edit && at(reach, most + diagonal) < at(reach, most + 2 + diagonal));

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): Change[] {
  const most = ((trace[0]?.length ?? 3) - 3) / 2;
  const back: Change[] = [];
  let x = a.length;
  let y = b.length;
  for (let edit = trace.length - 1; edit > 0; edit--) {
    const reach = trace[edit - 1] ?? new Int32Array();
    const isAddition = stepDown(reach, most, x - y, edit);
    const from = isAddition ? x - y + 1 : x - y - 1;
    const fromX = at(reach, most + 1 + from);
    const fromY = fromX - from;
    const [startX, startY] = isAddition ? [fromX, fromY + 1] : [fromX + 1, fromY];
    back.push({ kind: "same", items: a.slice(startX, x) });
    back.push(
      isAddition
        ? { kind: "added", items: b.slice(fromY, startY) }
        : { kind: "removed", items: a.slice(fromX, startX) },
    );
    [x, y] = [fromX, fromY];
  }
  back.push({ kind: "same", items: a.slice(0, x) });
  return back.reverse();
}

/** Joins neighbours of one kind; what went stands before what came in its place. */
function together(list: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const { kind, items } of list) {
    if (items.length === 0) continue;
    const since = joined.findLastIndex((change) => change.kind === "same") + 1;
    const alike = kind === "same" ? joined.at(-1) : joined.slice(since).find((change) => change.kind === kind);
    if (alike?.kind === kind) alike.items.push(...items);
    else if (kind === "removed" && joined[since]?.kind === "added")
      joined.splice(since, 0, { kind, items: [...items] });
    else joined.push({ kind, items: [...items] });
  }
  return joined;
}

const at = (list: Int32Array, index: number): number => list[index] ?? 0;
