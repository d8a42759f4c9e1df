import { describe, expect, test } from "vitest";
import { isSure } from "@/lib/extraction/confidence";
import { extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";
import { toldIn } from "./drawn";

const figures = (language: string, text: string): string[] => toldIn(language, text, "quantity");

describe("things and people that are counted", () => {
  test.each([
    [
      "ky",
      "Иш-чарага 300 делегат катышты.",
      ["subject: иш-чара; measure: катышкан делегаттардын саны; value: 300; unit: делегат"],
    ],
    [
      "ky",
      "Жол кырсыгынан 3 адам каза болду.",
      ["subject: жол кырсыгы; measure: каза болгондордун саны; value: 3; unit: адам"],
    ],
    [
      "ky",
      "Ооруканада 85 дарыгер жана 140 медайым иштейт.",
      [
        "subject: оорукана; measure: медайымдардын саны; value: 140; unit: медайым",
        "subject: оорукана; measure: дарыгерлердин саны; value: 85; unit: дарыгер",
      ],
    ],
    [
      "ky",
      "Өрттү 40 куткаруучу өчүрдү.",
      ["subject: өрт; measure: куткаруучулардын саны; value: 40; unit: куткаруучу"],
    ],
    ["ky", "120 орундуу оорукана салынат.", ["subject: оорукана; measure: орундардын саны; value: 120; unit: орун"]],
    [
      "uz",
      "Sessiyada 52 nafar deputat ishtirok etdi.",
      ["subject: sessiya; measure: ishtirok etgan deputatlar soni; value: 52; unit: deputat"],
    ],
    [
      "uz",
      "Toshkentda 3 ta maktab qurildi.",
      ["subject: Toshkent; measure: qurilgan maktablar soni; value: 3; unit: maktab"],
    ],
    ["uz", "Fabrikada 320 kishi ishlaydi.", ["subject: fabrika; measure: ishchilar soni; value: 320; unit: kishi"]],
    [
      "uz",
      "Toshkentda 2,4 million aholi yashaydi.",
      ["subject: Toshkent; measure: aholi soni; value: 2400000; unit: aholi"],
    ],
    [
      "uz-Cyrl",
      "Ёнғинда 12 киши касалхонага ётқизилди.",
      ["subject: ёнғин; measure: касалхонага ётқизилганлар сони; value: 12; unit: киши"],
    ],
    [
      "ky",
      "Ош шаарында 97 мектепке чейинки мекеме бар.",
      ["subject: Ош; measure: мектепке чейинки мекемелердин саны; value: 97; unit: мекеме"],
    ],
    [
      "uz",
      "Toshkentda 97 ta maktabgacha taʼlim tashkiloti bor.",
      ["subject: Toshkent; measure: maktabgacha taʼlim tashkilotlari soni; value: 97; unit: taʼlim"],
    ],
    ["uz-Cyrl", "Корхона қуввати 500 МВт.", ["subject: корхона; measure: қувват; value: 500; unit: МВт"]],
    [
      "uz-Cyrl",
      "Ишларда 60 нафар ишчи қатнашди.",
      ["subject: ишлар; measure: қатнашган ишчилар сони; value: 60; unit: ишчи"],
    ],
  ])("%s: %s", (language, text, told) => {
    expect(figures(language, text)).toEqual(told);
  });
});

describe("numbers of things, told before the number", () => {
  test.each([
    [
      "ky",
      "Нарын облусунда мал башынын саны 1,2 миллионго жетти.",
      ["subject: Нарын облусу; measure: мал башынын саны; value: 1200000; unit: баш"],
    ],
    [
      "uz",
      "Buxoroda mehmonxonalar soni 95 taga yetdi.",
      ["subject: Buxoro; measure: mehmonxonalar soni; value: 95; unit: mehmonxona"],
    ],
    [
      "uz-Cyrl",
      "Бухорода музейлар сони 12 тага етди.",
      ["subject: Бухоро; measure: музейлар сони; value: 12; unit: музей"],
    ],
  ])("%s: %s", (language, text, told) => {
    expect(figures(language, text)).toEqual(told);
  });
});

describe("what is measured is named beside the number", () => {
  test.each([
    ["ky", "Имараттын аянты 4 миң 200 чарчы метр.", ["subject: имарат; measure: аянты; value: 4200; unit: кв. м"]],
    ["ky", "Узундугу 12 километр жол оңдолду.", ["subject: жол; measure: узундугу; value: 12; unit: километр"]],
    [
      "ky",
      "12 миллион сомдук көпүрө ишке берилди.",
      ["subject: көпүрө; measure: баасы; value: 12000000; unit: сом; currency: KGS"],
    ],
    [
      "ky",
      "Сүттүн литри 31 сомдон сатылат.",
      ["subject: сүт; measure: баасы; value: 31; unit: сом; currency: KGS; per: литр"],
    ],
    [
      "ky",
      "Уй этинин килограммы 650 сомдон сатылууда.",
      ["subject: уй эти; measure: баасы; value: 650; unit: сом; currency: KGS; per: килограмм"],
    ],
    [
      "uz",
      "Mol goʻshtining kilogrammi 95 ming soʻmga sotilmoqda.",
      ["subject: mol goʻshti; measure: narx; value: 95000; unit: soʻm; currency: UZS; per: kilogramm"],
    ],
    ["uz", "Maydoni 12 gektar boʻlgan bogʻ barpo etildi.", ["subject: bogʻ; measure: maydon; value: 12; unit: gektar"]],
    [
      "uz",
      "Qurilishga 24 milliard soʻm sarflandi.",
      ["subject: qurilish; measure: sarflangan mablagʻ; value: 24000000000; unit: soʻm; currency: UZS"],
    ],
    [
      "uz-Cyrl",
      "Узунлиги 180 метр бўлган янги кўприк очилди.",
      ["subject: кўприк; measure: узунлик; value: 180; unit: м"],
    ],
    [
      "uz-Cyrl",
      "Қурилишга 24 миллиард сўм сарфланди.",
      ["subject: қурилиш; measure: сарфланган маблағ; value: 24000000000; unit: сўм; currency: UZS"],
    ],
  ])("%s: %s", (language, text, told) => {
    expect(figures(language, text)).toEqual(told);
  });
});

describe("changes, and what a figure came to", () => {
  test("from so much to so much is of the same thing", () => {
    expect(figures("uz-Cyrl", "Пахта майдони 90 минг гектардан 80 минг гектарга қисқарди.")).toEqual([
      "subject: пахта; measure: майдон; value: 90000; unit: гектар",
      "subject: пахта; measure: майдон; value: 80000; unit: гектар",
    ]);
  });

  test("a change and its level have one subject, one measure, one period", () => {
    expect(
      figures("uz", "Yanvar–iyun oylarida mamlakat eksporti 9,6 foizga oʻsib, 11,2 milliard dollarga yetdi."),
    ).toEqual([
      "subject: mamlakat; measure: eksport; value: 9.6; unit: %; change: up; date: 2024-01/2024-06",
      "subject: mamlakat; measure: eksport; value: 11200000000; unit: dollar; currency: USD; date: 2024-01/2024-06",
    ]);
  });

  test("what is compared is the figure before", () => {
    expect(figures("ky", "Салык кызматы 24 млрд сом салык чогултту. Бул пландагыдан 5 пайызга көп.")).toEqual([
      "subject: Салык кызматы; measure: салык; value: 24000000000; unit: сом; currency: KGS",
      "subject: Салык кызматы; measure: салык; value: 5; unit: %; change: up",
    ]);
  });

  test("some of those told before", () => {
    expect(figures("uz", "Sessiyada 52 nafar deputat ishtirok etdi, 48 nafari qarorni yoqladi.")).toEqual([
      "subject: sessiya; measure: ishtirok etgan deputatlar soni; value: 52; unit: deputat",
      "subject: sessiya; measure: yoqlagan deputatlar soni; value: 48; unit: deputat",
    ]);
  });

  test("the same of another place", () => {
    expect(figures("ky", "Таласта 17 градус, Нарында 9 градус болду.")).toEqual([
      "subject: Талас; measure: температура; value: 17; unit: °C",
      "subject: Нарын; measure: температура; value: 9; unit: °C",
    ]);
  });
});

test("a figure of the headline is left to the sentence that says it in full", () => {
  const found = quantities("Ошто 3 мектеп ачылды\nОш шаарында жаңы окуу жылына карата 3 мектеп ачылды.");
  expect(found).toHaveLength(1);
  expect(found[0]?.start).toBeGreaterThan(20);
});

test("what is not plain is tentative", () => {
  const found = quantities("Жыйын\nДолбоорго 40 миң сом керек, ал үчүн алты ай убакыт берилет.");
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ confidence }) => isSure(confidence))).toEqual([]);
});

function quantities(text: string) {
  const document = { text, blocks: readBlocks(text), language: "ky", publishedAt: new Date("2024-03-01") };
  return extract(document).facts.filter(({ kind }) => kind === "quantity");
}
