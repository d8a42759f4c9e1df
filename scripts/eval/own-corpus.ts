import { type Figure, measured, skipped } from "../figures";
import { addTo, type Counts, f1, precision, shares, sum } from "./counts";
import { goldDocuments, type Reading, readAll, type Selection, sureOf } from "./gold";
import { type FactScore, mentionCounts, scoreFacts, scoreMentions } from "./matching";
import { rightFacts } from "./right";
import { track } from "./tracked";

interface Set {
  name: string;
  selection: Selection;
}

/** The Russian test split is the one that bars are for; it is written after the rules. */
const TEST: Set = { name: "own ru test", selection: { language: "ru", split: "test" } };
const SETS: readonly Set[] = [
  TEST,
  { name: "own ru train", selection: { language: "ru", split: "train" } },
  ...["ky", "uz"].flatMap((language) =>
    (["test", "train"] as const).map((split) => ({ name: `own ${language} ${split}`, selection: { language, split } })),
  ),
];

/**
 * Share of the facts shown, those that are sure, that are right as their reader takes them (`rightFacts`), and beside it
 * the share that the corpus has with the same content words throughout. The gate of what is shown.
 */
export function shownFacts(): Figure[] {
  return SETS.flatMap(({ name, selection }) => {
    const readings = readAll(goldDocuments(selection)).map(sureOf);
    if (readings.length === 0) return [skipped(`facts shown that are right: ${name}`, "no such items yet")];
    const strictly = scoreFacts(readings);
    const byKind = new Map<string, Counts>();
    for (const reading of readings) countRight(reading, byKind);
    const row = (of: string, counts: Counts, { whole }: Pick<FactScore, "whole">, bar = {}): Figure =>
      measured(`facts shown that are right, ${of}: ${name}`, precision(counts), "share", {
        ...bar,
        reference: `${counts.found} shown; ${shares(counts)}; with the same words throughout ${precision(whole).toFixed(3)}`,
      });
    const kinds = selection.language === "ru" ? [...strictly.byKind].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
    return [
      row("all", sum(byKind.values()), strictly, name === TEST.name ? { atLeast: 0.9 } : {}),
      ...kinds
        .filter(([, { whole }]) => whole.found > 0)
        .map(([kind, of]) => row(kind, byKind.get(kind) ?? of.whole, of)),
    ];
  });
}

function countRight(reading: Reading, byKind: Map<string, Counts>): void {
  const right = rightFacts(reading);
  for (const fact of reading.found.facts)
    addTo(byKind, fact.kind, { right: right.has(fact) ? 1 : 0, found: 1, expected: 0 });
  for (const { kind } of reading.gold.facts) addTo(byKind, kind, { right: 0, found: 0, expected: 1 });
}

/** Mentions and facts by set; the argument F1 beside whole facts and words that are equal strings. */
export function ownCorpus(): Figure[] {
  return SETS.flatMap(({ name, selection }) => {
    const readings = readAll(goldDocuments(selection));
    if (readings.length === 0) return [skipped(`mentions and facts: ${name}`, "no such items yet")];
    for (const reading of readings) trackAll(name, reading);
    const mentions = scoreMentions(readings).all;
    const facts = scoreFacts(readings);
    const strict = scoreFacts(readings, { alike: "strings" });
    return [
      measured(`mentions, exact: ${name}`, f1(mentions), "F1", { reference: shares(mentions) }),
      measured(`facts, arguments: ${name}`, f1(facts.atoms), "F1", {
        reference: `${shares(facts.atoms)}; strict ${f1(strict.atoms).toFixed(3)}`,
      }),
      measured(`facts, whole: ${name}`, f1(facts.whole), "F1", {
        reference: `${shares(facts.whole)}; strict ${f1(strict.whole).toFixed(3)}`,
      }),
    ];
  });
}

/** For the comparison with the accepted version; by kind for Russian, where there is enough of each. */
function trackAll(set: string, reading: ReturnType<typeof readAll>[number]): void {
  const document = reading.gold.id;
  for (const counts of mentionCounts(reading).values()) track(`mentions: ${set}`, document, counts);
  for (const [kind, { atoms, whole }] of scoreFacts([reading]).byKind) {
    track(`facts, arguments: ${set}`, document, atoms);
    track(`facts, whole: ${set}`, document, whole);
    if (set.startsWith("own ru")) track(`${kind}, arguments: ${set}`, document, atoms);
  }
}
