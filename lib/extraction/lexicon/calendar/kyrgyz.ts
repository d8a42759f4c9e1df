import { type CalendarLanguage, calendarWords, set } from "@/lib/extraction/lexicon/calendar/calendar-word";
import { KYRGYZ_ENDINGS } from "@/lib/extraction/lexicon/endings";
import { KYRGYZ_NUMERALS } from "@/lib/extraction/lexicon/numerals/kyrgyz";

const numbered = <T>(rows: string, facet: (n: number) => T) =>
  rows.split("; ").map((forms, index) => [forms, facet(index + 1)] as const);

export const KYRGYZ_CALENDAR: CalendarLanguage = {
  words: calendarWords([
    ...numbered(
      "январь январ; февраль феврал; март; апрель апрел; май; июнь июн; июль июл; август; сентябрь сентябр; октябрь октябр; ноябрь ноябр; декабрь декабр",
      (month) => ({ month }),
    ),
    ...numbered("дүйшөмбү; шейшемби; шаршемби; бейшемби; жума; ишемби; жекшемби", (weekday) => ({ weekday })),
    ...numbered("кыш; жаз; жай; күз", (season) => ({ season })),
    ...numbered("биринчи; экинчи; үчүнчү; төртүнчү; бешинчи; алтынчы", (ordinal) => ({ ordinal })),
    ["өткөн мурунку өткөндөгү", { by: -1, side: "previous" }],
    ["бул ушул учурдагы азыркы", { by: 0, side: "this" }],
    ["эмдиги кийинки келерки келаткан келе", { by: 1, side: "next" }],
    ["акыркы", { last: true }],
    ["жыл жылы", { unit: "year" }],
    ["мезгил", { stretch: true }],
    ["чейрек чейрег квартал", { unit: "quarter" }],
    ["жарым жарымы жылдык", { unit: "half" }],
    ["ай", { unit: "month" }],
    ["жума апта", { unit: "week" }],
    ["күн", { unit: "day" }],
    ["былтыр былтыркы", { by: -1, unit: "year", side: "previous" }],
    ["быйыл быйылкы", { by: 0, unit: "year", side: "this" }],
    ["мурдагы", { by: -1, side: "previous" }],
    ["мурда илгери", { ago: true }],
    ["кечээ", { day: -1 }],
    ["бүгүн", { day: 0 }],
    ["эртең", { day: 1 }],
    ["бүрсүгүнү", { day: 2 }],
    ["башы башында ортосу ортосунда аягы аягында аяк", { edge: true }],
    ["ошол", { same: true }],
  ]),
  endings: KYRGYZ_ENDINGS,
  numerals: KYRGYZ_NUMERALS,
  through: new Set(),
  until: new Set(),
  since: new Set(),
  and: set("жана менен"),
  yearFirst: true,
  of: new Set(),
  yearAfter: new Set(),
  totals: new Set(),
  capitalMonths: null,
};
