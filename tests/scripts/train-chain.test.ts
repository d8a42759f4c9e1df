import { expect, test } from "vitest";
import { decode } from "@/lib/extraction/tagger/decode";
import { hashOf } from "@/lib/extraction/tagger/hash";
import { labelsOf, schemeOf } from "@/lib/extraction/tagger/labels";
import { trainChain } from "@/scripts/train/crf";
import { type Example, indexFeatures } from "@/scripts/train/examples";
import { modelFrom } from "@/scripts/train/quantise";
import type { Settings } from "@/scripts/train/settings";

const SCHEME = schemeOf(["ORG"]);
const SETTINGS: Settings = { epochs: 30, rate: 0.3, l2: 1e-4, denseFrom: 1, dropout: 0.2, domains: 2, chains: 3 };

/** A sentence whose every word has one feature, of words with a capital. */
function aSentence(words: string, domain = 0): Example {
  const all = words.split(" ");
  const spans = all.flatMap((word, at) => (/^\p{Lu}/u.test(word) ? [{ first: at, last: at + 1, kind: 0 }] : []));
  return {
    features: {
      hashes: Int32Array.from(all, hashOf),
      starts: Int32Array.from({ length: all.length + 1 }, (_, at) => at),
    },
    labels: labelsOf(all.length, spans),
    domain,
  };
}

const examples = [aSentence("банк Альфа"), aSentence("в Альфа банк"), aSentence("в банк", 1), aSentence("Альфа в", 1)];
const learnt = () => trainChain(indexFeatures(examples, 1), SCHEME, SETTINGS);

test("chains learn what the sentences have in common", () => {
  const model = modelFrom(learnt(), 0, { outside: 0, begins: {}, lean: 0 });
  const { features } = aSentence("в банк Альфа");
  expect(decode(model, features)).toMatchObject([{ first: 2, last: 3, kind: 0 }]);
});

test("the same sentences teach the same weights", () => {
  expect(learnt().weights).toEqual(learnt().weights);
});

test("chains learnt in other orders differ, and their mean is another one than that of the first", () => {
  const one = trainChain(indexFeatures(examples, 1), SCHEME, { ...SETTINGS, chains: 1 });
  expect(one.weights).not.toEqual(learnt().weights);
});
