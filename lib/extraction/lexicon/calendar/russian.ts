import {
  type CalendarLanguage,
  type CalendarWord,
  calendarWords,
  set,
} from "@/lib/extraction/lexicon/calendar/calendar-word";
import { RUSSIAN_NUMERALS } from "@/lib/extraction/lexicon/numerals/russian";

const hard = (stem: string): string =>
  "ый ого ому ым ом ая ой ую ое ые ых ыми"
    .split(" ")
    .map((ending) => stem + ending)
    .join(" ");
const soft = (stem: string): string =>
  "ий его ему им ем яя ей юю ее ие их ими"
    .split(" ")
    .map((ending) => stem + ending)
    .join(" ");
const hushing = (stem: string): string =>
  "ий его ему им ем ая ей ую ее ие их ими"
    .split(" ")
    .map((ending) => stem + ending)
    .join(" ");
const noun = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => stem + ending.replace("0", ""))
    .join(" ");

const MONTHS = [
  noun("январ", "ь я ю ем е"),
  noun("феврал", "ь я ю ем е"),
  noun("март", "0 а у ом е"),
  noun("апрел", "ь я ю ем е"),
  "май мая маю маем мае",
  noun("июн", "ь я ю ем е"),
  noun("июл", "ь я ю ем е"),
  noun("август", "0 а у ом е"),
  noun("сентябр", "ь я ю ем е"),
  noun("октябр", "ь я ю ем е"),
  noun("ноябр", "ь я ю ем е"),
  noun("декабр", "ь я ю ем е"),
];

const WEEKDAYS = [
  noun("понедельник", "0 а у ом е"),
  noun("вторник", "0 а у ом е"),
  noun("сред", "а ы е у ой"),
  noun("четверг", "0 а у ом е"),
  noun("пятниц", "а ы е у ей"),
  noun("суббот", "а ы е у ой"),
  noun("воскресень", "е я ю ем и"),
];

const SEASONS = [
  "зима зимы зиме зиму зимой",
  "весна весны весне весну весной",
  "лето лета лету летом лете",
  "осень осени осенью",
];

const ORDINALS: readonly string[] = [
  `${hard("перв")} i`,
  "второй второго второму вторым втором вторая вторую второе вторые вторых ii",
  "третий третьего третьему третьим третьем третья третьей третью третье iii",
  `${hard("четверт")} iv`,
  hard("пят"),
  "шестой шестого шестому шестым шестом шестая шестую",
];

const SHIFTS: readonly (readonly [string, CalendarWord])[] = [
  [hard("прошл"), { by: -1, side: "previous" }],
  [hard("позапрошл"), { by: -2 }],
  [soft("прошлогодн"), { by: -1, side: "previous" }],
  [`${hushing("минувш")} ${hushing("прошедш")} ${hushing("истекш")}`, { by: -1, side: "latest" }],
  [hushing("предыдущ"), { by: -1, side: "previous" }],
  [
    `этот этого этому этим этом эта этой эту это эти этих этими ${hushing("текущ")} ${soft("нынешн")} сего`,
    { by: 0, side: "this" },
  ],
  [`${hushing("следующ")} ${hushing("будущ")} ${hushing("предстоящ")} ${hushing("грядущ")}`, { by: 1, side: "next" }],
  [hushing("ближайш"), { by: 0, side: "next" }],
  [soft("последн"), { last: true }],
];

const DAYS =
  "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого".split(
    " ",
  );

const UNITS: readonly (readonly [string, CalendarWord])[] = [
  ["год года году годом годе", { unit: "year" }],
  ["годы годов лет годам годами годах", { unit: "year", many: true }],
  ["квартал квартала кварталу кварталом квартале", { unit: "quarter" }],
  ["кварталы кварталов кварталах", { unit: "quarter", many: true }],
  ["полугодие полугодия полугодию полугодием полугодии", { unit: "half" }],
  ["месяц месяца месяцу месяцем месяце", { unit: "month" }],
  ["месяцы месяцев месяцам месяцах", { unit: "month", many: true }],
  ["неделя недели неделе неделю неделей недель", { unit: "week" }],
  ["выходные выходных выходным выходными уикенд уикенда уикенде", { unit: "weekend" }],
  ["день дня дню днем дне дней", { unit: "day" }],
  ["десятилетие десятилетия десятилетии", { unit: "decade" }],
  ["сезон сезона сезоне сезону", { unit: "year" }],
];

const OTHERS: readonly (readonly [string, CalendarWord])[] = [
  ["позавчера", { day: -2 }],
  [`вчера ${hushing("вчерашн")} ${soft("вчерашн")}`, { day: -1 }],
  ["накануне", { day: -1 }],
  [`сегодня ${soft("сегодняшн")}`, { day: 0 }],
  [`завтра ${soft("завтрашн")}`, { day: 1 }],
  ["послезавтра", { day: 2 }],
  [`${noun("начал", "о а у ом е")} ${noun("кон", "ец ца цу цом це")} ${noun("середин", "а ы е у ой")}`, { edge: true }],
  ["назад", { ago: true }],
  ["ранее раньше прежде", { earlier: -1 }],
  ["позже позднее спустя", { earlier: 1 }],
  [
    "тот того тому тем том та той ту те тех аналогичный аналогичного аналогичному аналогичным аналогичном",
    { same: true },
  ],
  ["период периода периоду периодом периоде отрезок отрезка отрезку срок срока", { stretch: true }],
  ["числа числу число", { dayNoun: true }],
  ["ночь ночи ночью", { night: true }],
  ["сутки суток", { dayAndNight: true }],
  ["декада декады декаде декаду", { days: 10 }],
  ["пятидневка пятидневки пятидневке пятидневку", { days: 5 }],
];

const numbered = (rows: readonly string[], facet: (n: number) => CalendarWord) =>
  rows.map((forms, index) => [forms, facet(index + 1)] as const);

export const RUSSIAN_CALENDAR: CalendarLanguage = {
  words: calendarWords([
    ...numbered(MONTHS, (month) => ({ month })),
    ...numbered(WEEKDAYS, (weekday) => ({ weekday })),
    ...numbered(SEASONS, (season) => ({ season })),
    ...numbered(ORDINALS, (ordinal) => ({ ordinal })),
    ...SHIFTS,
    ...DAYS.map((form, index) => [form, { dayOrdinal: index + 1 }] as const),
    ["двадцать", { tens: 20 }],
    ["тридцать", { tens: 30 }],
    ...UNITS,
    ...OTHERS,
  ]),
  endings: null,
  numerals: RUSSIAN_NUMERALS,
  through: set("по"),
  until: set("до"),
  since: set("с со от"),
  and: set("и"),
  yearFirst: false,
  of: set("в"),
  yearAfter: new Set(),
  totals: set("за первые итогам результатам итоги результаты"),
  capitalMonths: false,
};
