import { type Figure, measured, skipped } from "../figures";
import { extractRussian, readCorpus } from "./corpus";
import { type Counts, f1, noCounts, shares } from "./counts";
import { goldDocuments, type Reading, readAll, type Selection } from "./gold";

/** Spans of dates on NEREL dev, then spans and ISO values on our own corpus by language. */
export const datesInNews = (): Figure[] => [onNerel(), ...OWN.flatMap(onOwn)];

/** NEREL dev is for evaluation only. Its spans begin with the preposition, ours do not. */
function onNerel(): Figure {
  const name = "dates: NEREL dev, exact span";
  const documents = readCorpus("nerel-dev.jsonl");
  if (!documents) return skipped(name, "no nerel-dev.jsonl (set IE_DATA)");
  const counts = noCounts();
  for (const { text, entities } of documents) {
    const dates = entities.filter(({ type }) => type === "DATE");
    const gold = new Set(dates.map(({ start, end }) => withoutPreposition(text, start, end)));
    const found = extractRussian(text).mentions.filter(({ kind }) => kind === "date");
    counts.expected += gold.size;
    counts.found += found.length;
    counts.right += found.filter(({ start, end }) => gold.has(`${start}-${end}`)).length;
  }
  const reference = `${shares(counts)}; durations are dates there and numbers here; leading prepositions left aside`;
  return measured(name, f1(counts), "F1", { atLeast: 0.9, reference });
}

function withoutPreposition(text: string, start: number, end: number): string {
  const lead = /^(?:в|во|на|с|со|до|к|за|по|от|из)\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return `${start + lead}-${end}`;
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
