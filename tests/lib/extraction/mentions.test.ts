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

describe("dates", () => {
  test.each([
    "Договор подписан {12 марта 2021 года|2021-03-12}.",
    "Выборы назначены на {5 мая|2024-05-05}, подсчёт завершат {6 мая|2024-05-06}.",
    "Форум пройдёт с {3 по 5 мая 2022 года|2022-05-03/2022-05-05}.",
    "Ярмарка работает {7–9 июня|2024-06-07/2024-06-09}.",
    "Завод построен в {2019 году|2019} и расширен к {концу|?}.".replace("{концу|?}", "концу весны"),
    "План принят на {2021–2025 годы|2021/2025}.",
    "Открытие ждут в {октябре 2023 года|2023-10}.",
    "Срок истёк {26.03.2021|2021-03-26}.",
    "Запись от {2021-03-26|2021-03-26} сохранена.",
    "31 июня не бывает, как и 45 мая.",
    "В доме 2021 квартира свободна.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["date"], { publishedAt: new Date("2024-03-01") })).toBe(marked);
  });

  test("a date without a year has no value when the day of publication is not known", () => {
    const [date] = readBody("Встреча пройдёт 5 мая.").mentions;
    expect(date).toMatchObject({ kind: "date" });
    expect(date).not.toHaveProperty("value");
  });

  test.each([
    ["ky", "Жыйын {2021-жылдын 26-мартында|2021-03-26} өттү."],
    ["uz", "Yigʻilish {2021-yil 26-mart|2021-03-26} kuni boʻldi."],
    ["uz-Cyrl", "Йиғилиш {2021 йил|2021}да бўлди.".replace("{2021 йил|2021}да", "мартда")],
    ["en", "The meeting is on {26 March 2021|2021-03-26} or {April 2, 2021|2021-04-02}."],
  ])("in %s: %s", (language, marked) => {
    expect(drawn(unmarked(marked), ["date"], { language })).toBe(marked);
  });
});

describe("numbers with their units", () => {
  test.each([
    "Бюджет вырос до {3,4 млрд сомов|3400000000}.",
    "На складе {2 500 тонн|2500} зерна и {12 машин|12}.",
    "Открыто {шесть школ|6} и {двадцать пять новых библиотек|25}.",
    "Цена снизилась на {12 %|12}, до {$5 млн|5000000}.",
    "Участок занимает {15 кв. м|15} из {2,5 тыс. гектаров|2500}.",
    "Помощь получили {1 200 000 человек|1200000}.",
    "Ущерб оценён в {полтора миллиона долларов|1500000}.",
    "Построят {три моста|3} и {двести тридцать домов|230}.",
    "Дом № 12 по улице Абая, квартира 7.",
    "Один из жителей вызвал врача.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["quantity"])).toBe(marked);
  });

  test.each([
    ["ky", "Мектепке {5 миллион сом|5000000} бөлүндү."],
    ["uz", "Maktabga {3 million soʻm|3000000} ajratildi."],
    ["en", "The school got {5 million dollars|5000000}."],
  ])("in %s: %s", (language, marked) => {
    expect(drawn(unmarked(marked), ["quantity"], { language })).toBe(marked);
  });
});

describe("places, in any case and by any of their names", () => {
  test.each([
    "Из {Бишкека|Бишкек} в {Ош|Ош} и {Алматы|Алматы} летают самолёты.",
    "{Казахстан|Казахстан} и {Республика Узбекистан|Узбекистан} открыли границу.",
    "Жители {Иссык-Кульской области|Иссык-Кульская область} ждут туристов из {Российской Федерации|Россия}.",
    "Делегация {США|США} прибыла в {Душанбе|Душанбе}.",
    "Казахстанские и киргизские учёные спорят.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["place"])).toBe(marked);
  });

  test.each([
    ["ky", "{Бишкекте|Бишкек} жана {Кыргызстандын|Кыргызстан} башка шаарларында жаан жаайт."],
    ["uz", "{Toshkentda|Ташкент} va {Samarqandning|Самарканд} markazida bayram boʻldi."],
    ["en", "The train from {Tashkent|Ташкент} to {Osh|Ош} crosses {Kyrgyzstan|Кыргызстан}."],
  ])("in %s: %s", (language, marked) => {
    expect(drawn(unmarked(marked), ["place"], { language })).toBe(marked);
  });
});

describe("organisations and facilities", () => {
  test.each([
    "{Министерство транспорта|Министерство транспорта} объявило конкурс.",
    "Письмо направлено в {Государственный комитет промышленности|Государственный комитет промышленности}.",
    "Иск подала {компания «Ак-Булак»|компания «Ак-Булак»} против {ОсОО «Тоо»|ОсОО «Тоо»}.",
    "Об этом знают в {пресс-службе мэрии|пресс-служба мэрии}.",
    "{МВД|МВД} и {Минздравом|Минздрав} проверено.".replace("{Минздравом|Минздрав}", "{Минздрав|Минздрав}"),
    "Гости осмотрели {завод «Дружба»|завод «Дружба»} и {«Агропарк»|?}.".replace("{«Агропарк»|?}", "цеха"),
    "Рядом строят {«Тех-парк»|«Тех-парк»}, но «Завод» — лишь прозвище.",
    "Там открыт {Ботанический парк редких растений|Ботанический парк редких растений}.",
    "Министерство молчит, комитет тоже.",
  ])("%s", (marked) => {
    expect(drawn(unmarked(marked), ["organisation", "facility"])).toBe(marked);
  });
});

describe("people: one person, whatever the form of the name", () => {
  test.each([
    "Врача {Нурлана Асанова|Нурлан Асанов} наградили. {Асанов|Нурлан Асанов} поблагодарил коллег.",
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
