import { mkdirSync } from "node:fs";
import type { Scheme } from "@/lib/extraction/tagger/labels";
import type { WeightsHead } from "@/lib/extraction/tagger/weights";
import { calibrate } from "./train/calibrate";
import { trainChain } from "./train/crf";
import { type Example, indexFeatures } from "./train/examples";
import { FLAT_SETTINGS, FLAT_TUNING, flatExamples, LEAST_WEIGHT, measureFolds, SETTINGS } from "./train/flat-folds";
import { examplesOf, FLAT, MENTIONS, nestedExamples, outerMentions, withUnknownKinds } from "./train/layers";
import { writeManifest } from "./train/manifest";
import { calibrationOf } from "./train/margins";
import { type PreparedText, prepare } from "./train/prepare";
import { quantise, type Tuning } from "./train/quantise";
import type { Settings } from "./train/settings";
import { readCorpusTexts, readDevset } from "./train/sources";
import { writeFigures } from "./train/write-figures";
import { writeWeights } from "./train/write-weights";

/** What factRuEval marks; facilities are places or organisations there. */
const DEVSET_KINDS: ReadonlySet<string> = new Set(["person", "organisation", "place", "position"]);

/**
 * `npm run train`: trains everything that is shipped in data/weights, from the items of the corpus and the factRuEval devset, and
 * writes what it was trained on beside it. With `--fold` only the weights: a fold of the corpus is being measured. With
 * `--names` only those of names, and their folds: figures and how sure facts are have to be trained after that.
 */
function main(): void {
  mkdirSync("data/weights", { recursive: true });
  const [isFold, isNames] = ["--fold", "--names"].map((flag) => process.argv.includes(flag));
  const own = readCorpusTexts("ru", "train").map(prepare);
  const devset = readDevset().map(prepare);
  if (devset.length === 0 && !isFold) throw new Error("the factRuEval devset is not at hand (set IE_DATA)");
  trainLayer(OUTER, (texts) => mentionExamples(texts, devset), own);
  trainLayer(NESTED, (texts) => nestedExamples(texts, 0), own);
  if (!isNames) console.log(`ru-figures: ${writeFigures("data/weights/ru-figures.json.gz")} bytes`);
  if (isFold) return;
  const named = [...own, ...readCorpusTexts("ru", "names").map(prepare)];
  writeLayer(FLAT_LAYER, flatExamples(devset, named), []);
  writeManifest(WEIGHTS.map((name) => `data/weights/${name}`));
  measureFolds(named, devset);
  if (!isNames) calibrate();
}

const OUTER: Layer = {
  name: "ru-mentions",
  scheme: MENTIONS,
  settings: SETTINGS,
  tuning: { outside: 8, begins: {}, lean: 24 },
};
const NESTED: Layer = {
  name: "ru-nested",
  scheme: MENTIONS,
  settings: { ...SETTINGS, domains: 1 },
  tuning: { outside: 0, begins: {}, lean: 0 },
};
const FLAT_LAYER: Layer = { name: "ru-flat", scheme: FLAT, settings: FLAT_SETTINGS, tuning: FLAT_TUNING };

const WEIGHTS = ["ru-mentions.bin.gz", "ru-nested.bin.gz", "ru-flat.bin.gz", "ru-figures.json.gz"];

const mentionExamples = (own: PreparedText[], devset: PreparedText[]): Example[] => [
  ...examplesOf(own, MENTIONS, outerMentions, 0),
  ...withUnknownKinds(examplesOf(devset, MENTIONS, outerMentions, 1), MENTIONS, DEVSET_KINDS),
];

interface Layer {
  name: string;
  scheme: Scheme;
  settings: Settings;
  tuning: Tuning;
}

/** How sure its spans are is learned from a fifth of our own texts, read by weights that were trained without it. */
function trainLayer(layer: Layer, examplesOf: (own: PreparedText[]) => Example[], own: PreparedText[]): void {
  const { scheme, settings, tuning } = layer;
  const train = examplesOf(own.filter((_, at) => at % 5 !== 0));
  const held = examplesOf(own.filter((_, at) => at % 5 === 0)).filter(({ domain }) => domain === 0);
  writeLayer(layer, examplesOf(own), calibrationOf(train, held, scheme, { settings, least: LEAST_WEIGHT, tuning }));
}

function writeLayer(
  { name, scheme, settings, tuning }: Layer,
  examples: Example[],
  calibration: WeightsHead["calibration"],
): void {
  const chain = trainChain(indexFeatures(examples, 2), scheme, settings);
  const model = quantise(chain, LEAST_WEIGHT, tuning);
  const bytes = writeWeights(`data/weights/${name}.bin.gz`, model, scheme.kinds, calibration);
  console.log(`${name}: ${chain.hashes.length} features, ${bytes} bytes`);
}

main();
