import lighthouse, { type Config, desktopConfig, type Flags, type Result } from "lighthouse";

export type Device = "mobile" | "desktop";

/** What Lighthouse says of a page: scores of 0 to 100, times in milliseconds. */
export interface Audit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaint: number;
  layoutShift: number;
  blockingTime: number;
  /** How quick the machine was meanwhile; a good laptop has 1500 and more. */
  benchmark: number;
  /** The audits that cost points, but for those of performance. */
  missed: string[];
}

/**
 * Audits a page several times with an empty cache, in the Chromium that listens on `port`. What depends on time is
 * the run of the median performance; of what does not, the lowest score counts.
 */
export async function auditPage(address: string, device: Device, port: number, runs: number): Promise<Audit> {
  const audits: Audit[] = [];
  for (let run = 0; run < runs; run++) audits.push(await auditOnce(address, device, port));
  const median = audits.toSorted((a, b) => a.performance - b.performance)[Math.floor(runs / 2)];
  if (!median) throw new Error("no run, no audit");
  return {
    ...median,
    accessibility: Math.min(...audits.map(({ accessibility }) => accessibility)),
    bestPractices: Math.min(...audits.map(({ bestPractices }) => bestPractices)),
    seo: Math.min(...audits.map(({ seo }) => seo)),
    missed: [...new Set(audits.flatMap(({ missed }) => missed))],
  };
}

async function auditOnce(address: string, device: Device, port: number): Promise<Audit> {
  const lhr = await runLighthouse(address, device, port);
  return {
    performance: score(lhr, "performance"),
    accessibility: score(lhr, "accessibility"),
    bestPractices: score(lhr, "best-practices"),
    seo: score(lhr, "seo"),
    largestPaint: value(lhr, "largest-contentful-paint"),
    layoutShift: value(lhr, "cumulative-layout-shift"),
    blockingTime: value(lhr, "total-blocking-time"),
    benchmark: Math.round(lhr.environment.benchmarkIndex),
    missed: ["accessibility", "best-practices", "seo"].flatMap((category) => missedIn(lhr, category)),
  };
}

/** On a busy machine Lighthouse sometimes misses the beginning of the page and says so; then it looks again. */
async function runLighthouse(address: string, device: Device, port: number, tries = 3): Promise<Result> {
  const flags: Flags = { port, logLevel: "error", extraHeaders: { "Accept-Language": "ru" } };
  const config: Config | undefined = device === "desktop" ? desktopConfig : undefined;
  const ran = await lighthouse(address, flags, config);
  if (ran && !ran.lhr.runtimeError) return ran.lhr;
  if (tries > 1) return runLighthouse(address, device, port, tries - 1);
  throw new Error(`Lighthouse could not read ${address}: ${ran?.lhr.runtimeError?.message ?? "it said nothing"}`);
}

function score({ categories }: Result, category: string): number {
  const given = categories[category]?.score;
  if (typeof given !== "number") throw new Error(`Lighthouse gave no score for ${category}`);
  return Math.round(100 * given);
}

function value({ audits }: Result, audit: string): number {
  const given = audits[audit]?.numericValue;
  if (given === undefined) throw new Error(`Lighthouse measured no ${audit}`);
  return given;
}

function missedIn({ categories, audits }: Result, category: string): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 1);
}
