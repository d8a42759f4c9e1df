/** A unit by its forms and abbreviations. The name is the nominative singular; money has its ISO 4217 code. */
export interface Unit {
  name: string;
  currency: string | null;
}

type Row = readonly [name: string, forms: string, currency?: string];

const MONEY: readonly Row[] = [
  ["сом", "сом сома сомов сому сомам сомами сомах", "KGS"],
  ["сум", "сум сума сумов суму сумам сумами", "UZS"],
  ["тенге", "тенге", "KZT"],
  ["сомони", "сомони", "TJS"],
  ["манат", "манат маната манатов манатам", "TMT"],
  ["рубль", "рубль рубля рублей рублю рублям рублями руб", "RUB"],
  ["доллар", "доллар доллара долларов доллару долларам долларами долл", "USD"],
  ["евро", "евро", "EUR"],
  ["юань", "юань юаня юаней", "CNY"],
];

const MEASURES: readonly Row[] = [
  ["процент", "% процент процента процентов проценту процентам процентами"],
  ["километр", "км километр километра километров километрам"],
  ["метр", "м метр метра метров метрам"],
  ["сантиметр", "см сантиметр сантиметра сантиметров"],
  ["миллиметр", "мм миллиметр миллиметра миллиметров"],
  ["гектар", "га гектар гектара гектаров"],
  ["килограмм", "кг килограмм килограмма килограммов"],
  ["грамм", "грамм грамма граммов"],
  ["тонна", "т тонна тонны тонн тонну тоннам тоннами"],
  ["литр", "л литр литра литров"],
  ["мегаватт", "мвт мегаватт мегаватта мегаваттов"],
  ["киловатт", "квт киловатт киловатта"],
  ["баррель", "баррель барреля баррелей"],
  ["балл", "балл балла баллов"],
  ["градус", "градус градуса градусов"],
];

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...MONEY, ...MEASURES].flatMap(([name, forms, currency]) =>
    forms.split(" ").map((form) => [form, { name, currency: currency ?? null }] as const),
  ),
);

/** Signs that stand before or after the number. */
export const CURRENCY_SIGNS: Readonly<Record<string, Unit>> = {
  $: { name: "доллар", currency: "USD" },
  "€": { name: "евро", currency: "EUR" },
  "₽": { name: "рубль", currency: "RUB" },
  "₸": { name: "тенге", currency: "KZT" },
};

/** Words after a unit that belong to it: "доллар США", "квадратный метр" is read before. */
export const UNIT_ADJECTIVES = /^(?:квадратн|кубическ|погонн)(?:ый|ий|ого|ых|их|ым|им|ыми|ими)$/u;

/** Other languages: the unit's name as readers of that language see it is the form itself. */
export const FOREIGN_UNITS: Readonly<Record<string, RegExp>> = {
  ky: /^(?:сом|теңге|доллар|рубль|евро|пайыз|километр|гектар|метр|тонна|литр|киши|адам|мектеп|үй|км|га|кг)(?:го|дон|ду|дун|га|дан|ды|дын|га|тан|гө|дөн)?$/u,
  uz: /^(?:soʻm|dollar|rubl|yevro|foiz|kilometr|gektar|metr|tonna|litr|kishi|nafar|ta|km|ga|kg)(?:ni|ga|dan|da|ning|lik)?$/u,
  "uz-Cyrl":
    /^(?:сўм|доллар|рубль|евро|фоиз|километр|гектар|метр|тонна|литр|киши|нафар|та|км|га|кг)(?:ни|га|дан|да|нинг|лик)?$/u,
  en: /^(?:dollars?|soms?|euros?|roubles?|rubles?|percent|kilomet(?:er|re)s?|hectares?|met(?:er|re)s?|tons?|tonnes?|lit(?:er|re)s?|people|units?|schools?|houses?|km|ha|kg)$/u,
};
