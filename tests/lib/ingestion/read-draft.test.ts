import { describe, expect, test } from "vitest";
import { readDraft, Typed } from "@/lib/ingestion/read-draft";
import { readFile } from "@/lib/ingestion/read-file";

const typed = (fields: Partial<Typed>) => Typed.parse(fields);
const refusals = (fields: Partial<Typed>) => {
  try {
    readDraft(typed(fields));
  } catch (error) {
    return (error as { details: { fields?: Record<string, string> } }).details.fields;
  }
  throw new Error("was not refused");
};

describe("the headline", () => {
  test("is the first line when none was typed", () => {
    expect(readDraft(typed({ text: "\n Заголовок \r\nТекст.\r\n" }))).toMatchObject({
      headlineFrom: "text",
      draft: { headline: "Заголовок", body: "Текст.\n" },
    });
  });

  test("is not repeated when the text begins with it", () => {
    expect(readDraft(typed({ headline: "Заголовок  дня", text: "Заголовок дня\nТекст." })).draft).toMatchObject({
      headline: "Заголовок дня",
      body: "Текст.",
    });
  });

  test.each([
    [{ text: "  \n " }, { text: "needed" }],
    [{ text: "Один заголовок" }, { text: "only-headline" }],
    [{ headline: "Заголовок", text: "Заголовок\n" }, { text: "only-headline" }],
    [{ text: `${"слово ".repeat(60)}\nТекст.` }, { headline: "first-line-too-long" }],
    [{ headline: "з".repeat(301), text: "Текст." }, { headline: "too-long" }],
  ])("%j is refused", (fields, expected) => {
    expect(refusals(fields)).toEqual(expected);
  });
});

describe("the source", () => {
  const text = "Заголовок\nТекст новости.\nСсылка: https://barometr.kg/kak-premer\nДобавить комментарий ×";

  test("is the line that names it when none was typed", () => {
    expect(readDraft(typed({ text }))).toMatchObject({
      sourceFrom: "text",
      draft: { sourceUrl: "https://barometr.kg/kak-premer" },
    });
  });

  test("is what was typed when it was", () => {
    const read = readDraft(typed({ text, sourceUrl: "https://24.kg/1" }));
    expect(read).toMatchObject({ sourceFrom: "typed", draft: { sourceUrl: "https://24.kg/1" } });
  });

  test.each(["barometr kg/kak-premer", "javascript:alert(1)", "ftp://a.kg/x", "https://localhost/x", "https:// a.kg"])(
    "%j is no address",
    (sourceUrl) => {
      expect(refusals({ text, sourceUrl })).toEqual({ sourceUrl: "wrong-address" });
    },
  );
});

test("an impossible day is refused in the words for it", () => {
  expect(refusals({ text: "Заголовок\nТекст.", publishedAt: "31.02.2021" })).toEqual({ publishedAt: "no-such-day" });
});

test("control characters are taken out and counted", () => {
  const { draft, removed } = readDraft(typed({ text: "Заго\u0000ловок\nТе\u001bкст\t.\u0085" }));
  expect(draft).toMatchObject({ headline: "Заголовок", body: "Текст\t." });
  expect(removed).toBe(3);
});

test("a text over 2 MB is refused", () => {
  expect(() => readDraft(typed({ text: "щ".repeat(1_100_000) }))).toThrow("text-too-large");
});

test("the language is read from the text unless it was chosen", () => {
  const kyrgyz = "Жаңылык\nБүгүн Бишкекте жаңы мектеп ачылды жана бул тууралуу мэрия билдирди.";
  expect(readDraft(typed({ text: kyrgyz }))).toMatchObject({ languageFrom: "text", draft: { language: "ky" } });
  expect(readDraft(typed({ text: kyrgyz, language: "ru" }))).toMatchObject({ draft: { language: "ru" } });
});

describe("a file", () => {
  const russian = "Заголовок\nТекст новости о ёлке.";
  const cp1251 = Uint8Array.from(russian, (letter) => {
    const code = letter.charCodeAt(0);
    if (letter === "ё") return 0xb8;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

  test.each([
    ["UTF-8", Buffer.from(russian)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${russian}`)],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${russian}`, "utf16le")],
    ["UTF-16 big-endian with a mark", Buffer.from(`\uFEFF${russian}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(russian, "utf16le")],
    ["windows-1251", cp1251],
  ])("in %s", (_, bytes) => {
    const { draft } = readDraft(typed({}), readFile({ name: "Новость.TXT", bytes }));
    expect(draft).toMatchObject({ headline: "Заголовок", body: "Текст новости о ёлке." });
  });

  test.each([
    ["a.docx", "PK\u0003\u0004", "file-type"],
    ["text", "Слова", "file-type"],
    ["a.txt", "PK\u0003\u0004....", "file-not-text"],
    ["a.html", "%PDF-1.7", "file-not-text"],
    ["a.txt", "", "file-empty"],
    ["a.html", "<p></p>", "file-empty"],
  ])("%s with %j is refused: %s", (name, content, reason) => {
    expect(() => readFile({ name, bytes: Buffer.from(content) })).toThrow(
      expect.objectContaining({ details: { fields: { file: reason } } }),
    );
  });
});
