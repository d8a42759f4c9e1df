import { HONOURS, OPENS } from "@/lib/extraction/grammars/turkic-names";
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
      return beyondPlace(words, withLargerPlace(sentence, words, first - place));
    }
    const town = townBefore(sentence, words, first);
    if (town > 0) return beyondPlace(words, withLargerPlace(sentence, words, first - town));
    const before = sentence.words[first - 1];
    const more = isAttribute(words[first - 1]) && before?.kind === "word" ? 1 : furtherBack(sentence, words, first);
    if (more === 0) break;
    if (isWithin(sentence, first - 1) && words[first - 1]?.key !== "жай") break;
    first -= more;
    if (sentence.words[first]?.kind === "number" || sentence.words[first]?.text === "№") break;
  }
  return first;
}

/** "Ош шаарынын | мэриясы", "Чүй облусунун | прокуратурасы": how many words a place and its noun in the genitive are. */
function townBefore(sentence: Sentence, words: readonly TurkicWord[], first: number): number {
  if (!/^(?:шаар|айыл|район|облус)\p{L}*[ныиуү]н$/u.test(words[first - 1]?.key ?? "")) return 0;
  const length = [1, 2, 3].find((back) => sightingAt(sentence, first - 1 - back, "place")?.last === first - 1);
  return length === undefined ? 0 : length + 1;
}

/** In a date, a figure or somebody's name. */
const isWithin = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3].some((back) => (sightingAt(sentence, at - back, "date", "quantity", "person")?.last ?? 0) > at);

/** The land of a town: "Кыргызстандын | Ош шаардык кеңеши"; other words before a place belong to somebody else. */
function withLargerPlace(sentence: Sentence, words: readonly TurkicWord[], first: number): number {
  const length = [1, 2, 3].find((back) => sightingAt(sentence, first - back, "place")?.last === first);
  const isOf = words[first - 1]?.form.case === "genitive" && !words[first - 1]?.form.adjectival;
  return length !== undefined && isOf ? first - length : first;
}

/**
 * "Xalq deputatlari | Marhamat tumani kengashi", "Fuqarolik ishlari boʻyicha | Navoiy tumanlararo sudi": what the names of
 * councils and courts begin with in Uzbekistan.
 */
function beyondPlace(words: readonly TurkicWord[], first: number): number {
  const [before, second] = [words[first - 1]?.key ?? "", words[first - 2]?.key ?? ""];
  if (before === "deputatlari" && second === "xalq") return first - 2;
  return before === "boʻyicha" && /^ishlar(?:i)?$/u.test(second) && first > 2 ? first - 3 : first;
}

/** "№ 9", "153-", "Raqobatni [himoya qilish]", "Fuqarolik ishlari boʻyicha": how many words more belong to the name. */
function furtherBack({ words: tokens }: Sentence, words: readonly TurkicWord[], first: number): number {
  const before = words[first - 1];
  if (tokens[first - 1]?.kind === "number" && tokens[first - 2]?.text === "№") return 2;
  if (tokens[first - 1]?.text === "-" && tokens[first - 2]?.kind === "number") return 2;
  if (/^(?:boʻyicha|боюнча)$/u.test(before?.key ?? "") && isTopic(words[first - 2])) return Math.min(3, first);
  const honoured = honouredBefore(tokens, words, first);
  if (honoured > 0) return honoured;
  const joined = joinedBefore(tokens, words, first);
  if (joined > 0) return joined;
  const isGoverned = [words[first], words[first + 1]].some((word) => /(?:ish|уу|үү)$/u.test(word?.key ?? ""));
  return before?.form.case === "accusative" && isGoverned && before.classes.length === 0 ? 1 : 0;
}

/** "Шерхан Дауитов атындагы | адабий музей": named after somebody, with the noun or the noun and its adjective behind. */
export const isHonoured = (words: readonly TurkicWord[], first: number, head: number): boolean =>
  words.slice(Math.max(first + 1, head - 3), head).some(({ key }) => HONOURS.test(key));

