import { type Noun, noun } from "@/lib/extraction/morphology/declension";

/** Nouns of things that are built and visited; with a quoted or capitalised name they are facilities of their own. */
export const FACILITY_NOUNS: readonly Noun[] = [
  ...nouns(
    "технопарк парк завод комбинат цех аэропорт вокзал стадион театр музей рынок базар мост тоннель туннель рудник карьер месторождение водохранилище канал дворец центр комплекс павильон кластер лагерь санаторий пансионат отель ресторан кинотеатр склад терминал порт мавзолей мечеть храм памятник монумент площадь проспект ипподром питомник заповедник курорт супермаркет техноцентр автовокзал городок микрорайон жилмассив кинокомплекс спорткомплекс дом хаб каскад",
    "masculine",
  ),
  ...nouns(
    "фабрика больница поликлиника школа станция электростанция шахта гостиница библиотека галерея арена усадьба крепость таможня набережная ферма теплица подстанция",
    "feminine",
  ),
  noun("предприятие"),
  noun("производство"),
  noun("сооружение"),
  ...indeclinable("ГЭС ТЭЦ ТЭС АЭС КПП ТЦ ТРЦ БЦ ЖК депо кафе метро"),
];

/** These name a sort of place and nothing more: even in quotes, alone, they are no name («Технопарк»). */
export const isFacilityWord = (lemma: string): boolean => LEMMAS.has(lemma.toLowerCase());

/** "IT-парк", "Технопарк", "Автовокзал": a name whose last part is such a noun. */
export const endsInFacilityNoun = (word: string): boolean =>
  [...LEMMAS].some((lemma) => lemma.length > 3 && word.toLowerCase().endsWith(lemma));

function nouns(list: string, gender: Noun["gender"]): Noun[] {
  return list.split(" ").map((lemma) => {
    if (/[ео]$/u.test(lemma)) return noun(lemma);
    return noun(lemma, { gender: /ь$/u.test(lemma) && lemma !== "лагерь" ? "feminine" : gender });
  });
}

function indeclinable(list: string): Noun[] {
  return list
    .split(" ")
    .map((lemma) => noun(lemma, { gender: /(?:ГЭС|ТЭЦ|ТЭС|АЭС)$/u.test(lemma) ? "feminine" : "masculine" }));
}

const LEMMAS: ReadonlySet<string> = new Set(FACILITY_NOUNS.map(({ lemma }) => lemma.toLowerCase()));
