import { z } from "zod";
import { readDataFile } from "@/lib/extraction/data-file";
import { schemeOf } from "@/lib/extraction/tagger/labels";
import { type Model, modelOf } from "@/lib/extraction/tagger/model";

/**
 * A file of weights: the length of its head in four bytes (little-endian, as all numbers here), the head as JSON, then
 * columns one after another: hashes of features (int32), how many weights each has (uint8), their labels (uint8), the
 * weights (int8), the transitions (int16).
 */
const Head = z.object({
  kinds: z.array(z.string()).min(1),
  features: z.int().nonnegative(),
  weights: z.int().nonnegative(),
  /** By label; for both see Model. */
  bias: z.array(z.int()),
  lean: z.int(),
  /** A span with at least this margin is right with this probability; ascending. */
  calibration: z.array(z.tuple([z.number(), z.number()])),
});
export type WeightsHead = z.infer<typeof Head>;

export interface Weights extends Model {
  calibration: WeightsHead["calibration"];
}

const loaded = new Map<string, Weights>();

/** The weights of that name from `data/weights`, read once. */
export function weightsOf(name: string): Weights {
  const known = loaded.get(name);
  if (known) return known;
  const weights = readWeights(readDataFile(`weights/${name}.bin.gz`));
  loaded.set(name, weights);
  return weights;
}

export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headEnd = 4 + view.getUint32(0, true);
  const head = Head.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, headEnd))));
  const scheme = schemeOf(head.kinds);
  const hashes = Int32Array.from({ length: head.features }, (_, at) => view.getInt32(headEnd + 4 * at, true));
  const countsAt = headEnd + 4 * head.features;
  const labelsAt = countsAt + head.features;
  const weightsAt = labelsAt + head.weights;
  const transitionsAt = weightsAt + head.weights;
  const starts = new Int32Array(head.features + 1);
  for (let at = 0; at < head.features; at++) starts[at + 1] = (starts[at] ?? 0) + view.getUint8(countsAt + at);
  const model = modelOf(scheme, hashes, {
    starts,
    labels: bytes.slice(labelsAt, weightsAt),
    weights: Int8Array.from(bytes.subarray(weightsAt, transitionsAt)),
    bias: Int32Array.from({ length: scheme.size }, (_, label) => head.bias[label] ?? 0),
    lean: head.lean,
    transitions: Int32Array.from({ length: scheme.size ** 2 }, (_, at) => view.getInt16(transitionsAt + 2 * at, true)),
  });
  return { ...model, calibration: head.calibration };
}

/** How likely a span of this margin is right. */
export function confidenceOf({ calibration }: Weights, margin: number): number {
  let confidence = calibration[0]?.[1] ?? 0.5;
  for (const [from, probability] of calibration) if (margin >= from) confidence = probability;
  return confidence;
}
