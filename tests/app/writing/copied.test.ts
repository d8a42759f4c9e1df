import { expect, test } from "vitest";
import { cited, linkTo } from "@/app/articles/[slug]/_margin/writing/copied";
import { quotationOf } from "@/app/articles/[slug]/_margin/writing/discuss";
import type { Subject } from "@/app/articles/[slug]/_margin/writing/subject";
import { TextIndex } from "@/app/articles/[slug]/_margin/writing/text-index";

const HOSTILE = `<img src=x onerror="alert(1)"> & "кавычки"`;
const index = new TextIndex(
  [
    { start: 0, words: "Заголовок" },
    { start: 10, words: HOSTILE },
    { start: 10 + HOSTILE.length + 3, words: "Пункт" },
  ],
  ["", "\n", "\n- "],
);
const subject: Subject = {
  ...{ kind: "words", start: 10, end: index.text.length, exact: index.text.slice(10), prefix: "", suffix: "" },
};
const ADDRESS = "https://archive.example/articles/zavod";

test("the text of a page is that of its revision, with what is not shown between the blocks", () => {
  expect(index.text).toBe(`Заголовок\n${HOSTILE}\n- Пункт`);
  expect(index.shown(0, 12)).toEqual(["Заголовок", "<i"]);
});

test("a quotation goes with its source, as plain words and as HTML in which nothing of the words is markup", () => {
  const link = linkTo(subject, ADDRESS, index);
  expect(link.startsWith(`${ADDRESS}#:~:text=`)).toBe(true);
  const { plain, html } = cited(subject, "Завод // Газета & Ко", link, index);
  expect(plain).toBe(`«${HOSTILE}\nПункт»\nЗавод // Газета & Ко\n${link}`);
  expect(html).toContain("<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;кавычки&quot;</p><p>Пункт</p>");
  expect(html).toContain("Газета &amp; Ко");
  expect(html.match(/<[a-z]+/g)).toEqual(["<blockquote", "<p", "<p", "<p", "<a"]);
});

test("words go into a discussion as a Markdown quotation, a paragraph each", () => {
  expect(quotationOf(["Первый  абзац", " второй\n"])).toBe("> Первый абзац\n>\n> второй\n\n");
});
