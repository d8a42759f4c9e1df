import { type Phrasebook, phrasebook } from "@/lib/extraction/phrasebook";

/** A unit of measure or a currency: its name in the nominative singular or its sign, and the ISO 4217 code of money. */
export interface Unit {
  name: string;
  currency: string | null;
}

/** The units of a language, and how it counts things. */
export interface UnitLanguage {
  /** Each by its forms and abbreviations, of one word or more ("кв . м", "метра в секунду"). */
  phrases: Phrasebook<Unit>;
  /** Endings that may be joined to the last word of a unit. */
  endings: ReadonlySet<string> | null;
  /** Abbreviations that are written with a full stop. */
  abbreviations: ReadonlySet<string>;
  /** Words between number and thing that are no thing: "нафар", "ta". */
  classifiers: ReadonlySet<string>;
  /** Words before a unit that leave it what it is: "календарных дней". */
  qualifiers: readonly string[];
}

/** Signs that stand before or after the number, in any language. */
export const CURRENCY_SIGNS: ReadonlyMap<string, Unit> = new Map([
  ["$", { name: "доллар", currency: "USD" }],
  ["€", { name: "евро", currency: "EUR" }],
  ["₽", { name: "рубль", currency: "RUB" }],
  ["₸", { name: "тенге", currency: "KZT" }],
  ["¥", { name: "юань", currency: "CNY" }],
]);

/** ISO 4217 codes of the region, as they stand in tables. */
export const CURRENCY_CODES: ReadonlyMap<string, Unit> = new Map(
  [
    ["kgs", "сом"],
    ["uzs", "сум"],
    ["kzt", "тенге"],
    ["tjs", "сомони"],
    ["tmt", "манат"],
    ["rub", "рубль"],
    ["usd", "доллар"],
    ["eur", "евро"],
    ["cny", "юань"],
  ].map(([code = "", name = ""]) => [code, { name, currency: code.toUpperCase() }] as const),
);

type Row = readonly [name: string, forms: string];

/** Forms are parted by ", ". */
export function unitPhrases(measures: readonly Row[], money: readonly (readonly [...Row, string])[]): Phrasebook<Unit> {
  return phrasebook([
    ...money.flatMap(([name, forms, currency]) =>
      forms.split(", ").map((form) => [form, { name, currency }] as [string, Unit]),
    ),
    ...measures.flatMap(([name, forms]) =>
      forms.split(", ").map((form) => [form, { name, currency: null }] as [string, Unit]),
    ),
  ]);
}
