import { COUNTRIES } from "@/lib/extraction/lexicon/countries";
import { CAPITALS } from "@/lib/extraction/lexicon/gazetteer/capitals";
import { KAZAKHSTAN } from "@/lib/extraction/lexicon/gazetteer/kazakhstan";
import { KYRGYZSTAN } from "@/lib/extraction/lexicon/gazetteer/kyrgyzstan";
import { NEIGHBOURS } from "@/lib/extraction/lexicon/gazetteer/neighbours";
import { formsOfPlace } from "@/lib/extraction/lexicon/gazetteer/place-forms";
import { bareName, type PlaceKind, type PlaceRow, placeRows } from "@/lib/extraction/lexicon/gazetteer/rows";
import { RUSSIA } from "@/lib/extraction/lexicon/gazetteer/russia";
import { TAJIKISTAN } from "@/lib/extraction/lexicon/gazetteer/tajikistan";
import { inUzbekCyrillic } from "@/lib/extraction/lexicon/gazetteer/transliteration";
import { TURKMENISTAN } from "@/lib/extraction/lexicon/gazetteer/turkmenistan";
import { UZBEKISTAN } from "@/lib/extraction/lexicon/gazetteer/uzbekistan";
import { WATERS_AND_MOUNTAINS } from "@/lib/extraction/lexicon/gazetteer/waters-and-mountains";
import { type InflectedBook, inflectedBook } from "@/lib/extraction/morphology/turkic-book";
import { type Phrasebook, phrasebook, plainWord } from "@/lib/extraction/phrasebook";

/** A place, or a state, by the name we show it under. */
export interface Place {
  /** The same in every language: "kg-town-osh". */
  id: string;
  kind: PlaceKind;
  name: string;
  /** The Russian name, by which texts of all languages know it. */
  known: string;
  /** Names of a state are said with "Республика" too; all of them in the nominative. */
  aliases: readonly string[];
  isState: boolean;
  /** Short names that are written in capitals or not at all ("США", "US"), as lexicons compare them. */
  capitals: ReadonlySet<string>;
}

/** The places of Russian and English text by their forms as they stand. */
export const placesIn = (language: string): Phrasebook<Place> => (language === "en" ? english() : RUSSIAN);

/** The places of Kyrgyz and Uzbek text, whose names take endings. */
export const inflectedPlacesIn = (language: string): InflectedBook<Place> =>
  language === "ky" ? kyrgyz() : language === "uz" ? uzbek() : uzbekCyrillic();

const ROWS: readonly PlaceRow[] = [
  ...placeRows(COUNTRIES, "world"),
  ...placeRows(KYRGYZSTAN, "kg"),
  ...placeRows(UZBEKISTAN, "uz"),
  ...placeRows(KAZAKHSTAN, "kz"),
  ...placeRows(TAJIKISTAN, "tj"),
  ...placeRows(TURKMENISTAN, "tm"),
  ...placeRows(RUSSIA, "ru"),
  ...placeRows(CAPITALS, "world"),
  ...placeRows(NEIGHBOURS, "world"),
  ...placeRows(WATERS_AND_MOUNTAINS, "world"),
];

type Language = "ru" | "ky" | "uz" | "en";

/** Names in the language of the text, so that a fact about "Ысык-Көл" calls it so. */
function placesNamed(language: Language): { row: PlaceRow; place: Place }[] {
  return ROWS.map((row) => {
    const [name = "", ...aliases] = row[language].map(bareName);
    const capitals = new Set([name, ...aliases].filter((each) => /^[\p{Lu}.]{2,5}$/u.test(each)).map(plainWord));
    const known = bareName(row.ru[0] ?? name);
    return {
      row,
      place: { id: row.id, kind: row.kind, name, known, aliases, isState: row.kind === "country", capitals },
    };
  });
}

const RUSSIAN = phrasebook(
  placesNamed("ru").flatMap(({ row, place }) =>
    row.ru.flatMap((name) => formsOfPlace(name).map((form) => [form, place] as const)),
  ),
);

const english = once(() =>
  phrasebook(
    placesNamed("en").flatMap(({ row, place }) =>
      row.en.flatMap((name) => [[name, place] as const, [`${name}'s`, place] as const]),
    ),
  ),
);

/** Kyrgyz text has Russian spellings too ("Душанбе"); districts are also called by the name alone ("Лейлекте"). */
const kyrgyz = once(() => {
  const places = placesNamed("ky");
  return inflectedBook(
    [
      ...places.flatMap(({ row, place }) => row.ky.map((name) => [name, place] as const)),
      ...places.flatMap(({ row, place }) =>
        row.short.ky.length > 0 ? [] : row.ru.slice(0, 1).map((name) => [bareName(name), place] as const),
      ),
      ...places.flatMap(({ row, place }) => row.short.ky.map((name) => [name, place] as const)),
    ],
    "ky",
  );
});

const uzbek = once(() => uzbekBook((place) => place));

/** Found by the same keys, shown in the letters of the text. */
const uzbekCyrillic = once(() =>
  uzbekBook((place) => ({
    ...place,
    name: inUzbekCyrillic(place.name),
    aliases: place.aliases.map(inUzbekCyrillic),
  })),
);

function uzbekBook(written: (place: Place) => Place): InflectedBook<Place> {
  const places = placesNamed("uz").map(({ row, place }) => ({ row, place: written(place) }));
  return inflectedBook(
    [
      ...places.flatMap(({ row, place }) => row.uz.map((name) => [name, place] as const)),
      ...places.flatMap(({ row, place }) => row.short.uz.map((name) => [name, place] as const)),
    ],
    "uz",
  );
}

/** Made when the first text of the language comes. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
