import { signedInAs } from "@/tests/support/sign-in";
import type { Figure } from "../figures";
import { onArchive, SECRET } from "./archive/on-archive";
import { runBarePage } from "./bare-page";
import { type Load, load } from "./load";
import { runServer } from "./running-server";
import { seedArticlePath } from "./seed-article";

// The article page with its facts, in an archive of 10,000 articles, as a signed-in person reads it (rendered each
// time; the text and the справка are drawn once a version) and as guests do (kept by the page cache), beside a bare
// Next.js page on the same machine in the same run.
const ARTICLES = 10_000;

await onArchive({ articles: ARTICLES }, measure);

async function measure(databaseUrl: string): Promise<Figure[]> {
  const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: SECRET, LOG_LEVEL: "error" };
  const web = await runServer(["dist/web.mjs"], /"ready":true/, { ...env, LOG_LEVEL: "info" });
  const path = await seedArticlePath(web.url);
  process.env.NEXTAUTH_URL = web.url;
  const { header: cookie } = await signedInAs("reader");
  const signedIn = await load({ url: web.url + path, pid: web.pid, headers: { cookie } });
  const guest = await load({ url: web.url + path, pid: web.pid });
  await web.stop();
  return figures(signedIn, guest, await bare());
}

async function bare(): Promise<Load> {
  const server = await runBarePage();
  const measured = await load({ url: `${server.url}/`, pid: server.pid });
  await server.stop();
  return measured;
}

function figures(signedIn: Load, guest: Load, next: Load): Figure[] {
  const beside = (value: number, of: number) => `${Math.round((100 * value) / of)} % of the bare Next.js page`;
  return [
    ...rows(
      "article, signed in, rendered each time",
      signedIn,
      150,
      beside(signedIn.requestsPerSecond, next.requestsPerSecond),
    ),
    ...rows("article, guest, kept page", guest, 1500, beside(guest.requestsPerSecond, next.requestsPerSecond)),
    ...rows("bare Next.js page", next, null, "the baseline of this run"),
    row(
      "web process, most memory",
      Math.max(signedIn.peakMemory, guest.peakMemory),
      "MB",
      300,
      false,
      `bare: ${next.peakMemory} MB`,
    ),
  ];
}

function rows(name: string, measured: Load, bar: number | null, reference: string): Figure[] {
  if (measured.failures > 0) throw new Error(`${name}: ${measured.failures} requests failed`);
  return [
    row(`${name}: requests`, Math.round(measured.requestsPerSecond), "1/s", bar, true, reference),
    row(
      `${name}: p50`,
      Math.round(measured.p50),
      "ms",
      null,
      false,
      `${Math.round(measured.bytes / 1024)} KB an answer`,
    ),
    row(`${name}: p95`, Math.round(measured.p95), "ms", null, false, ""),
    row(`${name}: processor`, Math.round(measured.cpuPerRequest * 100) / 100, "ms/request", null, false, ""),
  ];
}

function row(
  name: string,
  value: number,
  unit: string,
  bar: number | null,
  atLeast: boolean,
  reference: string,
): Figure {
  const pass = bar === null ? null : atLeast ? value >= bar : value <= bar;
  return { name, value, unit, bar: bar === null ? null : `${atLeast ? "≥" : "≤"} ${bar}`, pass, reference };
}
