import { type Noun, noun } from "@/lib/extraction/morphology/declension";

const nouns = (list: string): readonly Noun[] => list.split(" ").map((lemma) => noun(lemma));

/** What a figure may measure: "мощность завода", "площадью 10 га". */
export const MEASURE_NOUNS: readonly Noun[] = nouns(
  "мощность производительность площадь стоимость объем длина протяженность высота ширина глубина численность вместимость вес масса население тираж выпуск производство добыча экспорт импорт товарооборот оборот бюджет доход прибыль выручка урожайность цена сумма количество число доля зарплата ущерб штраф тариф ставка срок толщина возраст диаметр убыток грузооборот долг сбор урожай намолот видимость температура скорость площадка емкость пропускная",
).filter(({ lemma }) => lemma !== "пропускная" && lemma !== "площадка");

/** Nouns of meetings and happenings that take place on a day. */
export const EVENT_NOUNS: readonly Noun[] = nouns(
  "заседание саммит форум конференция встреча выставка фестиваль съезд сессия церемония референдум чемпионат турнир симпозиум семинар конгресс инаугурация олимпиада спартакиада ярмарка концерт премьера матч митинг парад слушание совещание брифинг пресс-конференция универсиада марафон конкурс курултай",
);

/** A number of things that make one whole: "группа предприятий … из шести заводов". */
export const COLLECTIVE_NOUNS: readonly Noun[] = nouns(
  "группа комплекс сеть кластер объединение делегация команда комиссия холдинг консорциум состав совет коллекция серия технопарк квартал городок",
);

/** Groups of people who act together; in the nominative they may visit and say. */
export const GROUP_NOUNS: readonly Noun[] = nouns("делегация группа комиссия команда миссия");

/** Persons named by their part in a group: "члены делегации" are the delegation, "главы делегации" are they themselves. */
export const GROUP_MEMBERS: Readonly<Record<string, "whole" | "themselves">> = {
  члены: "whole",
  участники: "whole",
  представители: "whole",
  главы: "themselves",
  руководители: "themselves",
  депутаты: "themselves",
  сотрудники: "themselves",
  работники: "themselves",
};

/** Verbs that say how much is made or used in a period, with the noun that names the measure. */
export const FLOW_VERBS: Readonly<Record<string, string>> = {
  выпускается: "выпуск",
  выпускают: "выпуск",
  выпускает: "выпуск",
  производится: "производство",
  производят: "производство",
  производит: "производство",
  изготавливается: "изготовление",
  изготовляется: "изготовление",
  перерабатывается: "переработка",
  добывается: "добыча",
  вырабатывается: "выработка",
  экспортируется: "экспорт",
  импортируется: "импорт",
  продается: "продажа",
  потребляется: "потребление",
  собирается: "сбор",
  выращивается: "выращивание",
};

/** Verbs that say that so many are there. */
export const EXISTENCE_VERBS: ReadonlySet<string> = new Set(
  "действует действуют работает работают функционирует функционируют насчитывается имеется имеются расположено расположены проживает проживают размещено размещены".split(
    " ",
  ),
);

/** Past forms of "to visit"; the object follows without a preposition, or after "в" and "на" ("побывал"). */
export const VISIT_VERBS: Readonly<Record<string, { plural: boolean; preposition: boolean }>> = {
  посетил: { plural: false, preposition: false },
  посетила: { plural: false, preposition: false },
  посетило: { plural: false, preposition: false },
  посетили: { plural: true, preposition: false },
  посещал: { plural: false, preposition: false },
  посещала: { plural: false, preposition: false },
  посещали: { plural: true, preposition: false },
};

/** Verbs with which an event takes place; those of a plan and those of the past alike. */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set(
  "пройдет пройдут состоится состоятся прошел прошла прошло прошли состоялся состоялась состоялось состоялись начнется начнутся проходит проходил проходила проходило откроется открылась открылся открылось стартует стартовал".split(
    " ",
  ),
);

/** "прибыл в Ташкент для участия в …": the guest takes part, and it is there. */
export const ARRIVAL_VERBS: ReadonlySet<string> = new Set(
  "прибыл прибыла прибыли приехал приехала приехали прилетел прилетела прилетели отправился отправилась отправились".split(
    " ",
  ),
);

/** Days that come round every year: they are dates rather than events. */
export const HOLIDAYS =
  /^(?:Нов(?:ый|ого|ому|ым|ом) год|Рождеств|Н[ао][вуо]р[уы]з|Пасх|Курман|Ораза|День |Дня |Дню |Днём |праздник)/iu;
