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
    ["ky", "[facility [person Сүйүмбаев] атындагы стадиондо] оюн өттү."],
    ["uz", "Hozir [facility [person Islom Karimov] nomidagi aeroport] ochiq."],
    ["ky", "Оюн [place Бишкектеги] [facility [person Долон Өмүрзаков] атындагы стадиондо] өттү."],
    ["uz", "[position Yozuvchi] [person Erkin Aʼzam] [person Alisher Navoiy] nomidagi mukofotni oldi."],
    ["uz", "[place Oʻzbekiston] qishloq xoʻjaligi oʻsmoqda."],
    ["uz-Cyrl", "[place Фарғонада] [position муаллим] [person Ботир Холиқов] яшайди."],
  ])("%s: %s", (language, marked) => {
    expect(drawnIn(language, marked)).toBe(marked);
  });
});

describe("facts in Kyrgyz and Uzbek", () => {
  const cases: readonly (readonly [string, FactKind, string, readonly string[]])[] = [
    ["ky", "plan", "Мектептерди 20-мартта ачуу пландалууда.", ["action: мектептерди ачуу; date: 2024-03-20"]],
    ["ky", "plan", "Арыздар 7-апрелге чейин кабыл алынат.", ["action: арыздарды кабыл алуу; date: 2024-04-07"]],
    ["ky", "plan", "Эртең жаан жаайт.", []],
    ["ky", "plan", "Конверттер 30-январда ачылган.", []],
    ["uz", "plan", "Ishlar 1-sentabrgacha tugatilishi kerak.", ["action: ishlarni tugatish; date: 2024-09-01"]],
    ["uz", "plan", "Malika ishni 1-fevralda boshladi.", []],
    [
      "uz-Cyrl",
      "plan",
      "Автобуслар 1 сентябргача топширилиши лозим.",
      ["action: автобусларни топшириш; date: 2024-09-01"],
    ],
    ["ky", "meeting", "Нурлан Осмонов Бакыт Асанов менен жолугушту.", ["participants: Нурлан Осмонов,Бакыт Асанов"]],
    [
      "ky",
      "signing",
      "Бакыт Асанов жана Нурлан Осмонов меморандумга кол коюшту.",
      ["document: меморандум; participants: Бакыт Асанов,Нурлан Осмонов"],
    ],
    ["uz", "opening", "«Sharq» bozori 22-fevral kuni ochildi.", ["object: «Sharq» bozori; date: 2024-02-22"]],
    [
      "uz",
      "signing",
      "Bitim 3-fevral kuni Toshkentda imzolandi.",
      ["document: bitim; location: Toshkent; date: 2024-02-03"],
    ],
    [
      "uz",
      "meeting",
      "Botir Xoliqov Malika Ergasheva bilan Toshkentda uchrashdi.",
      ["participants: Botir Xoliqov,Malika Ergasheva; location: Toshkent"],
    ],
    [
      "ky",
      "position",
      "Кадамжай районунун акими Бакыт Асанов кечигип келди.",
      ["person: Бакыт Асанов; title: аким; of: Кадамжай району"],
    ],
    [
      "ky",
      "position",
      "Саламаттыкты сактоо министри Бакыт Асанов келди.",
      ["person: Бакыт Асанов; title: саламаттыкты сактоо министри"],
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
      "ky",
      "attribution",
      "Бул тууралуу президенттин басма сөз кызматы билдирди.",
      ["source: президенттин басма сөз кызматы"],
    ],
    ["uz", "attribution", "Bu haqda prezident matbuot xizmati xabar berdi.", ["source: prezident matbuot xizmati"]],
    [
      "uz",
      "position",
      "Sogʻliqni saqlash vaziri Botir Xoliqov keldi.",
      ["person: Botir Xoliqov; title: sogʻliqni saqlash vaziri"],
    ],
    [
      "ky",
      "opening",
      "Аким Бакыт Асанов Нарында 450 орундуу мектепти ачты.",
      ["object: мектеп; participants: Бакыт Асанов; location: Нарын"],
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
