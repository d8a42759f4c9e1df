import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checked, type Manifest, readManifest, sha256, sourcesHere } from "@/scripts/train/manifest";

const HASH = "0".repeat(64);
const manifest = (name: string, licence: string): Manifest => ({
  sources: [{ name, licence, files: 1, sha256: HASH }],
  weights: {},
});

describe("weights that are shipped", () => {
  test("are those that the manifest tells of", () => {
    const { weights } = readManifest();
    expect(Object.keys(weights).length).toBeGreaterThan(2);
    for (const [file, hash] of Object.entries(weights)) {
      expect([file, sha256(readFileSync(`data/weights/${file}`))]).toEqual([file, hash]);
    }
  });

  test("were trained on the items that lie here, and on nothing that may not teach them", () => {
    const here = new Map(sourcesHere().map(({ name, sha256: hash }) => [name, hash]));
    const { sources } = checked(readManifest());
    for (const { name, sha256: hash } of sources)
      if (here.has(name)) expect([name, here.get(name)]).toEqual([name, hash]);
    expect(sources.map(({ name }) => name)).toContain("data/corpus, split train");
  });
});

test.each([
  ["NEREL", "none stated"],
  ["SlavicNER", "MIT"],
  ["factRuEval-2016 testset", "MIT"],
  ["factRuEval-2016 devset", "GPL-3.0"],
  ["data/corpus, split test", "CC0-1.0"],
])("a manifest with %s (%s) is refused", (name, licence) => {
  expect(() => checked(manifest(name, licence))).toThrow(/may not be trained on/u);
});
