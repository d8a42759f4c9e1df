const forms = (value: number, list: string): readonly (readonly [string, number])[] =>
  list.split(" ").map((form) => [form, value] as const);

/** Cardinal numerals in all their cases. "Один" and "одна" alone are hardly ever a figure, so they are left out. */
export const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...forms(1.5, "полтора полторы полутора"),
  ...forms(2, "два две двух двум двумя"),
  ...forms(3, "три трех трем тремя"),
  ...forms(4, "четыре четырех четырем четырьмя"),
  ...forms(5, "пять пяти пятью"),
  ...forms(6, "шесть шести шестью"),
  ...forms(7, "семь семи семью"),
  ...forms(8, "восемь восьми восемью"),
  ...forms(9, "девять девяти девятью"),
  ...forms(10, "десять десяти десятью"),
  ...[
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
  ].flatMap((stem, index) => forms(index + 11, `${stem}ь ${stem}и ${stem}ью`)),
  ...forms(20, "двадцать двадцати двадцатью"),
  ...forms(30, "тридцать тридцати тридцатью"),
  ...forms(40, "сорок сорока"),
  ...["пять", "шесть", "семь", "восемь"].flatMap((stem, index) =>
    forms((index + 5) * 10, `${stem}десят ${stem.slice(0, -1)}идесяти`),
  ),
  ...forms(80, "восьмидесяти"),
  ...forms(90, "девяносто девяноста"),
  ...forms(100, "сто ста"),
  ...forms(200, "двести двухсот"),
  ...forms(300, "триста трехсот"),
  ...forms(400, "четыреста четырехсот"),
  ...["пять", "шесть", "семь", "восемь", "девять"].flatMap((stem, index) =>
    forms((index + 5) * 100, `${stem}сот ${stem.slice(0, -1)}исот`),
  ),
]);

/** Words that multiply the number before them; they may stand alone only in "тысяча". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ...forms(1e3, "тыс тысяча тысячи тысяч тысячу тысячам тысячами тысячах"),
  ...forms(1e6, "млн миллион миллиона миллионов миллиону миллионам миллионами миллионах"),
  ...forms(1e9, "млрд миллиард миллиарда миллиардов миллиарду миллиардам миллиардами миллиардах"),
  ...forms(1e12, "трлн триллион триллиона триллионов"),
  ...forms(1e3, "миң ming минг thousand"),
  ...forms(1e6, "million миллион"),
  ...forms(1e9, "milliard миллиард billion"),
]);

/** "около 80 тысяч", "порядка 550", "более 100". */
export const APPROXIMATELY: ReadonlySet<string> = new Set(
  "около порядка примерно приблизительно почти более свыше менее болжол болжолдуу taxminan тахминан about approximately nearly around over".split(
    " ",
  ),
);
