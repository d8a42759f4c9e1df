import { mkdirSync } from "node:fs";
import type { Scheme } from "@/lib/extraction/tagger/labels";
import { type Settings, trainChain } from "./train/crf";
import { type Example, indexFeatures } from "./train/examples";
import { examplesOf, FLAT, flatNames, MENTIONS, nestedExamples, outerMentions, withUnknownKinds } from "./train/layers";
import { prepare } from "./train/prepare";
import { quantise } from "./train/quantise";
import { readCorpusTexts, readDevset } from "./train/sources";
import { writeWeights } from "./train/write-weights";

const SETTINGS: Settings = { epochs: 12, rate: 0.08, l2: 1e-3, denseFrom: 40, dropout: 0.4, domains: 2 };

/** What factRuEval marks; facilities are places or organisations there. */
const DEVSET_KINDS: ReadonlySet<string> = new Set(["person", "organisation", "place", "position"]);

function main(): void {
  mkdirSync("data/weights", { recursive: true });
  const own = readCorpusTexts("ru").map(prepare);
  const devset = readDevset().map(prepare);
  train(
    "ru-mentions",
    MENTIONS,
    [
      ...examplesOf(own, MENTIONS, outerMentions, 0),
      ...withUnknownKinds(examplesOf(devset, MENTIONS, outerMentions, 1), MENTIONS, DEVSET_KINDS),
    ],
    SETTINGS,
  );
  train("ru-nested", MENTIONS, nestedExamples(own, 0), { ...SETTINGS, domains: 1 });
  train("ru-flat", FLAT, [...examplesOf(devset, FLAT, flatNames, 0), ...examplesOf(own, FLAT, flatNames, 1)], SETTINGS);
}

function train(name: string, scheme: Scheme, examples: Example[], settings: Settings): void {
  const chain = trainChain(indexFeatures(examples, 2), scheme, settings);
  const bytes = writeWeights(`data/weights/${name}.bin.gz`, quantise(chain, 0.08), scheme.kinds, [
    [0, 0.6],
    [20, 0.8],
    [60, 0.9],
    [120, 0.97],
  ]);
  console.log(`${name}: ${chain.hashes.length} features, ${bytes} bytes`);
}

main();
