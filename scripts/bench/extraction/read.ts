import { type Extraction, extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

export const read = (text: string, language = "ru"): Extraction =>
  extract({ text, blocks: readBlocks(text), language, publishedAt: new Date("2024-03-01") });

/** Milliseconds of processor time of the fastest of so many runs. */
export function fastest(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
