import { type Browser, chromium } from "@playwright/test";
import { buildWhenChanged } from "../build.mjs";
import { ensureChromium } from "../ensure-chromium.mjs";
import { type Figure, measured, reportFigures } from "../figures";
import { inOrder } from "../in-order.mjs";
import { openTemporaryArchive } from "../temporary-archive.mjs";
import { runBarePage } from "./bare-page";
import { type FirstVisit, firstVisit } from "./first-visit";
import { seedArticlePath } from "./seed-article";

// What a guest's first visit brings over the wire: the article page of the seed and the home page, beside a bare
// Next.js page, each with an empty cache.
const MOST_JAVASCRIPT = 170; // KB of 1024 bytes, packed
const parameters = process.argv.slice(2);

process.exitCode = await inOrder(async ({ defer, stopped }) => {
  await buildWhenChanged({ stopped });
  const archive = await openTemporaryArchive({ defer, stopped });
  const bare = await runBarePage();
  defer(bare.stop);
  const { executablePath, args, env } = await ensureChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...inherited(), ...env } });
  defer(() => browser.close());

  const next = await visit(browser, `${bare.url}/`);
  const article = await visit(browser, archive.url + (await seedArticlePath(archive.url)));
  const home = await visit(browser, `${archive.url}/`);
  reportFigures(
    [
      ...rows("article", article, next, MOST_JAVASCRIPT),
      ...rows("home", home, next),
      ...rows("bare Next.js page", next, null),
    ],
    parameters,
  );
  return 0;
});

async function visit(browser: Browser, address: string): Promise<FirstVisit> {
  const context = await browser.newContext({ locale: "ru" });
  try {
    return await firstVisit(await context.newPage(), address);
  } finally {
    await context.close();
  }
}

function rows(name: string, visited: FirstVisit, next: FirstVisit | null, most?: number): Figure[] {
  const row = (of: string, kind: "javaScript" | "css" | "fonts" | "html" | "other", atMost?: number) =>
    measured(`${name}: ${of}`, kilobytes(visited[kind]), "KB", {
      atMost,
      reference: next ? `bare: ${kilobytes(next[kind])} KB` : "the baseline of this run",
    });
  return [
    row("JavaScript", "javaScript", most),
    row("styles", "css"),
    row("fonts", "fonts"),
    row("HTML", "html"),
    row("other", "other"),
    measured(`${name}: requests`, visited.requests, "", { reference: `${visited.javaScriptFiles} for JavaScript` }),
  ];
}

function kilobytes(bytes: number): number {
  return Math.round((10 * bytes) / 1024) / 10;
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
