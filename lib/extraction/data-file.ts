import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * A file of `data/`, as its bytes; what ends in ".gz" is unpacked. The only thing that reading a text takes from
 * outside, so whoever asks keeps what they got.
 */
export function readDataFile(name: string): Uint8Array {
  const bytes = readFileSync(path.join(process.cwd(), "data", name));
  return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}
