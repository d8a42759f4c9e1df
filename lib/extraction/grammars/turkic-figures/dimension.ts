import { cyrillicOf } from "@/lib/extraction/grammars/forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** What kind of figure an amount is by its unit. */
export type Dimension =
  | "money"
  | "share"
  | "times"
  | "time"
  | "length"
  | "area"
  | "mass"
  | "volume"
  | "heat"
  | "power"
  | "speed"
  | "points"
  | "people"
  | "things";

/** "km" ⇒ length, "депутат" ⇒ things, "нафар" ⇒ people; null for a number that counts nothing told. */
export function dimensionOf({ unit, currency }: QuantitySighting, language: string): Dimension | null {
  if (currency !== null) return "money";
  if (unit === null) return null;
  return DIMENSIONS.get(turkicKey(unit, language)) ?? DIMENSIONS.get(unit) ?? "things";
}

const UNITS: Readonly<Record<Exclude<Dimension, "money" | "things">, string>> = {
  share: "% п.п. доля улуш үлүш ulush",
  times: "эсе baravar barobar",
  time: "жыл ай жума күн сутка саат мүнөт секунд yil oy hafta kun sutka soat daqiqa minut soniya asr кылым",
  length: "километр чакырым метр сантиметр миллиметр km m sm mm км м см мм",
  area: "гектар сотых кв.м gektar sotix kv.m чарчы_километр",
  mass: "килограмм центнер тонна грамм kg sentner tonna gramm",
  volume: "куб.м куб.км литр litr kub.m",
  heat: "°C градус daraja",
  power: "кВт МВт Вт kVt MVt Vt кВт·ч квт мвт kvt mvt vt квт·ч",
  speed: "м/с км/ч км/саат m/s km/soat",
  points: "упай балл очко ball ochko",
  people: "киши адам kishi odam nafar одам жан инсан inson",
};

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) =>
    units
      .split(" ")
      .flatMap((unit) => [unit, unit.replace(/^(кв|куб|kv|kub)\./u, "$1. ").replaceAll("_", " ")])
      .map((unit) => [unit, dimension as Dimension] as const),
  ),
);

/** A word of our own in the language and letters of the text. */
export function say(language: string, kyrgyz: string, uzbek: string): string {
  if (language === "ky") return kyrgyz;
  return language === "uz-Cyrl" ? cyrillicOf(uzbek) : uzbek;
}

/** What is measured where the text says nothing but the unit. */
export function measureOfDimension(dimension: Dimension, language: string): string | null {
  const names = MEASURES[dimension];
  return names ? say(language, ...names) : null;
}

const MEASURES: Readonly<Partial<Record<Dimension, readonly [kyrgyz: string, uzbek: string]>>> = {
  money: ["суммасы", "summa"],
  share: ["үлүшү", "ulush"],
  time: ["мөөнөтү", "muddat"],
  length: ["узундугу", "uzunlik"],
  area: ["аянты", "maydon"],
  mass: ["салмагы", "vazn"],
  volume: ["көлөмү", "hajm"],
  heat: ["температура", "harorat"],
  power: ["кубаттуулугу", "quvvat"],
  speed: ["ылдамдыгы", "tezlik"],
  points: ["упайы", "ball"],
};
