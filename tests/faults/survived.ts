import type { Tally } from "./tally";
import type { Target } from "./targets";

/** What came of a run. */
export interface Survived extends Tally {
  kills: Record<Target["name"], number>;
  /** Requests that were not answered and sent again. */
  repeated: number;
  /** Filings that were cut off at least once before they were answered. */
  cutOff: number;
  sessions: number;
  lostSessions: number;
  /** Answers that no archive may give, and programs that ended when nobody had killed them. */
  faults: string[];
  /** From the first request until the last fact was written. */
  seconds: number;
  /** Of these, after the last filing. */
  secondsUntilQuiet: number;
}

/** Whether nothing acknowledged was lost and nothing is there twice or in part. */
export const isWhole = (survived: Survived): boolean =>
  survived.filed === survived.acknowledged &&
  survived.isAuditWhole &&
  survived.lostSessions === 0 &&
  [survived.lost, survived.doubled, survived.half, survived.wrongFacts, survived.faults].every(({ length }) => !length);

/** One line with the counts. */
export function inOneLine(survived: Survived): string {
  const { filed, acknowledged, lost, doubled, facts, kills, cutOff, seconds, secondsUntilQuiet } = survived;
  const killed = Object.entries(kills).map(([name, count]) => `${name} ${count}`);
  return [
    `${filed} filed, ${acknowledged} acknowledged (${cutOff} after they were cut off), ${lost.length} lost`,
    `${doubled.length} doubled, ${facts} facts, kills: ${killed.join(", ")}`,
    `${seconds} s (${secondsUntilQuiet} s of them until the last facts)`,
  ].join(", ");
}
