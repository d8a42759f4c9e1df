/** So many streams one web process keeps, and so many of them for one address: the others ask from time to time. */
const MOST = 500;
const MOST_OF_ONE = 12;

const open = new Map<string, number>();
let all = 0;

/** Takes a place among the streams of this process; null when there is none left. Returns the way to give it back. */
export function enterStream(address: string): (() => void) | null {
  const own = open.get(address) ?? 0;
  if (all >= MOST || own >= MOST_OF_ONE) return null;
  all += 1;
  open.set(address, own + 1);
  let isIn = true;
  return () => {
    if (!isIn) return;
    isIn = false;
    all -= 1;
    const left = (open.get(address) ?? 1) - 1;
    if (left > 0) open.set(address, left);
    else open.delete(address);
  };
}
