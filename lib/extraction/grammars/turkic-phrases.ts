import { type TurkicWord, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { type TurkicForm, turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import { type NamedSighting, type PersonSighting, type Sentence, textOf } from "@/lib/extraction/reading";

/** The words, the last of them without its case; as "шаардык кеңеши" for "шаардык кеңешинин". */
export function named(sentence: Sentence, words: readonly TurkicWord[], first: number, at: number, language: string) {
  const last = sentence.words[at]?.text ?? "";
  const form = words[at]?.form;
  const bare = form
    ? withoutCase(last, words[at]?.key ?? "", form.case !== "nominative", form.stem, form.possessive, language)
    : last;
  const before = textOf(sentence, first, at);
  const gap = before === "" || sentence.words[at]?.start === sentence.words[at - 1]?.end ? "" : " ";
  return { name: before + gap + bare, nominative: form?.case === "nominative" };
}

function withoutCase(
  text: string,
  key: string,
  hasCase: boolean,
  stem: string,
  owned: boolean,
  language: string,
): string {
  if (!hasCase) return text;
  if (!owned) return writtenStem(text, stem, language);
  for (let end = stem.length + 2; end > stem.length; end--) {
    const cut = writtenStem(text, key.slice(0, end), language);
    if (cut !== text && POSSESSIVE.test(key.slice(stem.length, end))) return cut;
  }
  return text;
}

const POSSESSIVE = /^(?:с[ыиуү]|[ыиуү]|si|i)$/u;

/** The endings of the last word of a name; those of a place by its own name, however short: "Ошто", "Чүйгө". */
export function endingsOf(
  seen: NamedSighting | PersonSighting,
  words: readonly TurkicWord[],
  language: string,
): TurkicForm | null {
  const last = words[seen.last - 1];
  if (!last) return null;
  if (seen.kind !== "place" || seen.nominative) return last.form;
  const stem = turkicKey(seen.name.split(" ").at(-1) ?? "", language);
  return turkicForms(last.key, language).find((form) => form.stem === stem) ?? last.form;
}
