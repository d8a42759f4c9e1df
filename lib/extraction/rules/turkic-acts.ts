import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { isCapital, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";
import { isTaken, namedThing } from "@/lib/extraction/rules/turkic-built";

/** "Жазык кодексинин 276-беренесине", "ПФ-412 жарлыгы", "кызматташуу тууралуу меморандум", "Mehnat kodeksi". */
export const turkicAct: MentionRule = {
  id: "turkic-act",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return words.flatMap((word, at) => {
      if (!word.classes.includes("act") || isTaken(sentence, at)) return [];
      if (isCode(word) && isArticle(words[at + 3])) return [];
      const first = actStart(sentence, words, at);
      const isAlone = /^(?:конституция|konstitutsiya)$/u.test(word.form.stem) && isCapital(sentence.words[at]);
      if (first === at && !isAlone) return [];
      return [namedThing(sentence, words, first, at, "law", turkicAct.id, document.language)];
    });
  },
};

const isCode = ({ form }: TurkicWord): boolean => /(?:кодекс|kodeks)$/u.test(form.stem);
const isArticle = (word: TurkicWord | undefined): boolean => /^(?:берене|modda)$/u.test(word?.form.stem ?? "");

function actStart(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  const { words: tokens } = sentence;
  const word = words[at];
  if (!word) return at;
  if (tokens[at - 1]?.text === "-" && tokens[at - 2]?.kind === "number") return articleStart(sentence, words, at - 2);
  if (isCode(word) && word.form.possessive) return codeStart(sentence, words, at);
  if (/^(?:конституция|konstitutsiya)$/u.test(word.form.stem)) return withLand(sentence, words, at);
  if (/^(?:тууралуу|жөнүндө|жөнүндөгү|toʻgʻrisidagi|haqidagi)$/u.test(words[at - 1]?.key ?? ""))
    return topicStart(sentence, words, at - 1);
  return /^\p{Lu}{1,4}-?\d/u.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
}

/** Of an article the code before it, or the law: "«Sudlar toʻgʻrisida»gi qonunning | 70-moddasi". */
function articleStart(sentence: Sentence, words: readonly TurkicWord[], number: number): number {
  const before = words[number - 1];
  if (before && isCode(before)) return codeStart(sentence, words, number - 1);
  for (let first = Math.max(0, number - 14); first < number; first++)
    if (sightingAt(sentence, first, "law")?.last === number) return first;
  const isShort = isCapital(sentence.words[number - 1]) && /^\p{Lu}{2,}/u.test(sentence.words[number - 1]?.text ?? "");
  return isShort ? number - 1 : number;
}

/** "Кыргыз Республикасынын | Жазык-процесстик | кодексинин": back to its capital, with the land it is of. */
function codeStart(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const token = sentence.words[first];
    if (token?.kind !== "word" && token?.text !== "-") return at;
    if (words[first]?.form.case !== "nominative") return at;
    if (isCapital(token)) return withLand(sentence, words, first);
  }
  return at;
}

/** The land in the genitive before an act. */
function withLand(sentence: Sentence, words: readonly TurkicWord[], at: number): number {
  const form = words[at - 1]?.form;
  if (form?.adjectival || (form?.case !== "genitive" && form?.case !== "nominative")) return at;
  const length = [1, 2, 3].find((back) => sightingAt(sentence, at - back, "place")?.last === at);
  return at - (length ?? 0);
}

/** "достук топтор | тууралуу", "hamshiralarni ishga olish | toʻgʻrisidagi": what it is about, in small letters. */
function topicStart(sentence: Sentence, words: readonly TurkicWord[], about: number): number {
  let first = about;
  while (first > 0 && about - first < 7) {
    const [word, token] = [words[first - 1], sentence.words[first - 1]];
    if (!word || token?.kind !== "word" || !/^\p{Ll}/u.test(token.text) || word.classes.includes("speaks")) break;
    if (/^(?:менен|bilan|oʻrtasida|ортосунда|күнү|kuni|ал|u|бул|bu|эки|ikki|тараптар|tomonlar)$/u.test(word.key)) break;
    if (sightingAt(sentence, first - 1, "date", "person", "position")) break;
    if (/^(?:locative|ablative)$/u.test(word.form.case) || /(?:ып|ип|уп|үп|ib)$/u.test(word.key)) break;
    first--;
  }
  return first < about ? first : about + 1;
}
