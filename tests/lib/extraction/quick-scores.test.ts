import { expect, test } from "vitest";
import { seenByRules } from "@/lib/extraction/extract";
import { scoresOf } from "@/lib/extraction/tagger/decode";
import { readElsewhere } from "@/lib/extraction/tagger/elsewhere";
import { atomsOf, featuresOf } from "@/lib/extraction/tagger/features";
import { hashOf, mix } from "@/lib/extraction/tagger/hash";
import { quickScores } from "@/lib/extraction/tagger/quick-scores";
import { weightsOf } from "@/lib/extraction/tagger/weights";
import { readBlocks } from "@/lib/text/blocks";

const TEXT = [
  "Президент Садыр Жапаров принял посла Турции",
  "Ў. Глава МВД Улан Ниязбеков заявил «24.kg», что в Оше задержаны 34-летний Азамат и двое других.",
  "Да",
  "В компании «Алтын-Кен» работает 1 200 человек — на 12 % больше.",
].join("\n");

test.each(["ru-mentions", "ru-flat"])("the quick sums are the sums of the features: %s", (name) => {
  const model = weightsOf(name);
  const document = { text: TEXT, blocks: readBlocks(TEXT), language: "ru", publishedAt: null };
  const sentences = seenByRules(document);
  const elsewhere = readElsewhere(sentences);
  expect(sentences.length).toBeGreaterThan(3);
  for (const sentence of sentences) {
    const slow = scoresOf(model, featuresOf(sentence, elsewhere));
    expect([...quickScores(model, sentence.words, atomsOf(sentence, elsewhere))]).toEqual([...slow]);
  }
});

test("the quick sums of words in a span are those of its features", () => {
  const model = weightsOf("ru-nested");
  const [sentence] = seenByRules({ text: TEXT, blocks: readBlocks(TEXT), language: "ru", publishedAt: null });
  if (!sentence) throw new Error("no sentence");
  const elsewhere = readElsewhere([sentence]);
  const [first, last, kind] = [1, 5, hashOf("in organisation")];
  const { hashes, starts } = featuresOf(sentence, elsewhere);
  const twice = Int32Array.from([...hashes].flatMap((hash) => [hash, mix(kind, hash)]));
  const slow = scoresOf(model, { hashes: twice, starts: starts.map((start) => 2 * start) });
  const atoms = atomsOf(sentence, elsewhere);
  const L = model.scheme.size;
  expect([...quickScores(model, sentence.words, atoms, { first, last }, kind)]).toEqual([
    ...slow.subarray(first * L, last * L),
  ]);
});
