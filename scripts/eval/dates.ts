import { type Figure, skipped } from "../figures";
import { extractRussian, f1, readCorpus } from "./corpus";

/** Exact spans of dates on NEREL dev, which is for evaluation only. Its spans begin with the preposition, ours do not. */
export function datesInNews(): Figure[] {
  const documents = readCorpus("nerel-dev.jsonl");
  if (!documents) return [skipped("dates: NEREL dev", "no nerel-dev.jsonl (set IE_DATA)")];
  const counts = { right: 0, found: 0, expected: 0 };
  for (const { text, entities } of documents) {
    const gold = new Set(
      entities.filter(({ type }) => type === "DATE").map(({ start, end }) => withoutPreposition(text, start, end)),
    );
    const ours = new Set(
      extractRussian(text)
        .mentions.filter(({ kind }) => kind === "date")
        .map(({ start, end }) => `${start}-${end}`),
    );
    counts.expected += gold.size;
    counts.found += ours.size;
    counts.right += [...ours].filter((span) => gold.has(span)).length;
  }
  const precision = (counts.right / Math.max(1, counts.found)).toFixed(3);
  const recall = (counts.right / Math.max(1, counts.expected)).toFixed(3);
  const reference = `calendar dates only; goal of the engine ≥ 0.90 with periods and ages; precision ${precision}, recall ${recall}; leading prepositions left aside`;
  return [{ name: "dates: NEREL dev, exact span", value: f1(counts), unit: "F1", bar: null, pass: null, reference }];
}

function withoutPreposition(text: string, start: number, end: number): string {
  const lead = /^(?:в|во|на|с|со|до|к|за|по|от|из)\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return `${start + lead}-${end}`;
}
