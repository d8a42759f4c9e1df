import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import { isCapital, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** Back over adjectives and nouns without endings, and places in the genitive; not over verbs, marks and other cases. */
export function bodyStart(sentence: Sentence, words: readonly TurkicWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 6) {
    const place = [1, 2, 3].find((length) => sightingAt(sentence, first - length, "place")?.last === first);
    if (place !== undefined) {
      const isOf = words[first - 1]?.form.case;
      if (isOf !== "nominative" && isOf !== "genitive") break;
      first -= place;
      continue;
    }
    const before = sentence.words[first - 1];
    const more = isAttribute(words[first - 1]) && before?.kind === "word" ? 1 : furtherBack(sentence, words, first);
    if (more === 0) break;
    if (sightingAt(sentence, first - 1, "date", "quantity", "person") && words[first - 1]?.key !== "жай") break;
    first -= more;
  }
  return first;
}

/** "№ 9", "153-", "Raqobatni [himoya qilish]", "Fuqarolik ishlari boʻyicha": how many words more belong to the name. */
function furtherBack({ words: tokens }: Sentence, words: readonly TurkicWord[], first: number): number {
  const before = words[first - 1];
  if (tokens[first - 1]?.kind === "number" && tokens[first - 2]?.text === "№") return 2;
  if (tokens[first - 1]?.text === "-" && tokens[first - 2]?.kind === "number") return 2;
  if (/^(?:boʻyicha|боюнча)$/u.test(before?.key ?? "") && words[first - 2]?.form.possessive) return Math.min(3, first);
  const isGoverned = [words[first], words[first + 1]].some((word) => /(?:ish|уу|үү)$/u.test(word?.key ?? ""));
  return before?.form.case === "accusative" && isGoverned && before.classes.length === 0 ? 1 : 0;
}

/** "шаардык", "айыл", "чарба", "hududiy": what may stand before a body's noun. */
function isAttribute(word: TurkicWord | undefined): boolean {
  if (!word || OTHER_WORDS.test(word.key)) return false;
  if (ADJECTIVE.test(word.key)) return true;
  return word.form.case === "nominative" && !VERBAL.test(word.key);
}

const ADJECTIVE = /(?:л[ыиуү]к|д[ыиуү]к|т[ыиуү]к|луу|лүү|iy|viy|lik|аралык|lararo)$/u;
const VERBAL = /(?:[гк][аеоө]н|ып|ип|уп|үп|[ая]т|е[т]|[дт][ыиуү]|gan|ib|di|moqda|adi|ydi|ган|ди|уучу|mas|бай|бей)$/u;
const OTHER_WORDS =
  /^(?:тууралуу|катары|аттары|чарасы|ishni|kuni|күнү|муну|аны|жөнүндө|гана|жакын|haqda|haqida|bundan|avval|iborat|ошондой|мурда|деген|ал|бул|ушул|жана|менен|үчүн|боюнча|да|де|эле|бирок|анын|алар|бир|жаңы|деп|эми|азыр|кийин|чейин|ошол|ар|u|bu|shu|va|bilan|uchun|boʻyicha|ham|esa|lekin|ammo|uning|ular|bir|yangi|deb|endi|hozir|keyin|har|oʻz|өз)$/u;

/** Legal forms are written in capitals: "ЖЧКсы", "AJ"; "акы" and "ок" are words. */
export const isBodyForm = (sentence: Sentence, at: number, word: TurkicWord): boolean =>
  word.form.stem.length > 4 || !LEGAL_FORMS.has(word.form.stem) || /^\p{Lu}{2}/u.test(sentence.words[at]?.text ?? "");
export const LEGAL_FORMS: ReadonlySet<string> = new Set("жчк жаак аак ачк жак мп mchj aj qk too".split(" "));

/** A court, a ministry; schools, firms and departments want a name of their own. */
export const isPublic = ({ form }: TurkicWord): boolean => !COMMON.has(form.stem);
const COMMON: ReadonlySet<string> = new Set(
  "бөлүм мектеп лицей колледж бакча театр музей китепкана ансамбль студия клуб команда компания ишкана фирма завод фабрика комбинат чарба уюм коом борбор boʻlim maktab litsey kollej bogʻcha teatr muzey kutubxona ansambl studiya klub jamoa kompaniya korxona firma zavod fabrika kombinat xoʻjalik tashkilot jamiyat markaz shifoxona kengash".split(
    " ",
  ),
);

export function isProper(sentence: Sentence, first: number): boolean {
  if (sightingAt(sentence, first, "place", "organisation") !== null) return true;
  return first > 0 && isCapital(sentence.words[first]);
}

/** "прокуратура билдирди"; "сотко" is the trial. */
export const speaksAlone = ({ classes, form }: TurkicWord): boolean =>
  classes.includes("speaks") &&
  !form.adjectival &&
  !form.possessive &&
  /^(?:nominative|genitive|locative)$/u.test(form.case);

export function isPressService(words: readonly TurkicWord[], at: number): boolean {
  const before = words[at - 1]?.key;
  return /^(?:кызмат|катчылык|xizmat)$/u.test(words[at]?.form.stem ?? "") && (before === "сөз" || before === "matbuot");
}

/** Where the body begins that a service belongs to; a common noun in the genitive is one too. */
export function bodyBefore(sentence: Sentence, words: readonly TurkicWord[], end: number): number {
  for (let first = Math.max(0, end - 9); first < end; first++)
    if (sightingAt(sentence, first, "organisation")?.last === end) return first;
  return words[end - 1]?.classes.includes("body") ? end - 1 : end;
}
