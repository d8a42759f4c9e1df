import { describe, expect, test } from "vitest";
import { readDraft, Typed } from "@/lib/ingestion/read-draft";
import { readFile } from "@/lib/ingestion/read-file";

const paragraph = (words: string) => `<p>${words} ${"Ещё несколько слов, чтобы абзац был настоящим. ".repeat(3)}</p>`;
const page = (html: string) => readFile({ name: "page.html", bytes: Buffer.from(html) });

const NEWS = `<!doctype html><html><head><meta charset="utf-8"><title>Мост открыт | Пример</title>
<meta property="og:title" content="Мост открыт - Пример"><meta property="og:site_name" content="Пример">
<link rel="canonical" href="https://example.kg/most">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-26T14:30:00+06:00","author":[{"name":"А. Асанова"}]}]}</script>
<script>var secret = "не текст";</script></head><body>
<header><a href="/">Главная</a></header><nav><ul><li>Новости и ещё много слов в меню, которые не нужны</li></ul></nav>
<div class="content"><div class="body"><h1>Мост открыт</h1>${paragraph("Первый.")}<h2>Подробности</h2>${paragraph("Второй &amp; последний.")}
<ul><li>длина 200 метров</li><li>ширина 12 метров</li></ul><ol><li>раз</li><li>два</li></ol>
<blockquote>Мы рады, сказал мэр.</blockquote>строка без абзаца<br>и ещё одна
<form><input><button>Подписаться</button></form></div>
<div class="more"><a href="/1">Другая новость с очень длинным заголовком о чём-то ином</a><a href="/2">Ещё одна новость с очень длинным заголовком</a></div></div>
<aside>${paragraph("Сбоку.")}</aside><footer>Все права защищены</footer></body></html>`;

test("a page says its headline, date, author, address and site", () => {
  expect(page(NEWS)).toMatchObject({
    headline: "Мост открыт",
    byline: "А. Асанова",
    publishedAt: "2021-03-26T14:30:00+06:00",
    address: "https://example.kg/most",
    siteName: "Пример",
    mediaType: "text/html",
  });
});

test("its text keeps paragraphs, headings, lists and quotations, and drops the rest of the page", () => {
  const lines = page(NEWS).text.split("\n");
  expect(lines.map((line) => line.slice(0, 24))).toEqual([
    "Первый. Ещё несколько сл",
    "Подробности",
    "Второй & последний. Ещё ",
    "- длина 200 метров",
    "- ширина 12 метров",
    "1. раз",
    "2. два",
    "Мы рады, сказал мэр.",
    "строка без абзаца",
    "и ещё одна",
  ]);
});

test("the draft of a page has all of it, and what was typed has the last word", () => {
  const { draft } = readDraft(Typed.parse({ byline: "Редакция" }), page(NEWS));
  expect(draft).toMatchObject({
    ...{ headline: "Мост открыт", byline: "Редакция", sourceUrl: "https://example.kg/most", sourceName: "Пример" },
    ...{ publishedAt: new Date("2021-03-26T08:30:00Z"), publishedHasTime: true, language: "ru" },
  });
});

test("a page in windows-1251 that says so", () => {
  const html = Buffer.from(`<meta charset=windows-1251><title>x</title><p>`, "latin1");
  const words = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]); // Привет
  expect(readFile({ name: "a.htm", bytes: Buffer.concat([html, words]) }).text).toBe("Привет");
});

describe("a page made to do harm is refused or read at once", () => {
  test.each([
    ["nested without end", "<div>".repeat(300_000)],
    [
      "formatting that multiplies",
      `${Array.from({ length: 5000 }, (_, i) => `<font a="${i}">`).join("")}${"<p>".repeat(50_000)}`,
    ],
    ["a million elements", "<br>".repeat(400_000)],
    ["unclosed everything", "<table><tr><td><a><b><i><p>".repeat(40_000)],
    ["quotes without end", `<p ${'a="'.repeat(300_000)}`],
  ])(
    "%s",
    (_, html) => {
      expect(() => page(html)).toThrow(/page-too-complicated|check-fields/);
    },
    60_000,
  );
});
