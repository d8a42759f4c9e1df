import { type Figure, measured, skipped } from "../figures";
import { f1, shares } from "./counts";
import { goldDocuments, readAll } from "./gold";
import { scoreFacts, scoreMentions } from "./matching";

/**
 * What is covered in Kyrgyz and Uzbek (both scripts): names, posts, dates and figures, and facts by kind, on the test
 * split that rules were not made with. There are no bars for them. English has no corpus, only marked sentences in tests.
 */
export function languages(): Figure[] {
  return LANGUAGES.flatMap(([language, name]) => {
    const readings = readAll(goldDocuments({ language, split: "test" }));
    if (readings.length === 0) return [skipped(`${name}, test split`, "no such items yet")];
    const mentions = scoreMentions(readings);
    const facts = scoreFacts(readings);
    const kinds = [...mentions.byKind].sort(([a], [b]) => (a < b ? -1 : 1));
    const factKinds = [...facts.byKind].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      measured(`${name}: mentions, exact`, f1(mentions.all), "F1", { reference: shares(mentions.all) }),
      ...kinds.map(([kind, counts]) =>
        measured(`${name}: mentions, exact, ${kind}`, f1(counts), "F1", { reference: shares(counts) }),
      ),
      measured(`${name}: facts, arguments`, f1(facts.atoms), "F1", { reference: shares(facts.atoms) }),
      ...factKinds.map(([kind, { atoms }]) =>
        measured(`${name}: facts, arguments, ${kind}`, f1(atoms), "F1", { reference: shares(atoms) }),
      ),
    ];
  });
}

const LANGUAGES: readonly (readonly [language: string, name: string])[] = [
  ["ky", "Kyrgyz test"],
  ["uz", "Uzbek test"],
];
