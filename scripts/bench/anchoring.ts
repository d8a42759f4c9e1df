import { describeQuote } from "@/lib/text/quote";
import { Reanchoring } from "@/lib/text/reanchor/reanchor";
import type { Span } from "@/lib/text/span";
import { type Figure, measured, reportFigures } from "../figures";
import { likestPlace } from "./anchoring-parts/approximate-alone";
import { edit, SCENARIOS } from "./anchoring-parts/edited-text";
import { judge, type Verdict } from "./anchoring-parts/judge";
import { newsText } from "./anchoring-parts/news-text";
import { Random } from "./random";

const LENGTH = 80_000;
const QUOTES = 1000;
const CONTEXT = 64;
/** Tuning is done on other seeds than these. */
const SEED = 20_261_123;

/** Bars by scenario: share of survivors found, of wrong places, of anchors for what is gone; in per cent. */
const BARS: Readonly<Record<string, { overlap: number; wrong: number; gone: number | null }>> = {
  "light edits": { overlap: 99.5, wrong: 0.5, gone: null },
  "news update": { overlap: 97.5, wrong: 1.5, gone: 12 },
};

/** `npm run bench -- anchoring [--seed N]`: notes on an edited text, against where their characters truly went. */
function main(parameters: readonly string[]): void {
  const given = parameters.indexOf("--seed");
  const seed = given >= 0 ? Number(parameters[given + 1]) : SEED;
  const figures = Object.keys(SCENARIOS).flatMap((name) => scenario(name, seed));
  reportFigures(figures, parameters);
}

function scenario(name: string, seed: number): Figure[] {
  const random = new Random(seed);
  const { text, sentences } = newsText(LENGTH, random);
  const quotes = Array.from({ length: QUOTES }, () => aQuote(text, random));
  const edits = SCENARIOS[name];
  if (!edits) throw new Error(`no scenario ${name}`);
  const edited = edit(sentences, text, edits, random);
  const described = quotes.map((quote) => ({ ...quote, ...describeQuote(text, quote, CONTEXT) }));
  const ours = timed(() => {
    const reanchoring = new Reanchoring(text, edited.text);
    return described.map((quote) => {
      const { start, end } = reanchoring.find(quote);
      return start === null || end === null ? null : { start, end };
    });
  });
  const theirs = timed(() => described.map((quote) => likestPlace(edited.text, quote)));
  return rows(name, judge(edited, quotes, ours.anchors), judge(edited, quotes, theirs.anchors), ours.ms, theirs.ms);
}

/** Whole words, 18 to 200 characters, wherever they stand. */
function aQuote(text: string, random: Random): Span {
  const from = random.whole(0, text.length - 220);
  const start = from + (/\s\S/u.exec(text.slice(from))?.index ?? 0) + 1;
  const end = start + random.whole(18, 200);
  const stretch = text.slice(start, end);
  const cut = stretch.search(/\s\S*$/u);
  return { start, end: start + (cut > 12 ? cut : stretch.length) };
}

function timed(run: () => (Span | null)[]): { anchors: (Span | null)[]; ms: number } {
  const from = process.cpuUsage();
  const anchors = run();
  return { anchors, ms: Math.round(process.cpuUsage(from).user / 1000) };
}

function rows(name: string, ours: Verdict, theirs: Verdict, ourMs: number, theirMs: number): Figure[] {
  const bars = BARS[name];
  const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;
  const beside = (part: keyof Verdict, whole: keyof Verdict) =>
    `approx-string-match alone ${share(theirs[part], theirs[whole])}`;
  const row = (what: string, part: keyof Verdict, whole: keyof Verdict, bar?: { atLeast?: number; atMost?: number }) =>
    measured(`${name}: ${what}`, share(ours[part], ours[whole]), "%", {
      ...bar,
      reference: `${beside(part, whole)}; of ${ours[whole]}`,
    });
  return [
    row("overlap ≥ .5", "overlap", "surviving", bars && { atLeast: bars.overlap }),
    row("both ends within 2 characters", "exact", "surviving"),
    row("wrong place", "wrong", "surviving", bars && { atMost: bars.wrong }),
    row("missed", "missed", "surviving"),
    row("anchored though deleted", "falseAnchors", "gone", bars?.gone == null ? undefined : { atMost: bars.gone }),
    measured(`${name}: time`, ourMs, "ms/1,000", { reference: `approx-string-match alone ${theirMs}; processor time` }),
  ];
}

main(process.argv.slice(2));
