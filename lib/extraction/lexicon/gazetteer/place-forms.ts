import { bareName } from "@/lib/extraction/lexicon/gazetteer/rows";
import { CASES, decline, declineAdjective, type Gender, noun, same } from "@/lib/extraction/morphology/declension";

/** All cases of a Russian name of a place: "Кыргызской Республике", "Республики Узбекистан", "Алматы", "Нидерландов". */
export function formsOfPlace(marked: string): string[] {
  if (marked.endsWith("!")) return [bareName(marked)];
  const words = bareName(marked).split(" ");
  if (marked.endsWith(":p")) return pluralForms(words);
  const headAt = words.findIndex((word) => !ADJECTIVE_NAME.test(word));
  if (headAt < 0) return words.length === 1 ? adjectiveForms(words[0] ?? "") : [words.join(" ")];
  const gender = marked.endsWith(":f") && headAt === words.length - 1 ? "feminine" : undefined;
  const head = noun(words[headAt] ?? "", gender ? { gender } : {});
  const forms = declined(head.lemma, head.gender);
  const inCases = (declines: boolean): string[] =>
    CASES.map((_, index) =>
      words
        .map((word, at) => {
          if (at === headAt) return forms[index];
          if (at < headAt) return Object.values(declineAdjective(word, head.gender))[index];
          return declines ? tail(word)[index] : word;
        })
        .join(" "),
    );
  return headAt === words.length - 1 ? inCases(true) : [...inCases(true), ...inCases(false)];
}

const ADJECTIVE_NAME = /(?:ский|цкий|ний|ликий|ый|ая|яя|ое|ее)$/u;

/** "Ростов-на-Дону": the first part declines. */
function declined(lemma: string, gender: Gender): string[] {
  const [first = "", rest = ""] = lemma.split(/(?=-на-)/u);
  return Object.values(decline(noun(first, { gender })).singular).map((form) => form + rest);
}

const adjectiveForms = (name: string): string[] =>
  Object.values(
    declineAdjective(name, /[ая]я$/u.test(name) ? "feminine" : /[ое]е$/u.test(name) ? "neuter" : "masculine"),
  );

const tail = (word: string): string[] =>
  Object.values((/^\p{Lu}/u.test(word) ? decline(noun(word)) : same(word)).singular);

/** "Соединённые Штаты Америки", "Нидерланды", "Минеральные Воды": adjectives, the noun, what stays. */
function pluralForms(words: readonly string[]): string[] {
  const headAt = words.findIndex((word) => !/[ыи]е$/u.test(word));
  const forms = (word: string, endings: readonly string[]): string[] =>
    endings.map((ending) => word.replace(/[ыи]$/u, "") + ending);
  const head = words[headAt] ?? "";
  const [y, a] = /и$/u.test(head) ? ["и", "я"] : ["ы", "а"];
  const cases = [y, "ов", `${a}м`, `${a}ми`, `${a}х`, ""];
  return forms(head, cases).map((form, index) =>
    words
      .map((word, at) => {
        if (at === headAt) return form;
        return at < headAt ? word.replace(/е$/u, ["е", "х", "м", "ми", "х", "х"][index] ?? "е") : word;
      })
      .join(" "),
  );
}
