import { BODIES } from "@/lib/extraction/lexicon/gazetteer/bodies";
import { type BodyRow, bodyRows } from "@/lib/extraction/lexicon/gazetteer/body-rows";
import { formsOfPlace } from "@/lib/extraction/lexicon/gazetteer/place-forms";
import { bareName } from "@/lib/extraction/lexicon/gazetteer/rows";
import { inUzbekCyrillic } from "@/lib/extraction/lexicon/gazetteer/transliteration";
import { type InflectedBook, inflectedBook } from "@/lib/extraction/morphology/turkic-book";
import { type Phrasebook, phrasebook, plainWord } from "@/lib/extraction/phrasebook";

/** An organisation of the gazetteer under the name that a language shows. */
export interface Body {
  id: string;
  name: string;
  /** The Russian name, by which texts of all languages know it. */
  known: string;
  /** Names written in capitals or not at all: "МЧС", "IIV". */
  capitals: ReadonlySet<string>;
  /** A name within quotation marks only. */
  quoted: boolean;
}

export const inflectedBodiesIn = (language: string): InflectedBook<Body> =>
  language === "ky" ? kyrgyz() : language === "uz" ? uzbek() : uzbekCyrillic();
export const englishBodies = (): Phrasebook<Body> => english();

const ROWS: readonly BodyRow[] = bodyRows(BODIES);

const WITH_NOUN =
  /министерств|комитет|служба|комиссия|банк |палата|суд$|прокуратура|кабинет|агентств|университет|бюро|фонд|организация|союз|дума|совет|комбинат|академия|сеть|администрация|содружество|штаб|дирекция|конгресс/iu;

const isCapitals = (name: string): boolean => /^[\p{Lu}\d]{2,7}$/u.test(name);

const formsOf = (name: string): string[] => (isCapitals(bareName(name)) ? [bareName(name)] : formsOfPlace(name));

/**
 * Russian names that are one word or have no noun of a body in them, by all their forms; the others are found by that
 * noun, together with what follows it ("Министерство финансов Кыргызстана").
 */
export const RUSSIAN_BODIES: readonly (readonly [form: string, name: string])[] = ROWS.filter(
  ({ quoted }) => !quoted,
).flatMap(({ ru }) => {
  const shown = bareName(ru[0] ?? "");
  return ru
    .filter((name) => !name.includes(" ") || !WITH_NOUN.test(name))
    .flatMap((name) =>
      formsOf(name).map((form) => [form, isCapitals(bareName(name)) ? bareName(name) : shown] as const),
    );
});

/** The Russian names of the body that is shown by a name, "Центробанк" ⇒ "Центробанк", "Центральный банк"; itself of any other. */
export const namesOfBody = (name: string): readonly string[] => NAMES.get(name) ?? [name];

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.map(({ ru }) => [bareName(ru[0] ?? ""), ru.map(bareName)] as const),
);

function bodiesNamed(language: "ky" | "uz" | "en"): (readonly [string, Body])[] {
  return ROWS.flatMap((row) =>
    row[language].map((name) => {
      const capitals = new Set(isCapitals(name) ? [plainWord(name)] : []);
      return [name, { id: row.id, name, known: bareName(row.ru[0] ?? name), capitals, quoted: row.quoted }] as const;
    }),
  );
}

const kyrgyz = once(() => inflectedBook(bodiesNamed("ky"), "ky"));
const uzbek = once(() => inflectedBook(bodiesNamed("uz"), "uz"));
const uzbekCyrillic = once(() =>
  inflectedBook(
    bodiesNamed("uz").map(([name, body]) => [name, { ...body, name: inUzbekCyrillic(body.name) }] as const),
    "uz",
  ),
);
const english = once(() => phrasebook(bodiesNamed("en")));

/** Made when the first text of the language comes. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
