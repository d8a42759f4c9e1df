import { expect, test } from "vitest";
import { annotationOf, WritingForm } from "@/app/articles/[slug]/_margin/writing/writing-form";

const form = (fields: Record<string, string>) => WritingForm.parse({ article: "zavod", ...fields });

test("what the toolbar sends is a selection with its offsets; line ends of forms are those of texts", () => {
  const sent = form({
    revision: "2",
    exact: "цех.\r\n- Завод",
    prefix: "и\r\n",
    start: "10",
    end: "21",
    style: "blue",
  });
  expect(annotationOf(sent)).toMatchObject({
    target: { article: "zavod", revision: 2 },
    selection: { exact: "цех.\n- Завод", prefix: "и\n", start: 10 },
    ...{ style: "blue", body: "", tags: [], visibility: "public", group: null, editorial: false },
  });
});

test("on a fact there are neither words nor a look", () => {
  const sent = form({ fact: "f1", exact: "шесть", style: "rose", body: "Откуда?" });
  expect(annotationOf(sent)).toMatchObject({ target: { fact: "f1" }, selection: null, style: null, body: "Откуда?" });
});

test.each([
  ["private", { visibility: "private", group: null }],
  ["newsroom", { visibility: "newsroom", group: null }],
  ["group:abc123", { visibility: "group", group: "abc123" }],
])("for %s", (audience, expected) => expect(annotationOf(form({ audience, body: "Да" }))).toMatchObject(expected));

test.each([
  ["audience", { audience: "everyone" }],
  ["audience", { audience: "group:../x" }],
  ["style", { style: "red" }],
  ["start", { start: "-1" }],
  ["start", { start: "1.5" }],
  ["tags", { tags: Array.from({ length: 11 }, (_, index) => `t${index}`).join(",") }],
  ["exact", { exact: "а".repeat(20_001) }],
])("a wrong %s is refused", (field, fields) => {
  const read = WritingForm.safeParse({ article: "zavod", ...fields });
  expect(read.error?.issues[0]?.path[0]).toBe(field);
});

test("tags are parted by commas, without number signs, each once", () => {
  expect(form({ tags: "#цены, Ош ;цены,, два слова" }).tags).toEqual(["цены", "Ош", "два слова"]);
});
