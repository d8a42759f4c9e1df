/** A key of a letter graph, in the bytes of Windows-1251, and what the graph says of it. */
export type Visit = (key: Uint8Array, length: number, value: number) => void;

/**
 * Walks all keys of a dawgdic dictionary: an array of 32-bit units (a label of 8 bits, a mark that a word ends here, an
 * offset to the children) and a guide that names the first child and the next sibling of every unit.
 * @see https://pymorphy2.readthedocs.io/en/stable/internals/dict.html
 */
export function walkKeys(file: Uint8Array, visit: Visit): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint32(0, true);
  const units = Uint32Array.from({ length: count }, (_, at) => view.getUint32(4 + at * 4, true));
  const guide = file.subarray(count * 4 + 8);
  const key = new Uint8Array(256);

  const descend = (node: number, depth: number): void => {
    const unit = units[node] ?? 0;
    const children = node ^ offsetOf(unit);
    if (unit & ENDS_WORD) visit(key, depth, (units[children] ?? 0) & ~LEAF);
    for (let label = guide[node * 2] ?? 0; label !== 0; ) {
      const child = (children ^ label) >>> 0;
      key[depth] = label;
      descend(child, depth + 1);
      label = guide[child * 2 + 1] ?? 0;
    }
  };
  descend(0, 0);
}

const ENDS_WORD = 1 << 8;
const LEAF = 1 << 31;

const offsetOf = (unit: number): number => (unit >>> 10) << ((unit & (1 << 9)) >>> 6);
