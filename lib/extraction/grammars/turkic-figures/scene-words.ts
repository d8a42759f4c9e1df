import { byForm } from "@/lib/extraction/by-form";
import { type TurkicWord, turkicWord } from "@/lib/extraction/grammars/turkic-words";
import { type TurkicForm, turkicForms } from "@/lib/extraction/morphology/turkic-forms";

/** Words of a sentence as `turkicWord` reads them, and short nouns with their case: "цехте", "үйдүн", "uyning". */
export const shortNounsToo = (text: string, language: string): TurkicWord => (READERS[language] ?? uzbek)(text);

const withCase =
  (language: string) =>
  (text: string): TurkicWord => {
    const word = turkicWord(text, language);
    const { form, key, classes } = word;
    if (EXCEPT.has(key) || LOANS.test(key)) return { ...word, form: { ...WHOLE, stem: key } };
    if (language === "ky" && isOwnedGenitive(form, key))
      return { ...word, form: { ...WHOLE, stem: key.slice(0, -4), possessive: true, case: "genitive" } };
    if (language === "ky" && isGenitive(form, key))
      return { ...word, form: { ...WHOLE, stem: key.slice(0, -3), case: "genitive" } };
    if (
      form.case !== "nominative" ||
      (form.possessive && form.stem.length > 4) ||
      classes.length > 0 ||
      key.length > 8 ||
      EXCEPT.has(key)
    )
      return word;
    const short = turkicForms(key, language).find((one) => isShort(one, key, language));
    return short ? { ...word, form: short } : word;
  };

const WHOLE: TurkicForm = { stem: "", plural: false, possessive: false, case: "nominative", adjectival: false };

/** "тектин" is of "тек", not what "тект" has. */
const isGenitive = ({ possessive, case: of }: TurkicForm, key: string): boolean =>
  possessive && of === "accusative" && /(?:[кпстшчх]т|[бвгджзйлмнңр]д)[ыиуү]н$/u.test(key);

/** "этинин" is of "эти", not what "этин" has. */
const isOwnedGenitive = ({ possessive, case: of }: TurkicForm, key: string): boolean =>
  possessive && of === "accusative" && /.{2}[ыиуү]н[ыиуү]н$/u.test(key);

/** Nouns of other languages whose end looks like a case. */
const LOANS = /(?:ика|авка|очка|ейка|ika|avka|ochka)$/u;

const uzbek = byForm(withCase("uz"));
const READERS: Readonly<Record<string, (text: string) => TurkicWord>> = { ky: byForm(withCase("ky")), uz: uzbek };

function isShort(
  { stem, case: of, possessive, plural, adjectival }: TurkicForm,
  key: string,
  language: string,
): boolean {
  if (
    of === "nominative" ||
    (possessive && of !== "genitive") ||
    plural ||
    adjectival ||
    stem.length < 2 ||
    stem.length > 3
  )
    return false;
  const ending = key.slice(stem.length);
  const vowel = stem.match(/[аоуыэеиөүяюё]/gu)?.at(-1);
  if (language !== "ky")
    return (
      /[aeiou]/u.test(stem) &&
      (ending === "ning" || ending === "dan" || ending === "da" || ending === "ga" || ending === "ni")
    );
  if (vowel === undefined || ending.length < 2) return false;
  const isHard = /[пткхсшчцщф]$/u.test(stem);
  const own = /[аоуыеиөү]/u.exec(ending)?.[0] ?? "";
  return /[аоуыяюё]/u.test(vowel) === /[аоуы]/u.test(own) && (possessive || isHard === /^[тк]/u.test(ending));
}

/** Words that only look so. */
const EXCEPT: ReadonlySet<string> = new Set(
  "почта шахта карта нота анда мында эмне канча дагы жерде ошондо мен бизде yana bunda shunda unda nima qanda qayda manda ancha orta чипта chipta pochta shaxta partiya hafta xalta karta nota soda картошка foyda sayda fayda ада ага апа эне ата".split(
    " ",
  ),
);
