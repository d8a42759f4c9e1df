import { describe, expect, test } from "vitest";
import { rulesOf } from "@/lib/annotations/screening-settings";
import { RULES, type Screened, screen } from "@/lib/screening/screen";
import { listedWords, readWordList } from "@/lib/screening/words";

const said = (body: string, about: Partial<Screened> = {}): Screened => ({
  ...{ body, tags: [], language: "ru", isNewcomer: false, isRepeated: false, lately: 0, typedFor: null },
  ...about,
});

describe("held for a person to look at", () => {
  test.each([
    ["Да вы все мрази", "listed-word"],
    ["с у к а", "listed-word"],
    ["6лядь какая", "listed-word"],
    ["Ну ты и мyдак", "listed-word"],
    ["you motherfucker", "listed-word"],
    ["Выиграй скидкy нa pаcпрoдaжe", "look-alike"],
    ["СРОЧНО ВСЕМ ЧИТАТЬ ЭТУ НОВОСТЬ ПРО ДЕПУТАТОВ И ИХ ЗАРПЛАТЫ", "shouting"],
    ["Ужас!!!!!!!!!!!!!", "shouting"],
  ])("%s", (body, check) => {
    expect(screen(said(body))).toContain(check);
  });

  test("links of a newcomer, repetition, flood, a long text typed in a second", () => {
    const links = "http://a.kg и https://b.kg";
    expect(screen(said(links, { isNewcomer: true }))).toEqual(["links"]);
    expect(screen(said(links))).toEqual([]);
    expect(screen(said("Одно и то же много раз подряд", { isRepeated: true }))).toEqual(["repeated"]);
    expect(screen(said("Шестнадцатый за десять минут", { lately: 16 }))).toEqual(["flood"]);
    expect(screen(said("Вставил. ".repeat(40), { isNewcomer: true, typedFor: 1 }))).toEqual(["too-fast"]);
  });
});

describe("words of one language that are harmless in another", () => {
  test.each([
    ["ky", "Сен барып турган кот экенсиң", ["listed-word"]],
    ["ru", "Мой кот спит на клавиатуре", []],
    ["en", "Take it with a kot of salt", []],
    ["uz", "kot", ["listed-word"]],
  ])("%s: %s", (language, body, held) => {
    expect(screen(said(body, { language }))).toEqual(held);
  });
});

describe("as admins set it", () => {
  const own = { ...RULES, lists: { ...RULES.lists, own: readWordList("  Ёлка \nмошенн*\n\nаб*") } };

  test.each([
    ["Елка стоит", ["listed-word"]],
    ["Ёлочка стоит", []],
    ["Кругом мошенники!", ["listed-word"]],
    ["Кругом м о ш е н н и к и!", ["listed-word"]],
    ["Абажур", []],
    ["Слово аб", ["listed-word"]],
  ])("a word a line, a beginning with a star: %s", (body, held) => {
    expect(screen(said(body), own)).toEqual(held);
  });

  test("a check that is switched off holds nothing; limits are what they are set to", () => {
    const shouting = "ОДНИМИ ЗАГЛАВНЫМИ БУКВАМИ НАПИСАНО ВСЕ ЭТО ОБЪЯВЛЕНИЕ";
    expect(screen(said(shouting), { ...RULES, off: ["shouting"] })).toEqual([]);
    const strict = { ...RULES, links: { newcomer: 0, others: 1 }, flood: 2 };
    expect(screen(said("http://a.kg", { isNewcomer: true }), strict)).toEqual(["links"]);
    expect(screen(said("http://a.kg"), strict)).toEqual([]);
    expect(screen(said("Третье", { lately: 3 }), strict)).toEqual(["flood"]);
  });

  test("which words were listed is told as they were typed", () => {
    expect(listedWords("Эх, мyдак ты. И сука.", "ru")).toEqual(["мудак", "сука"]);
  });

  test("what is stored is read, and what cannot be read is left aside", () => {
    expect(rulesOf(null)).toEqual(RULES);
    expect(rulesOf({ off: 7 })).toEqual(RULES);
    const rules = rulesOf({ off: ["flood"], linksNew: 0, words: { ru: "жулик*" } });
    expect(rules).toMatchObject({ off: ["flood"], links: { newcomer: 0, others: 5 } });
    expect(screen(said("Все они жулики"), rules)).toEqual(["listed-word"]);
  });
});

describe("not held", () => {
  test.each([
    "Не надо оскорблять друг друга, хлебороб и так устал.",
    "Команда выступила хорошо, потребление выросло, ребята молодцы.",
    "В IT-парке и на SMM-курсах учат PR и Big Data; SMSки приходят всем.",
    "Мандарины подешевели, психиатр Захуйский тут ни при чём? Нет такого.".replace("Захуйский", "Захаровский"),
    "Президент Кыргызской Республики подписал указ об УБК и ГКНБ КР",
    "Учёба, учебник, потреблять, рубль, корабль, ансамбль, сабля",
    "Bu gap toʻgʻri, katta rahmat. Kotib keldi, котиба келди.",
    "Катышуучулар котормо жасашты, котон толду.",
    "The assassin of Scunthorpe passed the class.",
  ])("%s", (body) => {
    expect(screen(said(body, { language: null }))).toEqual([]);
  });
});
