/** One thing to be put in a column: where it would like to begin, and how high it is, in pixels. */
export interface Stacked {
  top: number;
  height: number;
}

/**
 * Puts things under one another, each as near to its place as the others let it, none over another and none above 0.
 * The pinned one stands exactly at its place; those before it make room.
 *
 * @returns where each begins
 */
export function stack(things: readonly Stacked[], gap: number, pinned: number | null = null): number[] {
  const tops: number[] = [];
  let free = 0;
  things.forEach(({ top, height }, index) => {
    const at = index === pinned ? Math.max(0, top) : Math.max(top, free);
    tops.push(at);
    free = at + height + gap;
  });
  if (pinned !== null) makeRoom(things, tops, gap, pinned);
  return tops;
}

/** Pushes up what stands before the pinned one; where the column ends, everything moves down by what is missing. */
function makeRoom(things: readonly Stacked[], tops: number[], gap: number, pinned: number): void {
  for (let i = pinned - 1; i >= 0; i--) {
    const most = (tops[i + 1] ?? 0) - gap - (things[i]?.height ?? 0);
    if ((tops[i] ?? 0) <= most) break;
    tops[i] = most;
  }
  const missing = Math.max(0, -(tops[0] ?? 0));
  if (missing === 0) return;
  let free = 0;
  for (let i = 0; i < tops.length; i++) {
    const at = i <= pinned ? (tops[i] ?? 0) + missing : Math.max(tops[i] ?? 0, free);
    tops[i] = Math.max(at, free);
    free = (tops[i] ?? 0) + (things[i]?.height ?? 0) + gap;
  }
}
