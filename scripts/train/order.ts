/** A source of order that is the same in every run. */
export function randomOrder(seed: number): { next(): number; shuffle(list: number[]): void } {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    shuffle(list) {
      for (let at = list.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1));
        [list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
      }
    },
  };
}