/** "Токтогул Сатылганов атындагы |", "Alisher Navoiy nomidagi |": how many words tell whom a thing is named after. */
export function honouredBefore(tokens: Sentence["words"], words: readonly TurkicWord[], first: number): number {
  if (!HONOURS.test(words[first - 1]?.key ?? "")) return 0;
  let from = first - 1;
  while (from > 0 && first - from < 4 && (isCapital(tokens[from - 1]) || /^[.]$/u.test(tokens[from - 1]?.text ?? "")))
    from--;
  while (from < first - 1 && (words[from]?.form.adjectival || OPENS.test(words[from]?.key ?? ""))) from++;
  return from < first - 1 ? first - from : 0;
}

const isTopic = (word: TurkicWord | undefined): boolean =>
  word !== undefined && (word.form.possessive || (word.form.case === "nominative" && word.classes.length === 0));

/**
 * "Транспорт жана | коммуникациялар министрлиги", "Madaniyat va | sanʼatni rivojlantirish jamgʻarmasi": a pair of fields,
 * the first of which begins the name with a capital.
 */
function joinedBefore(tokens: Sentence["words"], words: readonly TurkicWord[], first: number): number {
  if (!/^(?:жана|va)$/u.test(words[first - 1]?.key ?? "")) return 0;
  for (let at = first - 2; at >= Math.max(0, first - 5); at--) {
    const [word, token] = [words[at], tokens[at]];
    if (!word || token?.kind !== "word" || word.classes.includes("body") || word.classes.includes("post")) return 0;
    if (isCapital(token)) return word.form.case === "nominative" || at < first - 2 ? first - at : 0;
    if (!isAttribute(word)) return 0;
  }
  return 0;
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

/** Whether the words make a name: a place that is no mere owner of a plant, a number, a level of the state, or a capital. */
export function isProper(sentence: Sentence, words: readonly TurkicWord[], first: number, head: number): boolean {
  const named = sightingAt(sentence, first, "place", "organisation");
  if (named?.kind === "place" && PLANTS.test(words[head]?.form.stem ?? "")) {
    const isOwner = words[named.last - 1]?.form.case === "genitive" || named.last === head;
    return !isOwner || words.slice(named.last, head).some((_, at) => isCapital(sentence.words[named.last + at]));
  }
  if (words[first]?.key === "xalq" && words[first + 1]?.key === "deputatlari") return true;
  if (named !== null || sentence.words[first]?.text === "№" || LEVEL.test(words[first]?.key ?? "")) return true;
  return first > 0 && isCapital(sentence.words[first]);
}

const PLANTS = /^(?:завод|фабрика|ишкана|фирма|компания|цех|zavod|fabrika|korxona|firma|kompaniya)$/u;
const LEVEL = /^(?:облустук|райондук|шаардык|республикалык|viloyat|tuman|shahar|respublika)$/u;

/** "153-maktab", "№ 5 мектеп": a number makes a name of a school. */
export function isNumbered({ words }: Sentence, first: number, head: number): boolean {
  if (first !== head - 2) return false;
  const [one, other] = [words[first], words[first + 1]];
  return one?.text === "№" ? other?.kind === "number" : one?.kind === "number" && other?.text === "-";
}

/** "прокуратура билдирди"; "сотко" is the trial. */
export const speaksAlone = ({ classes, form }: TurkicWord): boolean =>
  classes.includes("speaks") &&
  !form.adjectival &&
  !form.possessive &&
  /^(?:nominative|genitive|locative)$/u.test(form.case);

export function isPressService(words: readonly TurkicWord[], at: number): boolean {
  const isService = /^(?:кызмат|катчылык|xizmat)$/u.test(words[at]?.form.stem ?? "");
  return isService && /^(?:сөз|маалымат|matbuot|axborot)$/u.test(words[at - 1]?.key ?? "");
}

/** Where the body begins that a service belongs to; a common noun in the genitive is one too, as is a post: "президенттин". */
export function bodyBefore(sentence: Sentence, words: readonly TurkicWord[], end: number): number {
  for (let first = Math.max(0, end - 9); first < end; first++)
    if (sightingAt(sentence, first, "organisation")?.last === end) return first;
  const owner = words[end - 1];
  const isOfPost = owner?.classes.includes("post") && /^(?:genitive|nominative)$/u.test(owner.form.case);
  return owner?.classes.includes("body") || isOfPost ? end - 1 : end;
}
