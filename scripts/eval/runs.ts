import { execFileSync } from "node:child_process";
import { readTokens } from "@/lib/text/tokens";
import { type Figure, measured } from "../figures";
import { readRussian } from "./corpus";
import { outputHash } from "./output-hash";
import { seedText } from "./seed";

/** Two processes that read the same documents in opposite order give the same bytes. */
export function sameTwice(): Figure[] {
  const { hash, documents } = outputHash();
  const again = execFileSync(process.execPath, [...process.execArgv, "scripts/eval/output-hash.ts"], {
    encoding: "utf8",
  }).trim();
  return [
    {
      name: "determinism",
      value: hash.slice(0, 16),
      unit: "hash",
      bar: again.slice(0, 16),
      pass: hash === again,
      reference: `SHA-256 of all output over ${documents} documents: two processes, one from the last to the first`,
    },
  ];
}

/**
 * Documents a second on one core, beside a mere pass of the tokeniser: of 2.5 KB, which are some 1,400 Russian letters in
 * UTF-8, as is asked; and of 2,500 characters.
 */
export function speed(): Figure[] {
  const text = seedText();
  const asked = beginningOf(text, 2.5 * 1024);
  const longer = text.slice(0, 2500);
  const whole = perSecond(() => readRussian(asked));
  const ofLonger = perSecond(() => readRussian(longer));
  const tokens = perSecond(() => readTokens(asked));
  return [
    measured("speed, all stages: 2.5 KB", Math.round(whole), "documents/s", {
      atLeast: 100,
      reference: `${asked.length} characters a document, one core, processor time; scripts/bench/extraction.ts has more`,
    }),
    measured("speed, all stages: 2,500 characters", Math.round(ofLonger), "documents/s", {
      reference: `${bytesOf(longer)} bytes a document, the same`,
    }),
    measured("speed, tokens alone: 2.5 KB", Math.round(tokens), "documents/s", {
      reference: `baseline; extraction costs ${Math.round(tokens / whole)} times as much`,
    }),
  ];
}

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** As many of the first characters as have so many bytes in UTF-8. */
function beginningOf(text: string, bytes: number): string {
  let [end, size] = [0, 0];
  for (const sign of text) {
    size += bytesOf(sign);
    if (size > bytes) break;
    end += sign.length;
  }
  return text.slice(0, end);
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
