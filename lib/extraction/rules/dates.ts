import { readDate } from "@/lib/extraction/grammars/dates";
import type { DateSighting, Sentence } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Calendar dates; a date without a year falls in the year of publication, and without that has no value. */
export const calendarDate: MentionRule = {
  id: "calendar-date",
  stage: "mentions",
  languages: null,
  find(sentence, { document }) {
    const year = document.publishedAt?.getUTCFullYear() ?? null;
    return datesIn(sentence, year);
  },
};

function datesIn(sentence: Sentence, year: number | null): DateSighting[] {
  const found: DateSighting[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const date = readDate(sentence, at, year);
    if (date)
      found.push({
        kind: "date",
        first: at,
        last: date.end,
        value: date.value,
        rule: calendarDate.id,
        confidence: date.value ? 0.97 : 0.9,
      });
    at = date?.end ?? at + 1;
  }
  return found;
}
