/** What words say of time, before it is known when they were written. */
export type Said =
  | { kind: "fixed"; period: string }
  | { kind: "part"; part: Part; year: YearSaid | null }
  | { kind: "year"; year: YearSaid }
  /** Counted from the day of publication: "вчера" is day −1, "на этой неделе" week 0, "три года назад" year −3. */
  | { kind: "relative"; unit: TimeUnit; by: number }
  /** "последние три года": the whole ones before that of publication. */
  | { kind: "last"; unit: TimeUnit; count: number }
  | { kind: "weekday"; day: number; to: number | null; side: Side }
  /** Counted from another date of the text: "годом ранее" is year −1. */
  | { kind: "from-other"; unit: TimeUnit; by: number }
  /** The period of another date in a year: "тот же период прошлого года". */
  | { kind: "same"; year: YearSaid }
  | { kind: "between"; from: Said; to: Said };

/** A year by its number, or two; or counted from that of publication ("прошлого года" is −1), or of another date. */
export type YearSaid = { at: number; to: number | null } | { by: number } | { ofOther: number };

/** Less than a year; what may return every year. */
export type Part =
  | { kind: "day"; month: number; day: number; to: number | null }
  /** "14-го числа": of the nearest month. */
  | { kind: "day-of-month"; day: number; to: number | null }
  | { kind: "month"; month: number; to: number | null; side: Side }
  /** The first ten days of May are third 1 of month 5, the last five days of it sixth 6. */
  | { kind: "days"; month: number; from: number; to: number }
  | { kind: "season"; season: number; side: Side }
  | { kind: "quarter"; first: number; last: number }
  /** 0: the latest that is over. */
  | { kind: "half"; half: number }
  /** "девять месяцев": from January. */
  | { kind: "months"; count: number };

/** On which side of the publication: "минувший" latest, "прошлый" of the year before, "этот", "следующий". */
export type Side = "latest" | "previous" | "this" | "next" | null;

export type TimeUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "season" | "year" | "decade";

/** Winter is 1 and begins in the December before its year. */
export type Season = 1 | 2 | 3 | 4;
