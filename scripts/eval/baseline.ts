import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Counts } from "./counts";

const FILE = "data/baseline.json";

/** Metric → document → counts. */
export type DocumentCounts = Map<string, Map<string, Counts>>;

/** A line a document: for each metric, in their order, "right/found/expected", or "-" where it has none. */
const Baseline = z.strictObject({
  /** The version of the extractor that was accepted. */
  extractor: z.string(),
  metrics: z.array(z.string()),
  documents: z.record(z.string(), z.string()),
});

/** The counts of the last accepted version; null before there is one. */
export function readBaseline(file = FILE): { extractor: string; counts: DocumentCounts } | null {
  if (!existsSync(file)) return null;
  const { extractor, metrics, documents } = Baseline.parse(JSON.parse(readFileSync(file, "utf8")));
  const counts: DocumentCounts = new Map(metrics.map((metric) => [metric, new Map()]));
  for (const [document, line] of Object.entries(documents)) {
    const cells = line.split(" ");
    for (const [index, metric] of metrics.entries()) {
      const [right, found, expected] = (cells[index] ?? "-").split("/").map(Number);
      if (expected !== undefined) counts.get(metric)?.set(document, { right: right ?? 0, found: found ?? 0, expected });
    }
  }
  return { extractor, counts };
}

export function writeBaseline(extractor: string, counts: DocumentCounts, file = FILE): void {
  const metrics = [...counts.keys()].sort();
  const documents = [...new Set([...counts.values()].flatMap((ofMetric) => [...ofMetric.keys()]))].sort();
  const cell = (metric: string, document: string): string => {
    const found = counts.get(metric)?.get(document);
    return found ? `${found.right}/${found.found}/${found.expected}` : "-";
  };
  const lines = documents.map((document) => [document, metrics.map((metric) => cell(metric, document)).join(" ")]);
  const baseline: z.infer<typeof Baseline> = { extractor, metrics, documents: Object.fromEntries(lines) };
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}
