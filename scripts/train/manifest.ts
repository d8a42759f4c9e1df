import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { listItemFiles, readItemFile } from "../corpus/read";
import { DEVSET } from "./sources";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** What the weights were trained on, and the weights; anybody can check both. */
export const Manifest = z.strictObject({
  sources: z.array(z.strictObject({ name: z.string(), licence: z.string(), files: z.int().min(1), sha256: Sha256 })),
  weights: z.record(z.string(), Sha256),
});
export type Manifest = z.infer<typeof Manifest>;

/** Nothing else may teach weights that we ship. */
const ALLOWED: Readonly<Record<string, string>> = {
  "factRuEval-2016 devset": "MIT",
  "data/corpus, split train": "CC0-1.0",
  "data/corpus, split names": "CC0-1.0",
};

const FILE = "data/weights/manifest.json";

/**
 * Writes what weights were trained on beside them.
 * @throws {Error} for a source that is not ours to train on, under a licence other than its own, or for an item of a test split
 */
export function writeManifest(weights: readonly string[]): void {
  const manifest = {
    sources: sourcesHere(),
    weights: Object.fromEntries(weights.map((file) => [path.basename(file), sha256(readFileSync(file))])),
  };
  writeFileSync(FILE, `${JSON.stringify(checked(manifest), null, 2)}\n`);
}

/** Refuses a manifest that names anything we may not train on. */
export function checked(manifest: Manifest): Manifest {
  for (const { name, licence } of Manifest.parse(manifest).sources) {
    if (ALLOWED[name] !== licence) throw new Error(`weights may not be trained on ${name} (${licence})`);
  }
  return manifest;
}

/** The sources as they lie here; the devset is left out where it is not at hand. */
export function sourcesHere(): Manifest["sources"] {
  const corpus = ["train", "names"].map((split) => {
    const items = trainingItems(split);
    return {
      ...{ name: `data/corpus, split ${split}`, licence: "CC0-1.0", files: items.length },
      sha256: sha256(items.map((file) => `${sha256(readFileSync(file))}  ${file}\n`).join("")),
    };
  });
  if (!existsSync(DEVSET)) return corpus;
  const devset = { name: "factRuEval-2016 devset", licence: "MIT", files: 1, sha256: sha256(readFileSync(DEVSET)) };
  return [devset, ...corpus];
}

/** The items of a split that train Russian weights. */
export function trainingItems(split: string): string[] {
  return listItemFiles().filter((file) => {
    const { header } = readItemFile(file);
    if (header.licence !== "CC0-1.0") throw new Error(`${file} is not CC0`);
    return header.language === "ru" && header.split === split;
  });
}

export const readManifest = (): Manifest => Manifest.parse(JSON.parse(readFileSync(FILE, "utf8")));

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
