import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { extract } from "@/lib/extraction/extract";
import { readCorpus, readRussian } from "./corpus";
import { goldDocuments } from "./gold";
import { seedText } from "./seed";

/**
 * SHA-256 of everything that is found in every document at hand. `backwards` reads the documents from the last to the
 * first, so that whatever one document leaves behind in memory would show in the next.
 */
export function outputHash(backwards = false): { hash: string; documents: number } {
  const runs = [
    () => readRussian(seedText()),
    ...["factrueval-devset.jsonl", "nerel-dev.jsonl"].flatMap((file) =>
      (readCorpus(file) ?? []).map(
        ({ text }) =>
          () =>
            readRussian(text),
      ),
    ),
    ...(["train", "test"] as const).flatMap((split) =>
      goldDocuments({ split }).map(
        ({ document }) =>
          () =>
            extract(document),
      ),
    ),
  ];
  const hashOf = (run: () => unknown): string => createHash("sha256").update(JSON.stringify(run())).digest("hex");
  const hashes = backwards ? runs.toReversed().map(hashOf).toReversed() : runs.map(hashOf);
  return { hash: createHash("sha256").update(hashes.join("\n")).digest("hex"), documents: runs.length };
}

/** Run as a program it prints the hash of a run backwards. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) console.log(outputHash(true).hash);
