import type { Decision } from "@/lib/extraction/figures/decide";
import type { Surroundings } from "@/lib/extraction/figures/surroundings";
import type { DateSighting } from "@/lib/extraction/reading";

export interface Dated extends Decision {
  /** The period that the figure is for, ISO 8601. */
  date: string | null;
}

/**
 * Figures with the period each is for: the date of its clause, a period that the sentence says "за …" before it, or,
 * where the sentence has no date, that of the figure before if the same is measured.
 */
export function withPeriods(decisions: readonly Decision[]): Dated[] {
  const dated: Dated[] = [];
  for (const decision of decisions) dated.push({ ...decision, date: periodOf(decision, dated.at(-1) ?? null) });
  return dated;
}

function periodOf({ around, measure }: Decision, before: Dated | null): string | null {
  if (around.group === "год" && AGES.test(measure.words)) return null;
  const dates = around.line.dates.filter(({ value }) => value !== null);
  if (dates.length > 0) return saidHere(around, dates)?.value ?? null;
  return before?.measure && before.measure.key === measure.key ? before.date : null;
}

/** An age or a length of service is of no period. */
const AGES = /^(?:возраст|стаж|средний возраст)/u;

function saidHere(around: Surroundings, dates: readonly DateSighting[]): DateSighting | null {
  const { line, amount, clause } = around;
  const inClause = dates.filter(({ first, last }) => first >= clause[0] && last <= clause[1]);
  const before = inClause.filter(({ last }) => last <= amount.first).at(-1);
  if (before) return before;
  const after = inClause.find(({ first }) => first >= amount.last && !BOUNDS.has(line.words[first - 1]?.plain ?? ""));
  if (after) return after;
  return (
    dates.filter(({ first, last }) => last <= amount.first && line.words[first - 1]?.plain === "за").at(-1) ?? null
  );
}

/** "до 2030 года", "к маю", "с января": an end or a beginning, not the period itself. */
const BOUNDS: ReadonlySet<string> = new Set(["до", "к", "с", "от", "после"]);
