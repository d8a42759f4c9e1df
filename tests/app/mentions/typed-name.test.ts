import { describe, expect, test } from "vitest";
import { calling, typedName } from "@/app/_components/mentions/typed-name";
import { mentionedNames } from "@/lib/text/markdown/mentions";

/** "|" is where the caret stands. */
function typedAt(marked: string) {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  return { text, typed: typedName(text, caret) };
}

describe("a name is being typed", () => {
  test.each([
    ["Спросите @Айг|", "Айг"],
    ["@|", ""],
    ["@Azi| и другие", "Azi"],
    ["Ы @Ұлы|бек", "Ұлы"],
    ["(@Ней|", "Ней"],
    ["строка\n@Oʻk|", "Oʻk"],
    ["@[Айгерим Ток|", "Айгерим Ток"],
    ["@[Айгерим Ток|]", "Айгерим Ток"],
    ["почта a@b|", null],
    ["почта a.@b|", null],
    ["@@b|", null],
    ["@Айгерим |", null],
    ["@[Айгерим] |", null],
    ["без имени|", null],
  ])("%s", (marked, letters) => {
    expect(typedAt(marked).typed?.letters ?? null).toBe(letters);
  });
});

describe("who is chosen stands there so that the archive reads the name", () => {
  test.each([
    ["Спросите @Айг|", "Айгерим", "Спросите @Айгерим "],
    ["Спросите @Айг|, она знает", "Айгерим", "Спросите @Айгерим, она знает"],
    ["@Ай|герим", "Айбек Осмонов", "@[Айбек Осмонов] "],
    ["@[Айбек Осм|]", "Айбек Осмонов", "@[Айбек Осмонов] "],
    ["@[Айбек Осм| и дальше", "Айбек Осмонов", "@[Айбек Осмонов]  и дальше".replace("  ", " ")],
    ["@N|", "N. K.", "@[N. K.] "],
    ["@a|", "А", "@[А] "],
    ["до @J|\nпосле", "Jane_Doe-2", "до @Jane_Doe-2\nпосле"],
  ])("%s ⇒ %s", (marked, name, expected) => {
    const { text, typed } = typedAt(marked);
    if (!typed) throw new Error("no name is being typed");
    const written = text.slice(0, typed.start) + calling(name, text, typed) + text.slice(typed.end);
    expect(written).toBe(expected);
    expect(mentionedNames(written)).toEqual([name]);
  });
});
