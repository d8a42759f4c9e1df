import { describe, expect, test } from "vitest";
import { readDocument, type Sentence, sightings, spanOf, withSightings } from "@/lib/extraction/reading";
import { calendarDate } from "@/lib/extraction/rules/dates";
import { numberAndUnit } from "@/lib/extraction/rules/quantities";
import { readBlocks } from "@/lib/text/blocks";
import { markedWith, unmarked } from "../../support/marked";

/** Draws the amounts of a body: value or range, unit or currency, and what is said of them. */
function measured(body: string, language = "ru"): string {
  const text = `Новости дня\n${body}`;
  const document = { text, blocks: readBlocks(text), language, publishedAt: new Date("2024-03-12") };
  const dated = read(readDocument(document), calendarDate);
  const found = read(dated, numberAndUnit).flatMap((sentence) =>
    sightings(sentence, "quantity").map((amount) => ({
      ...spanOf(sentence, amount.first, amount.last),
      label: [
        amount.to === null ? amount.value : `${amount.value}..${amount.to}`,
        amount.currency ?? amount.unit,
        amount.approximate ? "approx" : null,
        amount.comparison,
        amount.change,
      ]
        .filter((part) => part !== null)
        .join(" "),
    })),
  );
  return markedWith(text, found).slice("Новости дня\n".length);

  function read(sentences: Sentence[], rule: typeof calendarDate): Sentence[] {
    return sentences.map((sentence) => withSightings(sentence, rule.find(sentence, { document, sentences })));
  }
}

const drawnAsMarked = (marked: string, language?: string) => expect(measured(unmarked(marked), language)).toBe(marked);

describe("values", () => {
  test.each([
    "На складе {2 500 тонн|2500 тонна} зерна и {12|12 машина} машин.",
    "Помощь получили {1 200 000|1200000 человек} человек.",
    "Собрали {1 млн 200 тыс. сомов|1200000 KGS} за день.",
    "Ущерб оценён в {полтора миллиона долларов|1500000 USD}.",
    "Открыто {шесть|6 школа} школ и {двадцать пять|25 библиотека} новых библиотек.",
    "Построят {три|3 мост} моста и {двести тридцать|230 дом} домов.",
    "Пришли {двое|2 человек}, уехали {трое|3 рабочий} рабочих.",
    "Дали {полторы сотни|150 саженец} саженцев и {два десятка|20 лопата} лопат.",
    "Ждали {три с половиной часа|3.5 час}.",
    "Выручка выросла, {половина|0.5 доля} её ушла на налоги.",
  ])("%s", (marked) => drawnAsMarked(marked));
});

describe("ranges and signs", () => {
  test.each([
    "Днём {5…7 градусов|5..7 °C}, ночью {минус 4|-4 °C}.",
    "Морозы до {минус 34–36 градусов|-36..-34 °C} ночью.",
    "Цена от {9 до 22 тысяч сумов|9000..22000 UZS} за пару.",
    "Ехать {шесть-семь часов|6..7 час}.",
    "Доля упала с {62 %|62 %} до {7 %|7 %}.",
    "Время сократилось с {17|17 минута} до {13 минут|13 минута}.",
  ])("%s", (marked) => drawnAsMarked(marked));
});

describe("units and currencies", () => {
  test.each([
    "Участок занимает {15 кв. м|15 кв. м} из {2,5 тыс. гектаров|2500 гектар}.",
    "Цена снизилась на {12 %|12 % down}, до {$5 млн|5000000 USD}.",
    "Доля прибавила {3,5 процентного пункта|3.5 п.п.}.",
    "Станция дала {40 млн кВт·ч|40000000 кВт·ч} и {160 МВт|160 МВт}.",
    "Ветер {20 м/с|20 м/с}, скорость {90 км/ч|90 км/ч}.",
    "Купили за {100 долларов США|100 USD} и {300 €|300 EUR}.",
    "Срок — {120 календарных дней|120 день}.",
    "{34-летний|34 год} водитель и {семнадцатилетняя|17 год} студентка ехали на {80-тонной|80 тонна} машине.",
    "Создано {300|300 рабочее место} рабочих мест, куплено {семь|7 единица техники} единиц техники.",
    "Ей {девятнадцать|19 год}.",
    "Отводов заявлено {48|48 отвод}.",
    "Выделили {350 тысяч сомов|350000 KGS}, нужно {410 тысяч|410000 KGS}.",
  ])("%s", (marked) => drawnAsMarked(marked));
});

