import { expect, test } from "vitest";
import { answerOfForm, formOf, testOfForm } from "@/lib/extraction/form";

const word = (text: string) => ({ form: formOf(text) });

test("a form is the same object wherever it stands, and tells capitals apart", () => {
  expect(formOf("Ош")).toBe(formOf("Ош"));
  expect(formOf("Ош")).not.toBe(formOf("ош"));
  expect(formOf("Ещё").plain).toBe("еще");
});

test("a question is asked once a form, whatever the answer is, and not of what is not there", () => {
  const asked: string[] = [];
  const isLong = testOfForm(({ text }) => {
    asked.push(text);
    return text.length > 3;
  });
  expect([undefined, ...["мост", "сом", "мост", "сом"].map(word)].map(isLong)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect(asked).toEqual(["мост", "сом"]);
});

test("answers to one question are not those to another; empty ones are kept too", () => {
  const asked: string[] = [];
  const first = answerOfForm(({ text }) => {
    asked.push(text);
    return text.length > 3 ? text.slice(0, 1) : "";
  });
  const none = answerOfForm(({ text }): string | null => {
    asked.push(text);
    return null;
  });
  expect(["река", "дом", "река", "дом"].map((text) => first(word(text)))).toEqual(["р", "", "р", ""]);
  expect(["река", "река"].map((text) => none(word(text)))).toEqual([null, null]);
  expect(asked).toEqual(["река", "дом", "река"]);
});
