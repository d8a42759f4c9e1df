import { describe, expect, test } from "vitest";
import type { FactKind } from "@/lib/extraction/fact";
import { readBody } from "../../../support/reading";

/** "person: title of what" of the facts of one kind. */
const told = (body: string, kind: FactKind): string[] =>
  readBody(body).facts.flatMap((fact) => {
    if (fact.kind !== kind || !("title" in fact.arguments)) return [];
    const { person, title, of } = fact.arguments;
    return [`${person}: ${title}${of === null ? "" : ` of ${of}`}`];
  });

describe("who holds which post", () => {
  test.each([
    ["Бывший министр обороны Асан Темиров арестован.", "Асан Темиров: бывший министр обороны"],
    ["Иск подала Айгуль Сыдыкова, директор школы.", "Айгуль Сыдыкова: директор школы"],
    ["Тренер, Асан Темиров, доволен игрой.", "Асан Темиров: тренер"],
    ["Гостей встретил Асан Темиров, в прошлом начальник вокзала.", "Асан Темиров: начальник вокзала"],
    ["Документы принимает бухгалтер Асан Темиров.", "Асан Темиров: бухгалтер"],
    ["Посол Казахстана в Турции Асан Темиров уехал.", "Асан Темиров: посол в Турции of Казахстан"],
  ])("%s", (body, line) => {
    expect(told(body, "position")).toContain(line);
  });

  test.each([
    "Сосед Асана Темирова вызвал врача.",
    "Брат Асан Темиров приехал.",
    "Министр уехал, а Асан Темиров остался.",
  ])("none: %s", (body) => {
    expect(told(body, "position")).toEqual([]);
  });
});

describe("who came into a post, and who left one", () => {
  test.each([
    ["Президент назначил Асана Темирова министром энергетики.", "appointment", "Асан Темиров: министр энергетики"],
    ["Министром энергетики назначен Асан Темиров.", "appointment", "Асан Темиров: министр энергетики"],
    ["Министр энергетики Асан Темиров подал в отставку.", "dismissal", "Асан Темиров: министр энергетики"],
    ["Асан Темиров освобождён от должности министра энергетики.", "dismissal", "Асан Темиров: министр энергетики"],
    [
      "Министром энергетики назначен Асан Темиров вместо Бакыта Усенова.",
      "dismissal",
      "Бакыт Усенов: министр энергетики",
    ],
  ] as const)("%s", (body, kind, line) => {
    expect(told(body, kind)).toEqual([line]);
  });

  test.each([
    "Асан Темиров не назначен министром энергетики.",
    "Асана Темирова могут назначить министром энергетики.",
    "Слухи о назначении Асана Темирова министром опровергли.",
    "Министр Асан Темиров не подал в отставку.",
    "Расследование поручено министру Асану Темирову.",
  ])("neither: %s", (body) => {
    expect([...told(body, "appointment"), ...told(body, "dismissal")]).toEqual([]);
  });
});
