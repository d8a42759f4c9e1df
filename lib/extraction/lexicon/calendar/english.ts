import { type CalendarLanguage, calendarWords, set } from "@/lib/extraction/lexicon/calendar/calendar-word";
import { ENGLISH_NUMERALS } from "@/lib/extraction/lexicon/numerals/english";

const numbered = <T>(rows: string, facet: (n: number) => T) =>
  rows.split("; ").map((forms, index) => [forms, facet(index + 1)] as const);

export const ENGLISH_CALENDAR: CalendarLanguage = {
  words: calendarWords([
    ...numbered(
      "january jan; february feb; march; april apr; may; june; july; august aug; september sept sep; october oct; november nov; december dec",
      (month) => ({ month }),
    ),
    ...numbered("monday; tuesday; wednesday; thursday; friday; saturday; sunday", (weekday) => ({ weekday })),
    ...numbered("winter; spring; summer; autumn fall", (season) => ({ season })),
    ...numbered("first 1st i; second 2nd ii; third 3rd iii; fourth 4th iv", (ordinal) => ({ ordinal })),
    ["last previous past", { by: -1, side: "latest" }],
    ["this current", { by: 0, side: "this" }],
    ["next coming following upcoming", { by: 1, side: "next" }],
    ["last past", { last: true }],
    ["year years", { unit: "year" }],
    ["season", { unit: "year" }],
    ["quarter quarters", { unit: "quarter" }],
    ["half", { unit: "half" }],
    ["month months", { unit: "month" }],
    ["week weeks", { unit: "week" }],
    ["weekend", { unit: "weekend" }],
    ["day days", { unit: "day" }],
    ["decade", { unit: "decade" }],
    ["yesterday", { day: -1 }],
    ["today tonight", { day: 0 }],
    ["tomorrow", { day: 1 }],
    ["beginning start end middle mid early late", { edge: true }],
    ["ago", { ago: true }],
    ["earlier before", { earlier: -1 }],
    ["later", { earlier: 1 }],
    ["same", { same: true }],
    ["period", { stretch: true }],
  ]),
  endings: null,
  numerals: ENGLISH_NUMERALS,
  through: set("to through until till"),
  until: set("and"),
  since: set("between"),
  and: set("and"),
  yearFirst: false,
  of: set("of in the ,"),
  yearAfter: set("in since by until from of during after before to through early late mid for"),
  totals: set("first"),
  capitalMonths: true,
};
