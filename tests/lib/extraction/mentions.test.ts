import { describe, expect, test } from "vitest";
import type { MentionKind } from "@/lib/extraction/mention";
import { markedWith, unmarked } from "../../support/marked";
import { readBody } from "../../support/reading";

/** Draws the mentions of some kinds, each with its value or the name of its entity. */
function drawn(body: string, kinds: readonly MentionKind[], options: Parameters<typeof readBody>[1] = {}): string {
  const { text, mentions, entities } = readBody(body, options);
  const found = mentions
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end, entity, value }) => ({
      start,
      end,
      label: String(entities.find(({ id }) => id === entity)?.name ?? value ?? "?"),
    }));
  return markedWith(text, found).slice("Новости дня\n".length);
}

test("what is said of a body is no part of its name, and its name is in the nominative", () => {
  const marked =
    "Главой {Минздрава|Минздрав} назначен Асан Темиров, командиром {Национальной гвардии|Национальная гвардия} — Бакыт Усенов.";
  expect(drawn(unmarked(marked), ["organisation"])).toBe(marked);
});

test("letters stand for a body in every case, and a name in quotation marks has cases as a word has", () => {
  const { entities } = readBody(
    "Он был сотрудником Института биологии НАН. Об этом «Кактусу» и «Шоро» сообщили в мэрии.",
  );
  const names = entities.map(({ name }) => name);
  expect(names).toContain("НАН");
  expect(names).not.toContain("«Кактусу»");
});

test("a body that everybody knows is no place", () => {
  const marked = "Постановление подписал председатель {Кабмина|Кабмин} Асан Темиров.";
  expect(drawn(unmarked(marked), ["organisation", "place"])).toBe(marked);
});

test("a parliament that everybody knows is no person of that name", () => {
  const marked = "{Жогорку Кенеш|Жогорку Кенеш} на заседании 14 марта принял в третьем чтении законопроект о выборах.";
  expect(drawn(unmarked(marked), ["organisation", "person"])).toBe(marked);
});

describe("places, in any case and by any of their names", () => {
  test.each([
    "Из {Бишкека|Бишкек} в {Ош|Ош} и {Алматы|Алматы} летают самолёты.",
    "Страны {Центральной Азии|Центральная Азия} и {Азии|Азия}, {Восточная Европа|Восточная Европа}.",
    "{Казахстан|Казахстан} и {Республика Узбекистан|Узбекистан} открыли границу.",
    "Жители {Иссык-Кульской области|Иссык-Кульская область} ждут туристов из {Российской Федерации|Россия}.",
    "Делегация {США|США} прибыла в {Душанбе|Душанбе}.",
    "Казахстанские и киргизские учёные спорят.",
    "Снег выпадет в {Чуйской|Чуйская область} и {Нарынской областях|Нарынская область}.",
    "В {Сокулукском|Сокулукский район}, {Московском|Московский район} и {Аламудунском районах|Аламудунский район} сухо.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["place"])).toBe(marked);
  });

  test.each([
    ["ky", "{Бишкекте|Бишкек} жана {Кыргызстандын|Кыргызстан} башка шаарларында жаан жаайт."],
    ["ru", "Из {Токмока|Токмок} в {Нурек|Нурек} и под {Череповцом|Череповец}."],
    ["uz", "{Toshkentda|Toshkent} va {Samarqandning|Samarqand} markazida bayram boʻldi."],
    ["en", "The train from {Tashkent|Tashkent} to {Osh|Osh} crosses {Kyrgyzstan|Kyrgyzstan}."],
  ])("in %s: %s", (language, marked) => {
    expect(drawn(unmarked(marked), ["place"], { language })).toBe(marked);
  });
});

describe("organisations and facilities", () => {
  test.each([
    "{Министерство транспорта|Министерство транспорта} объявило конкурс.",
    "Письмо направлено в {Государственный комитет промышленности|Государственный комитет промышленности}.",
    "Иск подала {компания «Ак-Булак»|компания «Ак-Булак»} против {ОсОО «Тоо»|ОсОО «Тоо»}.",
    "Об этом знают в {пресс-службе комитета|пресс-служба комитета}.",
    "{МВД|МВД} и {Минздравом|Минздрав} проверено.".replace("{Минздравом|Минздрав}", "{Минздрав|Минздрав}"),
    "Гости осмотрели {завод «Дружба»|завод «Дружба»} и {«Агропарк»|?}.".replace("{«Агропарк»|?}", "цеха"),
    "Рядом строят {«Тех-парк»|«Тех-парк»}, но «Завод» — лишь прозвище.",
    "Там открыт {Ботанический парк редких растений|Ботанический парк редких растений}.",
    "Министерство молчит, комитет тоже.",
    "Воды в {Токтогульском водохранилище|Токтогульское водохранилище} мало.",
    "Депутаты {Жогорку Кенеша|Жогорку Кенеш} {ЦИК|ЦИК} просили, в {Центризбиркоме|ЦИК} ждут.",
    "Кредитором остаётся {Эксимбанк Китая|Эксимбанк Китая}.",
    "Это сообщает {Министерство культуры, информации и молодежной политики|Министерство культуры, информации и молодежной политики}.",
    "Пришли сотрудники {Министерства обороны|Министерство обороны}, врачи и учителя.",
    "Так считают в {Минэкономкоммерции|Минэкономкоммерции}.",
    "Об этом сообщили в {Акорде|Акорда}.",
    "Он окончил {Ташкентскую консерваторию|Ташкентская консерватория}, написал оперу «Курманбек», в 2012 году получил премию имени Токтогула.",
    'Застройщик - {ТОО "Parkview Residence"|ТОО "Parkview Residence"} - утверждает, что всё согласовано.',
    "Об этом его дочь написала на своей странице в «Фейсбуке».",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["organisation", "facility"])).toBe(marked);
  });
});

describe("people: one person, whatever the form of the name", () => {
  test.each([
    "Врача {Нурлана Асанова|Нурлан Асанов} наградили. {Асанов|Нурлан Асанов} поблагодарил коллег.",
    "Хоким {Фазлиддин Умаров|Фазлиддин Умаров} ушёл. Обязанности исполняет заместитель {Умарова|Фазлиддин Умаров} {Дильмурод Боймуродов|Дильмурод Боймуродов}.",
    "{Айгуль Жапарова|Айгуль Жапарова} и {Азамат Жапаров|Азамат Жапаров} спорят; мнение {Жапаровой|Айгуль Жапарова} учли.",
    "С {Иваном Петровичем Орловым|Иван Петрович Орлов} говорил {У. Сыдыков|У. Сыдыков}.",
    "Книгу {Марата Темирова|Марат Темиров} читал {Темир Жумабек уулу|Темир Жумабек уулу}.",
    "Вера и любовь важны, роман вышел в марте.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["person"])).toBe(marked);
  });

  test.each([
    "Премьер-министр Казахстана {Асан Темиров|Асан Темиров} прибыл. {Премьер Казахстана|Асан Темиров} дал интервью.",
    "Премьер-министр {Асан Темиров|Асан Темиров} прибыл. Позже {глава правительства|Асан Темиров} уехал.",
    "Президент Казахстана {Асан Темиров|Асан Темиров} прибыл. Премьер Казахстана молчит.",
  ])("a byname of the post is a name of its holder: %s", (marked) => {
    expect(drawn(unmarked(marked), ["person"])).toBe(marked);
  });
});
