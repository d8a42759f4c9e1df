/** The month, 1 to 12, by its name in any case; the four languages of the archive, no two of which disagree. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "январь января январе январю январем январынын january yanvar январ yanvarda январда",
    "февраль февраля феврале февралю февралем february fevral феврал февралда",
    "март марта марте марту мартом march mart мартта мартында",
    "апрель апреля апреле апрелю апрелем april aprel апрел",
    "май мая мае маю маем may майда",
    "июнь июня июне июню июнем june iyun июн",
    "июль июля июле июлю июлем july iyul июл",
    "август августа августе августу августом august avgust августта",
    "сентябрь сентября сентябре сентябрю сентябрем september sentabr сентябр sentyabr",
    "октябрь октября октябре октябрю октябрем october oktabr октябр oktyabr",
    "ноябрь ноября ноябре ноябрю ноябрем november noyabr ноябр",
    "декабрь декабря декабре декабрю декабрем december dekabr декабр",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);
