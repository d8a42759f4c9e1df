/** Days laid out on a line from `left` to `right`, with a mark at the beginning of years or months. */
export interface TimeScale {
  at: (day: Date) => number;
  ticks: { x: number; label: string }[];
}

const DAY_MS = 86_400_000;
const MOST_TICKS = 8;

/** The line begins with the month of the first day and ends with the month after the last. */
export function scaleOf(first: Date, last: Date, left: number, right: number): TimeScale {
  const from = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
  const to = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1);
  const at = (day: Date) => Math.round(left + ((day.getTime() - from) / Math.max(to - from, DAY_MS)) * (right - left));
  const months = monthsBetween(from, to);
  const step = STEPS.find((each) => months.length / each <= MOST_TICKS) ?? 120;
  const ticks = months
    .filter((month, i) =>
      step < 12 ? i % step === 0 : month.getUTCMonth() === 0 && month.getUTCFullYear() % (step / 12) === 0,
    )
    .map((month) => ({ x: at(month), label: step < 12 ? monthLabel(month) : String(month.getUTCFullYear()) }));
  return { at, ticks };
}

const STEPS = [1, 2, 3, 6, 12, 24, 60];

function monthsBetween(from: number, to: number): Date[] {
  const start = new Date(from);
  const count = Math.round((to - from) / (30.4 * DAY_MS));
  return Array.from(
    { length: count },
    (_, i) => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1)),
  );
}

// Digits read alike in the four languages: "03.2021".
const monthLabel = (month: Date): string =>
  `${String(month.getUTCMonth() + 1).padStart(2, "0")}.${month.getUTCFullYear()}`;
