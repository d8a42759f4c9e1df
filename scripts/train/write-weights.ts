import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { WeightsHead } from "@/lib/extraction/tagger/weights";
import type { Quantised } from "./quantise";

/** Writes a file of weights, the same bytes for the same weights. */
export function writeWeights(
  file: string,
  model: Quantised,
  kinds: readonly string[],
  calibration: WeightsHead["calibration"],
): number {
  const head: WeightsHead = {
    kinds: [...kinds],
    features: model.hashes.length,
    weights: model.labels.length,
    bias: [...model.bias],
    lean: model.lean,
    calibration,
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headBytes.length);
  const hashes = Buffer.alloc(4 * model.hashes.length);
  model.hashes.forEach((hash, at) => {
    hashes.writeInt32LE(hash, 4 * at);
  });
  const counts = Buffer.from(
    Array.from(model.hashes, (_, at) => (model.starts[at + 1] ?? 0) - (model.starts[at] ?? 0)),
  );
  const transitions = Buffer.alloc(2 * model.transitions.length);
  model.transitions.forEach((score, at) => {
    transitions.writeInt16LE(Math.max(-32768, Math.min(32767, score)), 2 * at);
  });
  const packed = gzipSync(
    Buffer.concat([
      length,
      headBytes,
      hashes,
      counts,
      Buffer.from(model.labels),
      Buffer.from(model.weights.buffer),
      transitions,
    ]),
    { level: 9 },
  );
  packed[9] = 255; // the operating system is nobody's concern (RFC 1952 §2.3.1), and then the bytes are the same everywhere
  writeFileSync(file, packed);
  return packed.length;
}
