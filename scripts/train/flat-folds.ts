import { writeFileSync } from "node:fs";
import { scoresOf } from "@/lib/extraction/tagger/decode";
import { decodeTogether } from "@/lib/extraction/tagger/decode-together";
import { addTo, type Counts } from "../eval/counts";
import { trainChain } from "./crf";
import { type Example, indexFeatures } from "./examples";
import { examplesOf, FLAT, flatNames } from "./layers";
import { sourcesHere } from "./manifest";
import { outermost, type PreparedSentence, type PreparedText } from "./prepare";
import { modelFrom, type Tuning } from "./quantise";
import type { Settings } from "./settings";

export const SETTINGS: Settings = {
  epochs: 12,
  rate: 0.08,
  l2: 1e-3,
  denseFrom: 40,
  dropout: 0.4,
  domains: 2,
  chains: 1,
};
/** Flat names are measured against other taggers: five chains, so that no order of sentences decides. */
export const FLAT_SETTINGS: Settings = { ...SETTINGS, chains: 5 };
/** Lighter weights are dropped, and cost nothing that can be measured. */
export const LEAST_WEIGHT = 0.08;

/** Of several tried in cross-validation, the ones that found most; what is near does nearly as well. */
export const FLAT_TUNING: Tuning = { outside: 32, begins: { ORG: 16 }, lean: 40 };

export const FOLDS_FILE = "data/weights/folds.json";
const FOLDS = 5;

/** Names as factRuEval draws them, learned from both; factRuEval is the domain that is asked for. */
export const flatExamples = (devset: PreparedText[], own: PreparedText[]): Example[] => [
  ...examplesOf(devset, FLAT, flatNames, 0),
  ...examplesOf(own, FLAT, flatNames, 1),
];

/**
 * Five-fold cross-validation on the factRuEval devset: each fifth is read by weights that were trained on the other four
 * and on our corpus. Writes the counts, exact spans and tokens by type, with the hashes of what they were made from.
 */
export function measureFolds(own: PreparedText[], devset: PreparedText[]): void {
  const [spans, tokens] = [new Map<string, Counts>(), new Map<string, Counts>()];
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = devset.filter((_, at) => at % FOLDS !== fold);
    const model = modelFrom(
      trainChain(indexFeatures(flatExamples(train, own), 2), FLAT, FLAT_SETTINGS),
      LEAST_WEIGHT,
      FLAT_TUNING,
    );
    for (const { sentences, source } of devset.filter((_, at) => at % FOLDS === fold)) {
      countUnread(spans, sentences, source.flat);
      const pieces = sentences.map(({ sentence, features }) => ({
        words: sentence.words,
        scores: scoresOf(model, features),
      }));
      decodeTogether(model, pieces).forEach((read, at) => {
        const found = read.map((span) => ({ ...span, kind: FLAT.kinds[span.kind] ?? "" }));
        count(spans, tokens, outermost(sentences[at]?.flat ?? []), found);
      });
    }
    console.log(`fold ${fold + 1} of ${FOLDS} read`);
  }
  const measured = { sources: sourcesHere(), spans: Object.fromEntries(spans), tokens: Object.fromEntries(tokens) };
  writeFileSync(FOLDS_FILE, `${JSON.stringify(measured, null, 2)}\n`);
}

/** Names that are no whole words of ours cannot be found: they count as missed. */
function countUnread(
  spans: Map<string, Counts>,
  sentences: readonly PreparedSentence[],
  marked: readonly { kind: string }[],
): void {
  for (const kind of FLAT.kinds) {
    const all = marked.filter((each) => each.kind === kind).length;
    const read = sentences.flatMap(({ flat }) => outermost(flat)).filter((each) => each.kind === kind).length;
    addTo(spans, kind, { right: 0, found: 0, expected: all - read });
    addTo(spans, "all", { right: 0, found: 0, expected: all - read });
  }
}

interface Labelled {
  first: number;
  last: number;
  kind: string;
}

function count(
  spans: Map<string, Counts>,
  tokens: Map<string, Counts>,
  gold: readonly Labelled[],
  found: readonly Labelled[],
): void {
  const keyOf = ({ first, last, kind }: Labelled): string => `${first} ${last} ${kind}`;
  const asked = new Set(gold.map(keyOf));
  const words = (of: readonly Labelled[]) =>
    new Map(
      of.flatMap(({ first, last, kind }) =>
        Array.from({ length: last - first }, (_, at): [number, string] => [first + at, kind]),
      ),
    );
  const [goldWords, foundWords] = [words(gold), words(found)];
  for (const kind of FLAT.kinds) {
    const [expected, ours] = [gold.filter((each) => each.kind === kind), found.filter((each) => each.kind === kind)];
    const right = ours.filter((each) => asked.has(keyOf(each))).length;
    addTo(spans, kind, { right, found: ours.length, expected: expected.length });
    addTo(spans, "all", { right, found: ours.length, expected: expected.length });
    const of = (map: ReadonlyMap<number, string>) => [...map].filter(([, each]) => each === kind);
    addTo(tokens, kind, {
      right: of(foundWords).filter(([at]) => goldWords.get(at) === kind).length,
      ...{ found: of(foundWords).length, expected: of(goldWords).length },
    });
  }
}
