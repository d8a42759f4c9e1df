import { describe, expect, test } from "vitest";
import type { FactKind } from "@/lib/extraction/fact";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import { drawnIn, toldIn } from "./drawn";

describe("endings", () => {
  test.each([
    ["ky", "министрлигинин", { stem: "министрлик", possessive: true, case: "genitive" }],
    ["ky", "Бишкектеги", { stem: "бишкек", case: "locative", adjectival: true }],
    ["ky", "АКШдан", { stem: "акш", case: "ablative" }],
    ["ky", "депутаттарга", { stem: "депутат", plural: true, case: "dative" }],
    ["uz", "boshligʻining", { stem: "boshliq", possessive: true, case: "genitive" }],
    ["uz", "Тошкентдан", { stem: "toshkent", case: "ablative" }],
    ["uz", "vazirliklarga", { stem: "vazirlik", plural: true, case: "dative" }],
  ] as const)("%s %s", (language, word, form) => {
    expect(turkicForms(turkicKey(word, language), language)).toContainEqual(expect.objectContaining(form));
  });

  test("an ending must agree with what stands before it", () => {
    const stems = turkicForms("китепке", "ky").map(({ stem }) => stem);
    expect(stems).toContain("китеп");
    expect(turkicForms("keramika", "uz").map(({ stem }) => stem)).not.toContain("kerami");
  });
});

describe("names in Kyrgyz and Uzbek", () => {
  test.each([
    ["ky", "[place Өзгөндө] [position дарыгер] [person Айзада Токтомат кызы] иштейт."],
    ["ky", "[organisation «Ак-Дөбө» ишканасынын] иши токтоду."],
    ["ky", "[facility [place Бишкек] – [place Ош] жолунда] кар түштү."],
    ["ky", "Китепти [person Бакыт Асановго] берди."],
    ["uz", "[place Margʻilonda] [position shifokor] [person Malika Ergasheva] ishlaydi."],
    ["uz", "[organisation Sogʻliqni saqlash vazirligi] buni tasdiqlamadi."],
    ["uz-Cyrl", "[place Фарғонада] [position муаллим] [person Ботир Холиқов] яшайди."],
  ])("%s: %s", (language, marked) => {
    expect(drawnIn(language, marked)).toBe(marked);
  });
});

describe("facts in Kyrgyz and Uzbek", () => {
  const cases: readonly (readonly [string, FactKind, string, readonly string[]])[] = [
    [
      "ky",
      "position",
      "Кадамжай районунун акими Бакыт Асанов кечигип келди.",
      ["person: Бакыт Асанов; title: аким; of: Кадамжай району"],
    ],
    ["ky", "position", "Эмгек акы боюнча суроого директор жооп бербеди.", []],
    [
      "ky",
      "statement",
      "«Быйыл түшүм аз болду», — деди агроном Бакыт Асанов.",
      ["speaker: Бакыт Асанов; said: Быйыл түшүм аз болду"],
    ],
    [
      "ky",
      "attribution",
      "Бул тууралуу Өзгөчө кырдаалдар министрлиги билдирди.",
      ["source: Өзгөчө кырдаалдар министрлиги"],
    ],
    [
      "uz",
      "position",
      "Qoʻqon shahri hokimi Botir Xoliqov yigʻin oʻtkazdi.",
      ["person: Botir Xoliqov; title: hokim; of: Qoʻqon"],
    ],
    [
      "uz",
      "statement",
      "«Bu yil hosil kam boʻldi», — dedi agronom Botir Xoliqov.",
      ["speaker: Botir Xoliqov; said: Bu yil hosil kam boʻldi"],
    ],
    [
      "uz",
      "quantity",
      "46 yoshli Botir Xoliqov ishga qaytdi.",
      ["subject: Botir Xoliqov; measure: yosh; value: 46; unit: yil"],
    ],
    ["uz", "attribution", "Favqulodda vaziyatlar vazirligi ikkita mashina oldi.", []],
  ];
  test.each(cases)("%s %s: %s", (language, kind, text, expected) => {
    expect(toldIn(language, text, kind)).toEqual(expected);
  });
});
