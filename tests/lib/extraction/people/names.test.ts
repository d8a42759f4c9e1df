import { describe, expect, test } from "vitest";
import { nameOfWords } from "@/lib/extraction/grammars/name-in-nominative";
import { fullName } from "@/lib/extraction/person-name";

const read = (words: string, context?: Parameters<typeof nameOfWords>[1]) =>
  nameOfWords(words.match(/[\p{L}-]+|[^\s]/gu) ?? [], context);

describe("a name in any case ⇒ the nominative", () => {
  test.each([
    ["Улукбеку Марипову", "Улукбек Марипов"],
    ["Эльзы Бейшеналиевой", "Эльза Бейшеналиева"],
    ["Оксане Шевчук", "Оксана Шевчук"],
    ["Бакыта Сопуева", "Бакыт Сопуев"],
    ["Сафаргул Ниёзовой", "Сафаргул Ниёзова"],
    ["Чолпонбаю Сопуеву", "Чолпонбай Сопуев"],
    ["Виктории Ким", "Виктория Ким"],
    ["Виктора Кима", "Виктор Ким"],
    ["Ситору Назарзоду", "Ситора Назарзода"],
    ["Остапа Шевчука", "Остап Шевчук"],
    ["Отабека Шавкатовича Юлчиева", "Отабек Шавкатович Юлчиев"],
    ["Лилии Сабировны Ахунджановой", "Лилия Сабировна Ахунджанова"],
    ["Ли Анны Сергеевны", "Анна Сергеевна Ли"],
    ["Н. В. Поляковой", "Н. В. Полякова"],
    ["Петра Гайдая", "Пётр Гайдай"],
    ["Йорисом Ван Дейком", "Йорис Ван Дейк"],
    ["Светланы Ким-Осоровой", "Светлана Ким-Осорова"],
    ["Мустафа Джемилев", "Мустафа Джемилев"],
    ["Мустафы Джемилева", "Мустафа Джемилев"],
    ["Бубужан Арыковой", "Бубужан Арыкова"],
    ["Бекжану Асанову", "Бекжан Асанов"],
    ["Ху Цзиньтао", "Ху Цзиньтао"],
    ["Ким Ду Хон", "Ким Ду Хон"],
    ["Ким Анна", "Анна Ким"],
    ["Жаныбек уулу Тариэл", "Жаныбек уулу Тариэл"],
  ])("%s", (words, name) => {
    expect(fullName(read(words))).toBe(name);
  });
});

describe("the parts of a name, whatever their order", () => {
  test.each([
    ["Акжол Кенешбек уулу", { given: "Акжол", surname: "Кенешбек уулу" }],
    ["Жаныбек уулу Тариэл", { given: "Тариэл", surname: "Жаныбек уулу" }],
    ["Владимир Чары оглы Дурдыев", { given: "Владимир", patronymic: "Чары оглы", surname: "Дурдыев" }],
    ["Пак Сергей Валентинович", { given: "Сергей", patronymic: "Валентинович", surname: "Пак" }],
    ["Негматов Зафар", { given: "Зафар", surname: "Негматов" }],
    ["Ким Ду Хон", { given: "Ду Хон", surname: "Ким" }],
    ["Ли Сян", { given: "Сян", surname: "Ли" }],
    ["Ян ван дер Вал", { given: "Ян", surname: "ван дер Вал" }],
    ["Ким Л. В.", { initial: "Л. В.", surname: "Ким" }],
    ["Дж. Алибахшов", { initial: "Дж.", surname: "Алибахшов" }],
    ["Азамат «Бек» Токторов", { given: "Азамат", surname: "Токторов" }],
    ["John Smith", { given: "John", surname: "Smith" }],
    ["Нино Гелашвили", { given: "Нино", surname: "Гелашвили" }],
  ])("%s", (words, parts) => {
    expect(read(words)).toMatchObject(parts);
  });
});

describe("what the words leave open", () => {
  test("a surname in -а alone may be hers or his", () => {
    expect(read("Марипова")).toMatchObject({ surname: "Марипова", gender: null, nominative: false });
  });

  test("the words around may tell", () => {
    expect(read("Марипова", { cases: ["nominative"], gender: "female" })).toMatchObject({
      gender: "female",
      nominative: true,
    });
    expect(read("Марипова", { cases: ["genitive"], gender: null })).toMatchObject({
      surname: "Марипов",
      gender: "male",
    });
  });
});
