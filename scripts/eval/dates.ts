import { spokenTimes } from "@/lib/extraction/spoken-times";
import { readBlocks } from "@/lib/text/blocks";
import type { Span } from "@/lib/text/span";
import { type Figure, measured, skipped } from "../figures";
import { extractRussian, readCorpus } from "./corpus";
import { type Counts, f1, noCounts, shares } from "./counts";
import { goldDocuments, type Reading, readAll, type Selection } from "./gold";

/** Spans of dates on NEREL dev, then spans and ISO values on our own corpus by language. */
export const datesInNews = (): Figure[] => [...onNerel(), ...OWN.flatMap(onOwn)];

/**
 * NEREL dev is for evaluation only. It takes spans of time and vague words for dates as well, which are amounts or nothing
 * to us: they are read as it draws them. What we call dates is counted beside it, those with a month or a year apart.
 */
function onNerel(): Figure[] {
  const name = "dates: NEREL dev, exact span";
  const documents = readCorpus("nerel-dev.jsonl");
  if (!documents) return [skipped(name, "no nerel-dev.jsonl (set IE_DATA)")];
  const [all, calendar, named] = [noCounts(), noCounts(), noCounts()];
  for (const { text, entities } of documents) {
    const asked = entities.filter(({ type }) => type === "DATE").map((date) => bare(text, date));
    const { mentions } = extractRussian(text);
    const dates = mentions.filter(({ kind }) => kind === "date").map((date) => bare(text, date));
    const document = { text, blocks: readBlocks(text), language: "ru", publishedAt: null };
    const hasName = ({ start, end }: Span): boolean => MONTH_OR_YEAR.test(text.slice(start, end));
    const times = spokenTimes(document, mentions).map((time) => bare(text, time));
    count(all, asked, times);
    count(calendar, asked, dates);
    count(named, asked.filter(hasName), dates.filter(hasName));
  }
  const differs =
    "amounts of time and vague words with them, as there; leading prepositions and a last full stop left aside";
  return [
    measured(name, f1(all), "F1", { atLeast: 0.9, reference: `${shares(all)}; ${differs}` }),
    measured(`${name}, dates of the calendar alone`, f1(calendar), "F1", {
      reference: `${shares(calendar)}; our dates, of which it has more`,
    }),
    measured(`${name}, of those with a month or a year`, f1(named), "F1", { reference: shares(named) }),
  ];
}

const MONTH_OR_YEAR = /\d{4}|январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр/iu;

function count(counts: Counts, asked: readonly Span[], found: readonly Span[]): void {
  const keysOf = (spans: readonly Span[]) => new Set(spans.map(({ start, end }) => `${start}-${end}`));
  const [expected, ours] = [keysOf(asked), keysOf(found)];
  counts.expected += expected.size;
  counts.found += ours.size;
  counts.right += ours.intersection(expected).size;
}

/** Neither the preposition in front nor the full stop of "г." */
function bare(text: string, { start, end }: Span): Span {
  const lead = /^(?:в|во|на|с|со|до|к|за|по|от|из)\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end: text[end - 1] === "." ? end - 1 : end };
}

interface Own {
  name: string;
  selection: Selection;
}

const OWN: readonly Own[] = ["ru", "ky", "uz"].flatMap((language) =>
  (["test", "train"] as const).map((split) => ({ name: `own ${language} ${split}`, selection: { language, split } })),
);

/** The value is asked of the dates whose span is right; the bar is for the Russian test split. */
function onOwn({ name, selection }: Own): Figure[] {
  const readings = readAll(goldDocuments(selection));
  if (readings.length === 0) return [skipped(`dates: ${name}`, "no such items yet")];
  const { spans, values } = scoreDates(readings);
  const bar = selection.language === "ru" && selection.split === "test" ? { atLeast: 0.92 } : {};
  const share = spans.right === 0 ? 0 : Math.round((1000 * values) / spans.right) / 1000;
  return [
    measured(`dates, exact span: ${name}`, f1(spans), "F1", { reference: shares(spans) }),
    measured(`dates, ISO value: ${name}`, share, "share", {
      ...bar,
      reference: `of ${spans.right} dates found; span and value together F1 ${f1({ ...spans, right: values })}`,
    }),
  ];
}

function scoreDates(readings: readonly Reading[]): { spans: Counts; values: number } {
  const spans = noCounts();
  let values = 0;
  for (const { gold, found } of readings) {
    const asked = new Map(
      gold.mentions.filter(({ kind }) => kind === "date").map(({ start, end, date }) => [`${start}-${end}`, date]),
    );
    const dates = found.mentions.filter(({ kind }) => kind === "date");
    const right = dates.filter(({ start, end }) => asked.has(`${start}-${end}`));
    spans.expected += asked.size;
    spans.found += dates.length;
    spans.right += right.length;
    values += right.filter(({ start, end, value }) => asked.get(`${start}-${end}`) === value).length;
  }
  return { spans, values };
}
