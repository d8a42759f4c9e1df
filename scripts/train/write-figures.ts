import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { StoredFigures } from "@/lib/extraction/figures/figure-model";
import { goldDocuments } from "../eval/gold";
import { type Trained, trainFigures } from "./figure-rankers";

/** Trains the rankers of figures on the items of the folder it runs in, and writes them; the same bytes for the same items. */
export function writeFigures(file: string): number {
  const { labels, measure, subject } = trainFigures(goldDocuments({ language: "ru", split: "train" }));
  const stored: StoredFigures = {
    labels: labels.map(({ name, units }) => ({ name, units: [...units] })),
    measure: storedOf(measure),
    subject: storedOf(subject),
  };
  const packed = gzipSync(JSON.stringify(stored), { level: 9 });
  packed[9] = 255; // the operating system is nobody's concern (RFC 1952 §2.3.1)
  writeFileSync(file, packed);
  return packed.length;
}

function storedOf({ trees, counts }: Trained): StoredFigures["measure"] {
  return {
    worth: counts.tables().map((table) => Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)))),
    trees: trees.map(({ columns, thresholds, left, right, values }) => ({
      ...{ columns: [...columns], left: [...left], right: [...right] },
      ...{ thresholds: thresholds.map(rounded), values: values.map(rounded) },
    })),
  };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
