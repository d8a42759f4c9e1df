import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { readTokens } from "@/lib/text/tokens";
import { type Figure, measured } from "../figures";
import { goldDocuments } from "./gold";

/** How quick word forms are read, how big the dictionary is, and how many words of news it knows. */
export function morphology(): Figure[] {
  const texts = goldDocuments({ language: "ru", split: "train" }).map(({ document }) => document.text);
  const words = texts.flatMap(wordsOf);
  const forms = [...new Set(words)];
  const known = words.filter((word) => !readingsOf(word)[0]?.guessed).length;
  const read = perSecond(words.length, () => words.forEach(readingsOf));
  const cut = perSecond(words.length, () => texts.forEach(wordsOf));
  return [
    measured("morphology: words of running news", Math.round(read), "words/s", {
      atLeast: 100_000,
      reference: `one core, processor time, warm; the tokeniser alone ${Math.round(cut)} words/s in the same run`,
    }),
    measured("morphology: every form for the first time", Math.round(firstTime(forms)), "words/s", {
      reference: `${forms.length} forms, none of them kept from before`,
    }),
    measured("morphology: dictionary on disk, gzip", megabytes("data/dictionary/ru.bin.gz"), "MB", { atMost: 6 }),
    measured("morphology: dictionary from nothing to the first word", loadTime(), "ms", { atMost: 500 }),
    measured("morphology: words that need no guess", Math.round((1000 * known) / words.length) / 1000, "share", {
      reference: `${words.length} words of our training items, with names of people and places`,
    }),
  ];
}

const wordsOf = (text: string): string[] =>
  readTokens(text)
    .filter(({ kind }) => kind === "word")
    .map(({ start, end }) => text.slice(start, end));

/** By processor time, so that a busy machine does not change the figure much. */
function perSecond(count: number, run: () => unknown): number {
  run();
  const from = process.cpuUsage();
  let runs = 0;
  for (const until = performance.now() + 800; performance.now() < until; runs++) run();
  const { user, system } = process.cpuUsage(from);
  return (runs * count * 1e6) / (user + system);
}

/** Forms are kept as they are written, so one in capitals has not been read before. */
function firstTime(forms: readonly string[]): number {
  const capitals = forms.map((form) => form.slice(0, 1) + form.slice(1).toUpperCase());
  const from = process.cpuUsage();
  for (const form of capitals) readingsOf(form);
  const { user, system } = process.cpuUsage(from);
  return (capitals.length * 1e6) / (user + system);
}

const megabytes = (file: string): number => Math.round((100 * statSync(file).size) / 1024 ** 2) / 100;

function loadTime(): number {
  const run = [...process.execArgv, "scripts/eval/dictionary-load.ts"];
  return Number(execFileSync(process.execPath, run, { encoding: "utf8" }));
}
