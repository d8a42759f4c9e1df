import { describe, expect, test } from "vitest";
import { told } from "./told";

describe("who visited what", () => {
  test.each([
    [
      "Министр Асан Темиров и мэр Бакыт Каримов осмотрели плотину «Кара-Суу».",
      "participants: Асан Темиров + Бакыт Каримов; places: плотина «Кара-Суу»",
    ],
    ["Рынок вчера обошёл мэр Бакыт Каримов.", "participants: Бакыт Каримов; places: рынок"],
    ["На берегу побывал аким Бакыт Каримов.", "participants: Бакыт Каримов; places: берег"],
    ["Вчера в Нарын прилетел министр Асан Темиров.", "participants: Асан Темиров; places: Нарын"],
    [
      "Министр Асан Темиров прибыл в Ош с рабочим визитом 3 мая 2023 года.",
      "participants: Асан Темиров; places: Ош; occasion: рабочий визит; date: 2023-05-03",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "visit")).toEqual([fact]);
  });

  test("who comes and looks does both", () => {
    expect(told("Министр Асан Темиров приехал в Ош и осмотрел плотину «Кара-Суу».", "visit")).toEqual([
      "participants: Асан Темиров; places: плотина «Кара-Суу»",
      "participants: Асан Темиров; places: Ош",
    ]);
  });

  test.each([
    "Асан Темиров приехал домой.",
    "Асан Темиров приехал в Ош на чемпионат Азии по дзюдо.",
    "Асан Темиров не прилетел в Нарын.",
  ])("none: %s", (body) => {
    expect(told(body, "visit")).toEqual([]);
  });
});
