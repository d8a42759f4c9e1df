import { type CalendarLanguage, calendarWords, set } from "@/lib/extraction/lexicon/calendar/calendar-word";
import { UZBEK_ENDINGS } from "@/lib/extraction/lexicon/endings";
import { UZBEK_NUMERALS } from "@/lib/extraction/lexicon/numerals/uzbek";

const numbered = <T>(rows: string, facet: (n: number) => T) =>
  rows.split("; ").map((forms, index) => [forms, facet(index + 1)] as const);

/** In Latin; Cyrillic is transliterated before it is looked up. */
export const UZBEK_CALENDAR: CalendarLanguage = {
  words: calendarWords([
    ...numbered(
      "yanvar; fevral; mart; aprel; may; iyun; iyul; avgust; sentabr sentyabr; oktabr oktyabr; noyabr; dekabr",
      (month) => ({ month }),
    ),
    ...numbered("dushanba; seshanba; chorshanba; payshanba; juma; shanba; yakshanba", (weekday) => ({ weekday })),
    ...numbered("qish; bahor; yoz; kuz", (season) => ({ season })),
    ...numbered("birinchi; ikkinchi; uchinchi; toʻrtinchi; beshinchi; oltinchi", (ordinal) => ({ ordinal })),
    ["oʻtgan", { by: -1, side: "previous" }],
    ["avvalgi oldingi", { by: -1, side: "previous", earlier: -1 }],
    ["bu shu ushbu joriy", { by: 0, side: "this" }],
    ["kelgusi kelasi keyingi kelayotgan", { by: 1, side: "next" }],
    ["soʻnggi oxirgi", { last: true }],
    ["yil", { unit: "year" }],
    ["mavsum", { unit: "season" }],
    ["davr", { stretch: true }],
    ["chorak", { unit: "quarter" }],
    ["yarim yarmi", { unit: "half" }],
    ["oy", { unit: "month" }],
    ["hafta", { unit: "week" }],
    ["kun", { unit: "day" }],
    ["avval oldin", { earlier: -1 }],
    ["kecha kechagi", { day: -1 }],
    ["bugun", { day: 0 }],
    ["ertaga", { day: 1 }],
    ["indinga", { day: 2 }],
    ["boshi boshida oxiri oxirida oʻrtasi oʻrtalari", { edge: true }],
    ["oʻsha", { same: true }],
  ]),
  endings: UZBEK_ENDINGS,
  numerals: UZBEK_NUMERALS,
  through: new Set(),
  until: new Set(),
  since: new Set(),
  and: set("va bilan"),
  yearFirst: true,
  of: new Set(),
  yearAfter: new Set(),
  totals: new Set(),
  capitalMonths: null,
};
