import { describe, expect, test } from "vitest";
import type { ExtractedFact, FactKind } from "@/lib/extraction/fact";
import { learnedFigure } from "@/lib/extraction/rules/learned-figures";
import { readBody } from "../../support/reading";

/** "words ⇒ arguments" of the facts of one kind, of figures those that a rule has understood; what is null or empty is left out. */
function told(body: string, kind: FactKind): string[] {
  const { text, facts } = readBody(body);
  return facts
    .filter((fact) => fact.kind === kind && fact.rule !== learnedFigure.id)
    .map((fact) => `${text.slice(fact.start, fact.end)} ⇒ ${argumentsOf(fact)}`);
}

const argumentsOf = (fact: ExtractedFact): string =>
  Object.entries(fact.arguments)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(" + ") : value === true ? "yes" : value}`)
    .join("; ");

describe("a post and its holder", () => {
  test.each([
    [
      "Президент Казахстана Асан Темиров прибыл.",
      "Президент Казахстана Асан Темиров ⇒ person: Асан Темиров; title: президент; of: Казахстан",
    ],
    [
      "Встреча с министром иностранных дел Узбекистана Шерзодом Каримовым отложена.",
      "министром иностранных дел Узбекистана Шерзодом Каримовым ⇒ person: Шерзод Каримов; title: министр иностранных дел; of: Узбекистан",
    ],
    [
      "Первый заместитель министра финансов Айгуль Сыдыкова ушла в отпуск.",
      "Первый заместитель министра финансов Айгуль Сыдыкова ⇒ person: Айгуль Сыдыкова; title: первый заместитель министра финансов",
    ],
    [
      "Нурлан Асанов, директор завода «Дружба», уволен.",
      "Нурлан Асанов, директор завода «Дружба» ⇒ person: Нурлан Асанов; title: директор; of: завод «Дружба»",
    ],
    ["Глава МВД Улан Токтогулов молчит.", "Глава МВД Улан Токтогулов ⇒ person: Улан Токтогулов; title: глава; of: МВД"],
  ])("%s", (body, fact) => {
    expect(told(body, "position")).toEqual([fact]);
  });

  test.each(["Советником избирательной кампании Асана Темирова стал юрист.", "Президент прибыл. Асан Темиров уехал."])(
    "none: %s",
    (body) => {
      expect(told(body, "position")).toEqual([]);
    },
  );
});

describe("a visit", () => {
  test.each([
    [
      "Министр Асан Темиров 5 мая 2022 года посетил завод «Дружба» в Оше.",
      "Асан Темиров 5 мая 2022 года посетил завод «Дружба» в Оше ⇒ participants: Асан Темиров; places: завод «Дружба»; location: Ош; date: 2022-05-05",
    ],
    [
      "В ходе официального визита президент Турции Мурат Озтюрк посетил Национальный музей.",
      "Мурат Озтюрк посетил Национальный музей ⇒ participants: Мурат Озтюрк; places: Национальный музей; occasion: официальный визит",
    ],
    [
      "Нурлан Асанов и Айгуль Сыдыкова посетили новую школу.",
      "Нурлан Асанов и Айгуль Сыдыкова посетили новую школу ⇒ participants: Нурлан Асанов + Айгуль Сыдыкова; places: новая школа",
    ],
    [
      "Затем узбекская делегация посетила площадку, где начато строительство детской больницы.",
      "узбекская делегация посетила площадку ⇒ participants: узбекская делегация; places: площадка детской больницы",
    ],
    [
      "Позже члены турецкой делегации посетили производственные цеха.",
      "члены турецкой делегации посетили производственные цеха ⇒ participants: турецкая делегация; places: производственные цеха",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "visit")).toEqual([fact]);
  });

  test.each([
    "Асан Темиров не посетил завод «Дружба».",
    "Асан Темиров должен посетить завод «Дружба».",
    "Посетил ли Асан Темиров завод «Дружба»?",
    "Он посетил завод «Дружба».",
    "Асан Темиров посетил заседание.",
    "Асан Темиров посетил бы завод «Дружба».",
    "Асан Темиров посетили завод «Дружба».",
  ])("none: %s", (body) => {
    expect(told(body, "visit")).toEqual([]);
  });
});

describe("an event on its day", () => {
  test.each([
    [
      "III форум «Шёлковый путь» состоится в Бишкеке 4 мая 2023 года.",
      "III форум «Шёлковый путь» состоится в Бишкеке 4 мая 2023 года ⇒ name: III форум «Шёлковый путь»; date: 2023-05-04; location: Бишкек",
    ],
    [
      "Асан Темиров прибыл в Астану для участия в V заседании Совместной комиссии по торговле, которое пройдет 2 июня 2022 года.",
      "V заседании Совместной комиссии по торговле, которое пройдет 2 июня 2022 года ⇒ name: V заседание Совместной комиссии по торговле; date: 2022-06-02; participants: Асан Темиров; location: Астана",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "event")).toEqual([fact]);
  });

  test.each([
    "III форум «Шёлковый путь» состоится в мае.",
    "III форум «Шёлковый путь» не состоится 4 мая 2023 года.",
    "Заседание пройдет 4 мая 2023 года.",
  ])("none: %s", (body) => {
    expect(told(body, "event")).toEqual([]);
  });
});

describe("where the article has it from", () => {
  test.each([
    ["Об этом сообщила пресс-служба мэрии.", "Об этом сообщила пресс-служба мэрии ⇒ source: пресс-служба мэрии"],
    ["Дорога закрыта, сообщает 24.kg.", "сообщает 24.kg ⇒ source: 24.kg"],
    ["По данным МЧС, сошла лавина.", "По данным МЧС ⇒ source: МЧС"],
    [
      "Дорогу откроют в срок, сообщили в Министерстве транспорта.",
      "сообщили в Министерстве транспорта ⇒ source: Министерство транспорта",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "attribution")).toEqual([fact]);
  });

  test.each([
    "Об этом сообщили очевидцы.",
    "По данным на вечер, дорога закрыта.",
    "Соседи сообщают друг другу новости.",
  ])("none: %s", (body) => {
    expect(told(body, "attribution")).toEqual([]);
  });
});

describe("a figure", () => {
  const box = (item: string): string =>
    `Справка\nНа территории парка действуют пять производств:\n- ${item};\n- прочего.`;

  test.each([
    [
      "швейных машин мощностью более 300 тысяч изделий в месяц",
      "subject: швейные машины; measure: мощность; value: 300000; unit: изделие; per: месяц; comparison: more",
    ],
    [
      "тканей и ковров с суточной производительностью 5 тонн",
      "subject: ткани и ковры; measure: производительность; value: 5; unit: тонна; per: сутки",
    ],
    [
      "подсолнечного масла мощностью 40 тонн в сутки",
      "subject: подсолнечное масло; measure: мощность; value: 40; unit: тонна; per: сутки",
    ],
    [
      "стеклянных бутылок, которых ежегодно производится 12 млн штук",
      "subject: стеклянные бутылки; measure: производство; value: 12000000; unit: штука; per: год",
    ],
  ])("of an item: %s", (item, fact) => {
    expect(told(box(item), "quantity")).toEqual([`${item} ⇒ ${fact}`]);
  });

  test.each([
    [
      "Построят завод мощностью 1,2 млн тонн цемента в год.",
      "завод мощностью 1,2 млн тонн цемента в год ⇒ subject: завод; measure: мощность; value: 1200000; unit: тонна; per: год",
    ],
    [
      "Население Ташкента составляет около 2,9 млн человек.",
      "Население Ташкента составляет около 2,9 млн человек ⇒ subject: Ташкент; measure: население; value: 2900000; unit: человек; approximate: yes",
    ],
    [
      "Стоимость проекта составила 30 млн долларов.",
      "Стоимость проекта составила 30 млн долларов ⇒ subject: проект; measure: стоимость; value: 30000000; unit: доллар; currency: USD",
    ],
    ["В Бишкеке работают 120 школ.", "120 школ ⇒ subject: Бишкек; measure: число школ; value: 120; unit: школа"],
    [
      "Создана группа предприятий из восьми новых заводов.",
      "восьми новых заводов ⇒ subject: группа предприятий; measure: число заводов; value: 8; unit: завод",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "quantity")).toEqual([fact]);
  });

  test.each([
    "Они купили 12 машин.",
    "Вырос на 12 %.",
    "Дом построен в 2019 году.",
    "Из 12 машин осталась одна.",
    "Работают 120 школ.",
  ])("without a subject is none: %s", (body) => {
    expect(told(body, "quantity")).toEqual([]);
  });
});

test("the headline alone is no ground for a fact, and a fact said twice stands once", () => {
  const said = "Президент Казахстана Асан Темиров посетил завод «Дружба».";
  expect(told(said.repeat(1), "visit")).toHaveLength(1);
  expect(told(`${said}\n${said}`, "visit")).toHaveLength(1);
});
