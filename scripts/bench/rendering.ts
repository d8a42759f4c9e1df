import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Browser, chromium } from "@playwright/test";
import { build } from "esbuild";
import { staticMarkup } from "@/app/_components/static-markup/static-markup";
import { wire } from "@/lib/annotations/note-wire";
import { ensureChromium } from "../ensure-chromium.mjs";
import { type Figure, measured, reportFigures } from "../figures";
import { inOrder } from "../in-order.mjs";
import { freePort } from "../settings.mjs";
import type { Painted, Scrolled } from "./rendering-parts/in-browser";
import { type NotedArticle, notedArticle } from "./rendering-parts/noted-article";
import { drawNotes, drawPage } from "./rendering-parts/page";

// Many notes on one article of 100 KB in Chromium: the text, the first notes and the style sheets as the archive draws
// them, the module of the page, and its own requests for notes. What other tools need on the same was measured once.
const BARS = new Map([
  [1_000, 150],
  [5_000, 300],
  [20_000, 500],
]);
const LONGEST_TASK = 100; // milliseconds
const LONGEST_FRAME = 34; // milliseconds
const OTHERS: Record<number, string> = {
  1000: "Recogito 2,500, Hypothesis 7,400, its own marks 290",
  5000: "Recogito 16,000, Hypothesis > 120,000, its own marks 370",
};
const RUNS = 3;
const parameters = process.argv.slice(2);

process.exitCode = await inOrder(async ({ defer }) => {
  const [script, styles] = await Promise.all([
    bundle("scripts/bench/rendering-parts/in-browser.ts"),
    bundle("app/_styles/house.css"),
  ]);
  const { executablePath, args, env } = await ensureChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...inherited(), ...env } });
  defer(() => browser.close());
  const figures: Figure[] = [];
  for (const [count, bar] of BARS) figures.push(...(await measure(browser, count, bar, { script, styles })));
  reportFigures(figures, parameters);
  return 0;
});

interface Files {
  script: string;
  styles: string;
}

async function measure(browser: Browser, count: number, bar: number, files: Files): Promise<Figure[]> {
  const site = await serve(notedArticle(count), files);
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await visit(browser, site.url));
  site.stop();
  const middle = (of: (run: Run) => number): number =>
    Math.round(runs.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
  const name = `${count.toLocaleString("en")} notes`;
  const last = runs.at(-1);
  const plain = (of: (scrolled: Scrolled) => number): string =>
    `${middle(({ plain: without }) => of(without))} without notes`;
  const row = (what: string, of: (run: Run) => number, atMost: number | undefined, reference = "") =>
    measured(`${name}: ${what}`, middle(of), "ms", { atMost, reference });
  return [
    row("painted", ({ painted }) => painted, bar, OTHERS[count]),
    row("notes beside them", ({ beside }) => beside, undefined),
    row("longest task", ({ longest }) => longest, LONGEST_TASK),
    row(
      "scroll, p95 frame",
      ({ scrolled }) => scrolled.frame,
      LONGEST_FRAME,
      `${plain(({ frame }) => frame)}; Recogito 152`,
    ),
    row(
      "scroll, longest task",
      ({ scrolled }) => scrolled.longest,
      LONGEST_TASK,
      plain(({ longest }) => longest),
    ),
    measured(`${name}: elements of the page`, last?.elements ?? 0, "", { reference: `${last?.ranges} painted ranges` }),
  ];
}

interface Run extends Painted {
  /** The same page before its notes came: what the machine makes of it by itself. */
  plain: Scrolled;
  scrolled: Scrolled;
}

async function visit(browser: Browser, url: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "ru" });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(url, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const plain: Scrolled = await page.evaluate("bench.scroll()");
    const painted: Painted = await page.evaluate("bench.paint()");
    const scrolled: Scrolled = await page.evaluate("bench.scroll()");
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return { ...painted, plain, scrolled };
  } finally {
    await context.close();
  }
}

/** A site of one article: its page, its style sheets, its script, and its notes by the addresses that the script asks. */
async function serve(article: NotedArticle, { script, styles }: Files): Promise<{ url: string; stop: () => void }> {
  const page = drawPage(article, "/notes").replace("</body>", '<script src="/script.js"></script></body>');
  const all = JSON.stringify(wire(article.notes));
  const byId = new Map(article.notes.map((note) => [note.id, note]));
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const ids = searchParams.get("ids");
    if (pathname === "/script.js") send(response, "text/javascript", script);
    else if (pathname === "/house.css") send(response, "text/css", styles);
    else if (pathname === "/notes") send(response, "application/json", ids === null ? all : drawn(ids.split(",")));
    else send(response, "text/html", page);
  });
  const drawn = (ids: readonly string[]): string =>
    JSON.stringify({
      notes: ids.flatMap((id) => {
        const note = byId.get(id);
        return note ? [{ id, html: staticMarkup(drawNotes([note], article.text)) }] : [];
      }),
    });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(body);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [entry],
    ...{ bundle: true, write: false, minify: true, format: "iife", target: "es2024", logLevel: "error" },
    loader: { ".woff2": "dataurl" },
  });
  return built.outputFiles[0]?.text ?? "";
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
