import { describe, expect, test } from "vitest";
import { bodyKey, cutAtWord, revisionText } from "@/lib/articles/revision-text";
import { hostOf, sourceKey } from "@/lib/articles/source-address";
import { readBlocks } from "@/lib/text/blocks";
import { slugOf } from "@/lib/text/slug";

describe("a slug", () => {
  test.each([
    [
      "Как премьер Кыргызстана посещал в Ташкенте инновационный технопарк",
      "kak-premer-kyrgyzstana-poseshchal-v-tashkente-innovatsionnyy-tekhnopark",
    ],
    ["Щука, ёж & объезд!", "shchuka-ezh-obezd"],
    ["Oʻzbekiston gʻalabasi", "ozbekiston-galabasi"],
    ["Ўзбекистон: Қарор № 5", "ozbekiston-qaror-5"],
    ["Жаңы өкмөт түзүлдү", "zhangy-okmot-tuzuldu"],
    ["Élan vital", "elan-vital"],
    ["😀 …", "article"],
    ["שלום", "article"],
  ])("of %s", (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  test("has at most 80 letters and ends with a whole word", () => {
    expect(slugOf("очень длинный заголовок ".repeat(10))).toMatch(/^(ochen-dlinnyy-zagolovok-)+ochen$/);
    expect(slugOf("ы".repeat(500))).toHaveLength(80);
  });
});

describe("the key of an address", () => {
  test.each([
    ["http://www.Example.KG/a/", "example.kg/a"],
    ["https://example.kg/a#top", "example.kg/a"],
    ["https://example.kg/a?utm_source=x&fbclid=y&id=2", "example.kg/a?id=2"],
    ["https://example.kg/a?b=2&a=1", "example.kg/a?a=1&b=2"],
    ["https://example.kg:8080/", "example.kg:8080"],
    ["https://example.kg/%D0%BA", "example.kg/%D0%BA"],
    ["https://example.kg/к", "example.kg/%D0%BA"],
    ["https://example.kg/%", "example.kg/%"],
    ["https://example.kg./a", "example.kg/a"],
  ])("%s", (address, key) => {
    expect(sourceKey(address)).toBe(key);
  });

  test("differs where the page does", () => {
    const keys = ["https://a.kg/A", "https://a.kg/a", "https://a.kg/a?id=1", "https://m.a.kg/a"].map(sourceKey);
    expect(new Set(keys).size).toBe(4);
  });

  test("a host is without www", () => expect(hostOf("https://WWW.a.kg/x")).toBe("a.kg"));
});

test("the words of a text are the same without spacing, line ends, headline and furniture", () => {
  const keyOf = (headline: string, body: string) => {
    const text = revisionText(headline, body);
    return bodyKey(text, readBlocks(text));
  };
  const key = keyOf("А", "Первая строка.\nВторая строка.");
  expect(keyOf("Б", "\uFEFFПервая  строка.\r\n\r\nВторая строка.\r\nДобавить комментарий ×")).toBe(key);
  expect(keyOf("А", "Первая строка.\nДругая строка.")).not.toBe(key);
  expect(keyOf("А", "Поделиться")).not.toBe(keyOf("А", "Печать"));
});

test.each([
  ["коротко", 20, "коротко"],
  ["одно два три", 8, "одно…"],
  ["безпробеловсовсем", 6, "безпр…"],
  ["слово, и ещё", 7, "слово…"],
])("%s cut at %i", (text, max, cut) => {
  expect(cutAtWord(text, max)).toBe(cut);
});