describe("what the words around say", () => {
  test.each([
    "Собрали около {80 тысяч тонн|80000 тонна approx}.",
    "Пришло не менее {ста|100 человек more} человек, не более {двухсот|200 человек less} осталось.",
    "Выпуск вырос на {5 %|5 % up}, экспорт сократился на {3 %|3 % down}.",
    "Это на {12 %|12 % down} меньше плана и в {2,5 раза|2.5 раз up} больше прежнего.",
    "Грозит до {двенадцати лет|12 год less} колонии.",
    "Выпуск вырастет до {55 %|55 %}.",
    "До села {метров трёхсот|300 метр approx}, стоит {сомов 52|52 KGS approx}.",
    "Осталось {человек|?}.".replace("{человек|?}", "человек"),
  ])("%s", (marked) => drawnAsMarked(marked));
});

describe("numbers that are no figures", () => {
  test.each([
    "Дом № 12 по улице Абая, квартира 7.",
    "Один из жителей вызвал врача.",
    "Матч закончился со счётом 3:1, начался в 10:00.",
    "Поезд прибывает в 17 часов, касса работает с 9 до 18 часов.",
    "Справки по телефону 1515, факс (312) 62-14-08.",
    "Авария на 127-м километре, 5-й этаж, 15-я минута.",
    "1. Замена насоса.",
    "По статье 205 кодекса и по лоту 3.",
    "Бензин АИ-92 и виза E-9.",
    "Адрес: г. Бишкек, ул. Манаса, 41.",
    "Десятки людей и сотни машин стояли.",
  ])("%s", (marked) => drawnAsMarked(marked));
});

describe("in Kyrgyz", () => {
  test.each([
    "Мектепке {5 миллион сом|5000000 KGS} бөлүндү.",
    "Добуш берүүгө {27|27 депутат} депутат катышты.",
    "Айдоочу {52 жаштагы|52 жаш} киши экен.",
    "Экспорт {9,3 %|9.3 % up} өстү.",
    "Кышында {минус 35–38 градуска|-38..-35 °C} чейин суук болот.".replace(
      "{минус 35–38 градуска|-38..-35 °C}",
      "{минус 35–38 градуска|-38..-35 °C less}",
    ),
    "{14 миң 700 тонна|14700 тонна} жемиш жөнөтүлдү.",
    "{200дөн|200 унаа more} ашуун унаа токтоду.",
    "Залда {үч жүз|300 бала} бала отурду.",
    "Кызматкерлердин үчтөн бири келди.",
    "Алтын медаль алды, үчүнчү болду.",
  ])("%s", (marked) => drawnAsMarked(marked, "ky"));
});

describe("in Uzbek, in both scripts", () => {
  test.each([
    "Maktabga {3 million soʻm|3000000 UZS} ajratildi.",
    "{240|240 hamshira} nafar hamshira keldi.",
    "{Olti ming toʻrt yuz|6400 kishi} kishi yashaydi.",
    "Uchrashuv {ikki yarim soat|2.5 soat} davom etdi.",
    "Harorat {−16 °C|-16 °C} boʻladi.",
    "Bir dollar emas, {bir dollar|1 USD}.".replace("Bir dollar emas, ", "Evaziga "),
    "Maktab uchun oʻn birinchi sinf ochildi.",
  ])("%s", (marked) => drawnAsMarked(marked, "uz"));

  test.each([
    "Ишларга {21,7 млрд сўм|21700000000 UZS} ажратилди.",
    "Музокара {тўққиз соат|9 соат} чўзилди.",
    "{43|43 уй} та уй зарар кўрди.",
    "Ток {70 фоиз|70 %} хонадонда бор.",
  ])("%s", (marked) => drawnAsMarked(marked, "uz-Cyrl"));
});

describe("in English", () => {
  test.each([
    "The school got {5 million dollars|5000000 USD}.",
    "About {12,500|12500 person approx} people live there.",
    "Exports rose by {12 percent|12 % up} to {$3.4 billion|3400000000 USD}.",
    "They opened {twenty-five|25 school} new schools.",
    "The dam is {140 metres|140 metre} high.",
    "It costs more than {300 soms|300 KGS more}.",
    "The match ended 3:1 at 10:00.",
  ])("%s", (marked) => drawnAsMarked(marked, "en"));
});
