import type { FactKind } from "@/lib/extraction/fact";
import { peopleAgree } from "../corpus/figure-agreement";
import { type Figure, measured, skipped } from "../figures";
import type { Alike } from "./alike";
import { type Counts, f1, shares } from "./counts";
import { goldDocuments, type Reading, readAll, sureOf } from "./gold";
import { scoreFacts } from "./matching";
import { isWhole, type Pair, pairFacts } from "./pairing";

const QUANTITIES: readonly FactKind[] = ["quantity"];
const TUPLE = ["subject", "measure", "value", "per"];

/**
 * Quantity facts end to end, all that are found, then the sure ones alone that are shown: what is asked is that of the test split; on the train split the rankers know the answers,
 * so it is printed only to compare versions (`scripts/train/figure-folds.ts` has the honest figure for it).
 */
export function figuresOfFacts(): Figure[] {
  return (["test", "train"] as const).flatMap((split) => {
    const readings = readAll(goldDocuments({ language: "ru", split }));
    if (readings.length === 0) return [skipped(`quantity facts: own ru ${split}`, "no such items yet")];
    return rows(`own ru ${split}`, readings, split === "test");
  });
}

function rows(name: string, readings: readonly Reading[], barred: boolean): Figure[] {
  const row = rowsOf(name, readings);
  const sure = rowsOf(name, readings.map(sureOf));
  const agreed = peopleAgree("ru");
  const people = (what: string): string =>
    [what, `${what}, overlap`]
      .flatMap((each) => agreed.get(each)?.toFixed(3) ?? [])
      .map((share, at) => (at === 0 ? `; two people agree in ${share}` : `, as words that overlap in ${share}`))
      .join("");
  return [
    row("value and unit", ["value"], barred ? { atLeast: 0.93 } : {}, people("figures: value and unit")),
    row("subject, measure, value, per", TUPLE, barred ? { atLeast: 0.7 } : {}, people("figures, whole")),
    row("all arguments", null),
    row("subject and value", ["subject", "value"]),
    row("measure and value", ["measure", "value"]),
    sure("sure ones, value and unit", ["value"]),
    sure("sure ones, subject, measure, value, per", TUPLE),
    sure("sure ones, all arguments", null),
  ];
}

const rowsOf =
  (name: string, readings: readonly Reading[]) =>
  (what: string, roles: readonly string[] | null, bar = {}, more = ""): Figure => {
    const counted = (alike: Alike): Counts =>
      scoreFacts(readings, { kinds: QUANTITIES, alike, ...(roles && { roles }) }).whole;
    const [strings, overlap] = (["strings", "overlap"] as const).map((alike) => f1(counted(alike)).toFixed(3));
    const reference = `${shares(counted("content"))}; words as equal strings ${strings}, as words that overlap ${overlap}${more}`;
    return measured(`quantity facts, ${what}: ${name}`, f1(counted("content")), "F1", { ...bar, reference });
  };

/** What went wrong, by kind: "subject", "measure, date", "not found"… with how often. */
export function faultsOf(readings: readonly Reading[]): Map<string, number> {
  const faults = new Map<string, number>();
  for (const pair of readings.flatMap((reading) => pairFacts(reading, { kinds: QUANTITIES }))) {
    if (isWhole(pair)) continue;
    const fault = faultOf(pair);
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  return new Map([...faults].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)));
}

function faultOf({ gold, found, right }: Pair): string {
  if (!found) return "not found";
  if (!gold) return "nothing like it in the corpus";
  const rightRoles = new Set(right.map(({ role }) => role));
  const roles = [...gold.atoms, ...found.atoms].map(({ role }) => role).filter((role) => !rightRoles.has(role));
  return [...new Set(roles)].sort().join(", ");
}
