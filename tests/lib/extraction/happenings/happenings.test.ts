import { describe, expect, test } from "vitest";
import { told } from "./told";

describe("who met whom", () => {
  test.each([
    [
      "Президент Асан Темиров встретился в Бишкеке с министром Бакытом Каримовым 3 мая 2023 года.",
      "participants: Асан Темиров + Бакыт Каримов; location: Бишкек; date: 2023-05-03",
    ],
    [
      "Асан Темиров беседовал с Бакытом Каримовым о подвозе воды.",
      "participants: Асан Темиров + Бакыт Каримов; topic: подвоз воды",
    ],
  ])("%s", (body, fact) => {
    expect(told(body, "meeting")).toEqual([fact]);
  });

  test.each([
    "Асан Темиров принял решение уйти.",
    "Члены делегации побеседовали с руководителями предприятий.",
    "Асан Темиров не встречался с Бакытом Каримовым.",
    "Поезда встретились на мосту.",
  ])("none: %s", (body) => {
    expect(told(body, "meeting")).toEqual([]);
  });
});

describe("what was signed and opened", () => {
  test("an agreement between two sides", () => {
    expect(told("Стороны подписали соглашение о транзите в Душанбе 11 марта 2021 года.", "signing")).toEqual([
      "document: соглашение о транзите; participants: стороны; location: Душанбе; date: 2021-03-11",
    ]);
  });

  test("a house", () => {
    expect(told("Асан Темиров открыл в Бишкеке новую больницу.", "opening")).toEqual([
      "object: новая больница; participants: Асан Темиров; location: Бишкек",
    ]);
  });

  test.each(["Асан Темиров подписал фотографию.", "Асан Темиров не подписал соглашение."])("no signing: %s", (body) => {
    expect(told(body, "signing")).toEqual([]);
  });

  test.each(["Прокуратура открыла дело.", "Асан Темиров открыл дверь.", "Асан Темиров открыл счёт в матче."])(
    "no opening: %s",
    (body) => {
      expect(told(body, "opening")).toEqual([]);
    },
  );
});

describe("what took place", () => {
  test("goes by its noun, with the place", () => {
    expect(told("Показ фильма состоится 21 сентября 2023 года в Бишкеке.", "event")).toEqual([
      "name: показ фильма; date: 2023-09-21; location: Бишкек",
    ]);
  });

  test.each(["Показ фильма не состоится 21 сентября 2023 года.", "Год прошёл 21 сентября 2023 года."])(
    "none: %s",
    (body) => {
      expect(told(body, "event")).toEqual([]);
    },
  );
});

describe("who it is from", () => {
  test.each([
    ["Об этом говорится в сообщении МЧС.", "source: МЧС"],
    ["Дорога закрыта, подсчитали гидрологи.", "source: гидрологи"],
    ["По оценке геологов, запасов хватит надолго.", "source: геологи"],
  ])("%s", (body, fact) => {
    expect(told(body, "attribution")).toEqual([fact]);
  });

  test.each(["Гидрологи уехали домой.", "Асан Темиров сообщил в МЧС о пожаре."])("none: %s", (body) => {
    expect(told(body, "attribution")).toEqual([]);
  });
});
