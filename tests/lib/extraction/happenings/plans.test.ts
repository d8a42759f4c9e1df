import { expect, test } from "vitest";
import { extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

/** "actor: action @ date" of the plans in a text published on 1 March 2021. */
function plans(body: string): string[] {
  const text = `Новости дня\n${body}`;
  const { facts } = extract({
    text,
    blocks: readBlocks(text),
    language: "ru",
    publishedAt: new Date("2021-03-01"),
  });
  return facts.flatMap(({ kind, arguments: args }) =>
    kind === "plan" && "action" in args ? [`${args.actor ?? "?"}: ${args.action} @ ${args.date}`] : [],
  );
}

test.each([
  ["Конверты вскроют 21 сентября 2021 года.", "?: вскрыть конверты @ 2021-09-21"],
  ["Договор будет подписан не позже 10 августа 2021 года.", "?: подписание договора @ 2021-08-10"],
  ["Заявки принимают до 24 июля 2021 года.", "?: приём заявок @ 2021-07-24"],
  ["Следующее заседание назначено на 30 ноября 2021 года.", "?: следующее заседание @ 2021-11-30"],
  ["Асан Темиров обещает построить мост к 1 сентября 2021 года.", "Асан Темиров: построить мост @ 2021-09-01"],
  ["Вскрытие конвертов — 3 сентября 2021 года.", "?: вскрытие конвертов @ 2021-09-03"],
])("%s", (body, plan) => {
  expect(plans(body)).toEqual([plan]);
});

test.each([
  "Конверты вскрыли 21 сентября 2020 года.",
  "Конверты не вскроют 21 сентября 2021 года.",
  "21 сентября 2021 года потеплеет до 20 градусов.",
  "Мост, возможно, откроют 21 сентября 2021 года.",
  "Откроют ли мост 21 сентября 2021 года?",
])("none: %s", (body) => {
  expect(plans(body)).toEqual([]);
});
