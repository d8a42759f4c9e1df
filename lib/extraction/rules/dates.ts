import { type DateText, dateText } from "@/lib/extraction/grammars/dates/date-text";
import { type Day, dayOf, monthOf, type Period } from "@/lib/extraction/grammars/dates/period";
import { readDate } from "@/lib/extraction/grammars/dates/phrase";
import { resolve, type Standpoint } from "@/lib/extraction/grammars/dates/resolve";
import type { Said } from "@/lib/extraction/grammars/dates/said";
import { tenseAt } from "@/lib/extraction/grammars/dates/tense";
import { formsOf } from "@/lib/extraction/grammars/forms";
import { calendarOf } from "@/lib/extraction/lexicon/calendars";
import type { DateSighting, Sentence } from "@/lib/extraction/reading";
import type { MentionRule, Page } from "@/lib/extraction/rule";

/**
 * Dates and periods, in ISO 8601. What is counted from publication has no value where that is not known; what is
 * counted from another date is counted from the one before it in the text.
 */
export const calendarDate: MentionRule = {
  id: "calendar-date",
  stage: "mentions",
  languages: null,
  find: (sentence, page) => datesOf(page)[sentence.index] ?? [],
};

/** The document is read as a whole, once, so that a date may be counted from one of an earlier sentence. */
function datesOf(page: Page): readonly DateSighting[][] {
  const known = READ.get(page.sentences);
  if (known) return known;
  const { publishedAt, language } = page.document;
  const published = publishedAt ? dayOf(publishedAt) : null;
  const others: Others = { otherDay: null, otherPeriod: null };
  const sightings = page.sentences.map((sentence) => readSentence(sentence, language, published, others));
  READ.set(page.sentences, sightings);
  return sightings;
}

const READ = new WeakMap<Page["sentences"], DateSighting[][]>();

/** What later dates may be counted from; kept up to date while the document is read. */
type Others = Pick<Standpoint, "otherDay" | "otherPeriod">;

function remember(others: Others, said: Said, value: Period): void {
  if (said.kind === "relative" && said.unit === "day") return;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) others.otherDay = value;
  else if (!/^\d{4}-\d{2}$/u.test(value) && !/-\d{2}-/u.test(value)) others.otherPeriod = value;
}

function readSentence(sentence: Sentence, language: string, published: Day | null, others: Others): DateSighting[] {
  const text: DateText = dateText(sentence.words, formsOf(sentence, language), calendarOf(language));
  const found: DateSighting[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const date = readDate(text, at);
    if (!date || isDuration(date.said, published)) {
      at++;
      continue;
    }
    const tense = tenseAt(sentence, at, date.end, language);
    const value = resolve(date.said, { published, tense, ...others });
    if (value !== null && date.said.kind !== "from-other") remember(others, date.said, value);
    if (!isHabit(date.said, tense, language))
      found.push({
        kind: "date",
        first: at,
        last: date.end,
        value,
        rule: calendarDate.id,
        confidence: sureness(date.said, value),
      });
    at = date.end;
  }
  return found;
}

/** "за два месяца" is a duration; so many months as have passed of the year are its beginning. */
function isDuration(said: Said, published: Day | null): boolean {
  if (said.kind !== "part" || said.part.kind !== "months" || said.year !== null) return false;
  const { count } = said.part;
  if (published === null) return count !== 9 && count !== 11;
  const passed = ((monthOf(published) + 10) % 12) + 1;
  return count !== passed && count !== passed - 1;
}

/** "зимой дорогу заносит": a season of no year, where no verb looks back or ahead. */
const isHabit = (said: Said, tense: Standpoint["tense"], language: string): boolean =>
  language !== "en" &&
  said.kind === "part" &&
  said.part.kind === "season" &&
  said.part.side === null &&
  said.year === null &&
  tense === null;

function sureness(said: Said, value: Period | null): number {
  if (value === null) return 0.9;
  return said.kind === "fixed" || (said.kind === "year" && "at" in said.year) ? 0.97 : 0.92;
}
