import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Figure, measured, skipped } from "../figures";
import { sourcesHere } from "../train/manifest";
import { f1, shares } from "./counts";

const FILE = "data/weights/folds.json";
const Counts = z.object({ right: z.number(), found: z.number(), expected: z.number() });
const Folds = z.object({
  sources: z.array(z.object({ name: z.string(), sha256: z.string() })),
  spans: z.record(z.string(), Counts),
  tokens: z.record(z.string(), Counts),
});

/** Five-fold cross-validation on the factRuEval-2016 devset, as `npm run train` measured it last. */
export function namesInNews(): Figure[] {
  if (!existsSync(FILE)) return [skipped("names: factRuEval devset", `no ${FILE}: npm run train`)];
  const { sources, spans, tokens } = Folds.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const here = new Map(sourcesHere().map(({ name, sha256 }) => [name, sha256]));
  const changed = sources.filter(({ name, sha256 }) => here.has(name) && here.get(name) !== sha256);
  const since = changed.length === 0 ? "" : `; measured before ${changed.map(({ name }) => name).join(", ")} changed`;
  const row = (name: string, counts: z.infer<typeof Counts> | undefined, atLeast?: number): Figure =>
    counts
      ? measured(`names: factRuEval devset, 5-fold, ${name}`, f1(counts), "F1", {
          ...(atLeast !== undefined && { atLeast }),
          reference: `${shares(counts)}${since}`,
        })
      : skipped(`names: factRuEval devset, ${name}`, `not in ${FILE}`);
  return [
    row("exact span micro", spans.all, 0.84),
    ...["PER", "LOC", "ORG"].map((type) => row(`exact span ${type}`, spans[type])),
    ...Object.entries(TOKEN_BARS).map(([type, bar]) => row(`tokens ${type}`, tokens[type], bar)),
  ];
}

const TOKEN_BARS = { PER: 0.95, LOC: 0.9, ORG: 0.8 } as const;
