import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readTokens } from "@/lib/text/tokens";
import type { Figure } from "../figures";
import { extractRussian, readCorpus } from "./corpus";

const seed = (): string => readFileSync("prisma/seed/article.txt", "utf8");

/** The same text read twice gives the same bytes. */
export function sameTwice(): Figure[] {
  const texts = [seed(), ...(readCorpus("factrueval-devset.jsonl") ?? []).map(({ text }) => text)];
  const hash = (): string =>
    createHash("sha256")
      .update(JSON.stringify(texts.map(extractRussian)))
      .digest("hex");
  const [first, second] = [hash(), hash()];
  const reference = `SHA-256 of all output over ${texts.length} documents, two runs`;
  return [
    {
      name: "determinism",
      value: first.slice(0, 16),
      unit: "hash",
      bar: second.slice(0, 16),
      pass: first === second,
      reference,
    },
  ];
}

/** Documents of 2,500 characters a second on one core, beside a mere pass of the tokeniser. */
export function speed(): Figure[] {
  const text = seed().slice(0, 2500);
  const whole = perSecond(() => extractRussian(text));
  const tokens = perSecond(() => readTokens(text));
  return [
    {
      name: "speed, all stages",
      value: Math.round(whole),
      unit: "documents/s",
      bar: 100,
      pass: whole >= 100,
      reference: "2,500 characters a document, one core, processor time",
    },
    {
      name: "speed, tokens alone",
      value: Math.round(tokens),
      unit: "documents/s",
      bar: null,
      pass: null,
      reference: `baseline; extraction costs ${Math.round(tokens / whole)} times as much`,
    },
  ];
}

/** By processor time, so that a busy machine does not change the figure much. */
function perSecond(run: () => unknown): number {
  for (let warm = 0; warm < 30; warm++) run();
  const from = process.cpuUsage();
  let runs = 0;
  for (const until = performance.now() + 1500; performance.now() < until; runs++) run();
  const { user, system } = process.cpuUsage(from);
  return (runs * 1e6) / (user + system);
}
