import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { type DateSighting, type Sentence, sightings } from "@/lib/extraction/reading";

/** A date after the day of publication, with the words that lead to it: "не позднее 20 марта", "с 3 по 5 мая". */
export interface FutureDate extends Stretch {
  value: string;
  /** A period that has begun: "на этой неделе"; only a verb in the future tells that something is still to come. */
  running: boolean;
}

/** The dates of a sentence that are still to come; of "с … по …" both are one period. */
export function futureDates(sentence: Sentence, publishedAt: Date): FutureDate[] {
  const today = publishedAt.toISOString().slice(0, 10);
  const dates = sightings(sentence, "date").filter((date, index, all) => (all[index - 1]?.last ?? 0) <= date.first);
  const found: FutureDate[] = [];
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index];
    if (!date?.value) continue;
    const next = dates[index + 1];
    const period = next?.value && isPeriod(sentence, date, next) ? next : null;
    const value = period?.value ? `${startOf(date.value)}/${endOf(period.value)}` : date.value;
    if (period) index++;
    const first = leadOf(sentence, date.first);
    const when = whenIs(value, today, sentence.plain.slice(first, date.first));
    if (when) found.push({ first, end: tailOf(sentence, (period ?? date).last), value, running: when === "running" });
  }
  return found;
}

const startOf = (value: string): string => value.split("/")[0] ?? value;
const endOf = (value: string): string => value.split("/")[1] ?? value;

/** "с 22 ноября 9:00 по пятницу": few words between "с" and "по". */
function isPeriod(sentence: Sentence, from: DateSighting, to: DateSighting): boolean {
  const begins = /^со?$/u.test(sentence.plain[from.first - 1] ?? "");
  return begins && to.first - from.last < 7 && /^(?:по|до)$/u.test(sentence.plain[to.first - 1] ?? "");
}

/** A period that goes on is to come where it is a limit: "до конца года", "к концу месяца"; else it is running. */
function whenIs(value: string, today: string, lead: readonly string[]): "to come" | "running" | null {
  const start = startOf(value);
  if (start > today.slice(0, start.length)) return "to come";
  const end = endOf(value);
  if (end < today.slice(0, end.length) || value === today) return null;
  const isLimit = lead.some((word) => /^(?:до|ко?|позднее|позже)$/u.test(word));
  return isLimit && (end.length < 10 || end > today) ? "to come" : "running";
}

const LEAD =
  /^(?:в|во|на|до|ко?|со?|по|за|не|позднее|позже|раньше|ранее|уже|предположительно|ориентировочно|минимум|полудня|утра|вечера|лишь|только|еще|и|к|примерно|около|обеда)$/u;

/** The prepositions before a date, with what they are made stronger or weaker by. */
function leadOf(sentence: Sentence, from: number): number {
  let first = from;
  while (first > 0 && from - first < 5 && isLead(sentence, first - 1)) first--;
  return /^(?:и)$/u.test(sentence.plain[first] ?? "") && first < from ? first + 1 : first;
}

const isLead = ({ plain, words }: Sentence, at: number): boolean =>
  LEAD.test(plain[at] ?? "") ||
  (words[at]?.kind === "number" && /^\d{1,2}$/u.test(plain[at] ?? "") && plain[at - 1] === "до") ||
  (plain[at] === ":" && words[at + 1]?.kind === "number" && words[at - 1]?.kind === "number");

/** "в 11 часов", "в 14:00" after the date. */
function tailOf({ plain, words }: Sentence, from: number): number {
  let end = from;
  if (/^[вс]$/u.test(plain[end] ?? "") && words[end + 1]?.kind === "number") {
    end += 2;
    while (end < from + 6 && (plain[end] === ":" || words[end]?.kind === "number" || /^час/u.test(plain[end] ?? "")))
      end++;
  }
  return end;
}
