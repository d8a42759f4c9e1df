import { COLUMNS, type Column, type PackedHeader } from "@/lib/extraction/morphology/packed";

/** The bytes of a dictionary file, as `readPacked` reads them. */
export function pack(header: Omit<PackedHeader, "columns">, columns: Record<Column, number[]>): Uint8Array {
  const names = Object.keys(COLUMNS) as Column[];
  const described: PackedHeader = {
    ...header,
    columns: names.map((name) => ({ name, bytes: COLUMNS[name], length: columns[name].length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(described));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return Buffer.concat([length, json, ...names.map((name) => bytesOf(name, columns[name]))]);
}

function bytesOf(name: Column, numbers: readonly number[]): Uint8Array {
  const most = 2 ** (8 * COLUMNS[name]) - 1;
  const tooBig = numbers.find((number) => number > most || number < 0);
  if (tooBig !== undefined) throw new Error(`${name}: ${tooBig} does not fit`);
  return COLUMNS[name] === 1 ? Uint8Array.from(numbers) : new Uint8Array(Uint16Array.from(numbers).buffer);
}
