import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import { unitClass } from "@/lib/extraction/figures/surroundings";
import { doneTo } from "@/lib/extraction/grammars/counts/verbs";
import { stringEnd } from "@/lib/extraction/grammars/noun-strings";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** Of what there is so much: "280 тысяч тонн | хлопка". */
export interface Stuff {
  words: string;
  end: number;
}

/** The genitive after a measure, else the one before the verb; null where there is none. */
export function stuffOf(line: Line, { last }: QuantitySighting, fronted: string | null): Stuff | null {
  const end = stringEnd(line, last, ["genitive"]);
  if (end === null) return fronted === null ? null : { words: fronted, end: last };
  return fronted !== null ? null : { words: textOf(line.sentence, last, end), end };
}

/**
 * What is measured where so much of something was dealt with: "собрали … тонн хлопка" ⇒ "сбор хлопка", "отремонтировали 40 км
 * линий" ⇒ "длина отремонтированных линий". Null of verbs that have no such noun.
 */
export function measureOfDeed(verb: GrammarWord, amount: QuantitySighting, stuff: string): string | null {
  const extent = EXTENTS[unitClass(amount)];
  const participle = extent ? doneTo(verb) : null;
  if (extent)
    return participle && /(?:[оеё]в|[еи]й|[аоыяь]?[бвгдзклмнпрстх])$/u.test(stuff)
      ? `${extent} ${participle} ${stuff}`
      : null;
  const noun = NOUNS.get(verb.lemma);
  return noun ? `${noun} ${stuff}` : null;
}

/** Measures of what is weighed, poured and burnt, and of what is long or wide. */
export const isOfStuff = (amount: QuantitySighting): boolean => {
  const unit = unitClass(amount);
  return WEIGHED.has(unit) || unit in EXTENTS;
};

const WEIGHED: ReadonlySet<string> = new Set(["т", "кг", "г", "центнер", "литр", "куб. м", "куб. км", "кВт·ч"]);
const EXTENTS: Readonly<Record<string, string>> = { км: "длина", м: "длина", га: "площадь", "кв. м": "площадь" };

const NOUNS: ReadonlyMap<string, string> = new Map(
  `экспортировать=экспорт импортировать=импорт закупить=закупка купить=покупка приобрести=закупка собрать=сбор вывезти=вывоз вывозить=вывоз
  вывозиться=вывоз ввезти=ввоз завезти=завоз произвести=производство производить=производство производиться=производство выработать=выработка
  вырабатывать=выработка вырабатываться=выработка добыть=добыча добывать=добыча добываться=добыча заготовить=заготовка поставить=поставка
  поставлять=поставка отправить=отправка отгрузить=отгрузка продать=продажа переработать=переработка перерабатывать=переработка
  выпустить=выпуск выпускать=выпуск перевезти=перевозка перевозить=перевозка изъять=изъятие раздать=раздача выдать=выдача получить=получение
  запасти=запас намолотить=намолот потребить=потребление потреблять=потребление израсходовать=расход уничтожить=уничтожение
  убрать=уборка уложить=укладка экспортироваться=экспорт импортироваться=импорт передать=передача доставить=доставка реализовать=реализация`
    .split(/\s+/u)
    .map((pair) => pair.split("=") as [string, string]),
);
