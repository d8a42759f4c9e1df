import { mkdirSync } from "node:fs";
import type { Scheme } from "@/lib/extraction/tagger/labels";
import { calibrate } from "./train/calibrate";
import { type Settings, trainChain } from "./train/crf";
import { type Example, indexFeatures } from "./train/examples";
import { flatExamples, LEAST_WEIGHT, measureFolds, SETTINGS } from "./train/flat-folds";
import { examplesOf, FLAT, MENTIONS, nestedExamples, outerMentions, withUnknownKinds } from "./train/layers";
import { writeManifest } from "./train/manifest";
import { type PreparedText, prepare } from "./train/prepare";
import { quantise } from "./train/quantise";
import { readCorpusTexts, readDevset } from "./train/sources";
import { writeFigures } from "./train/write-figures";
import { writeWeights } from "./train/write-weights";

/** What factRuEval marks; facilities are places or organisations there. */
const DEVSET_KINDS: ReadonlySet<string> = new Set(["person", "organisation", "place", "position"]);

/**
 * `npm run train`: trains everything that is shipped in data/weights, from the items of the corpus and the factRuEval devset, and
 * writes what it was trained on beside it. With `--fold` only the weights: a fold of the corpus is being measured.
 */
function main(): void {
  mkdirSync("data/weights", { recursive: true });
  const isFold = process.argv.includes("--fold");
  const own = readCorpusTexts("ru").map(prepare);
  const devset = readDevset().map(prepare);
  if (devset.length === 0 && !isFold) throw new Error("the factRuEval devset is not at hand (set IE_DATA)");
  train("ru-mentions", MENTIONS, mentionExamples(own, devset), SETTINGS);
  train("ru-nested", MENTIONS, nestedExamples(own, 0), { ...SETTINGS, domains: 1 });
  console.log(`ru-figures: ${writeFigures("data/weights/ru-figures.json.gz")} bytes`);
  if (isFold) return;
  train("ru-flat", FLAT, flatExamples(devset, own), SETTINGS);
  writeManifest(WEIGHTS.map((name) => `data/weights/${name}`));
  measureFolds(own, devset);
  calibrate();
}

const WEIGHTS = ["ru-mentions.bin.gz", "ru-nested.bin.gz", "ru-flat.bin.gz", "ru-figures.json.gz"];

const mentionExamples = (own: PreparedText[], devset: PreparedText[]): Example[] => [
  ...examplesOf(own, MENTIONS, outerMentions, 0),
  ...withUnknownKinds(examplesOf(devset, MENTIONS, outerMentions, 1), MENTIONS, DEVSET_KINDS),
];

function train(name: string, scheme: Scheme, examples: Example[], settings: Settings): void {
  const chain = trainChain(indexFeatures(examples, 2), scheme, settings);
  const bytes = writeWeights(`data/weights/${name}.bin.gz`, quantise(chain, LEAST_WEIGHT), scheme.kinds, CALIBRATION);
  console.log(`${name}: ${chain.hashes.length} features, ${bytes} bytes`);
}

/** By how much a span must be better than any other reading, and how often such spans were right in held-out items. */
const CALIBRATION: [number, number][] = [
  [0, 0.6],
  [20, 0.8],
  [60, 0.9],
  [120, 0.97],
];

main();
