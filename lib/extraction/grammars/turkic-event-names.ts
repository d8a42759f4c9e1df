import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import { isCapital, type Sentence, sightingAt } from "@/lib/extraction/reading";

/**
 * Where the name of an event begins that ends with a noun of events: "Xalqaro investitsiya | forumi", "күрөш боюнча Азия |
 * чемпионаты", "ШКУнун | саммити". The noun itself where nothing names it.
 */
export function eventStart(sentence: Sentence, words: readonly TurkicWord[], head: number): number {
  if (FEASTS.has(words[head - 1]?.key ?? "")) return head;
  let first = head;
  let isNamed = false;
  while (first > 0 && head - first < 6) {
    const name = nameBefore(sentence, words, first);
    if (name !== null) return withField(sentence, words, name);
    const [word, token] = [words[first - 1], sentence.words[first - 1]];
    if (!word || token?.kind !== "word" || !isAttribute(word)) break;
    first--;
    isNamed = isCapital(token) && (first > 0 || (OF_ALL.test(word.key) && head - first > 1));
    if (isNamed) break;
  }
  while (
    isNamed &&
    first > 1 &&
    head - first < 5 &&
    isCapital(sentence.words[first - 1]) &&
    !sentence.seen.has(first - 1)
  )
    first--;
  if (isNamed) return withField(sentence, words, first);
  const contest =
    first < head && CONTESTS.test(words[head]?.form.stem ?? "") ? withField(sentence, words, first) : first;
  return contest < first ? contest : withTopic(sentence, words, first, head);
}

/** A place without an ending, or a body in the genitive, that ends before a word. */
function nameBefore(sentence: Sentence, words: readonly TurkicWord[], end: number): number | null {
  const form = words[end - 1]?.form;
  if (!form || form.adjectival) return null;
  for (let first = Math.max(0, end - 7); first < end; first++) {
    if (form.case === "genitive" && sightingAt(sentence, first, "organisation")?.last === end) return first;
    if (form.case === "nominative" && sightingAt(sentence, first, "place")?.last === end) return first;
  }
  return null;
}

/** "дзюдо боюнча |", "көк бөрү боюнча |", "стол тенниси боюнча |": the sport of a championship, of a word or two. */
function withField(sentence: Sentence, words: readonly TurkicWord[], first: number): number {
  const isField = BY.test(words[first - 1]?.key ?? "") && words[first - 2]?.form.case === "nominative";
  if (!isField || first < 2 || sightingAt(sentence, first - 2, "person", "date") !== null) return first;
  const [before, own] = [words[first - 3], words[first - 2]];
  const isPair =
    (own?.form.possessive && before?.form.case === "nominative") || /^(?:көк|еркин|эркин)$/u.test(before?.key ?? "");
  return isPair && sentence.words[first - 3]?.kind === "word" ? first - 3 : first - 2;
}

/** "Суу маселелери боюнча | аймактык | жыйын": with what it is about, from a capital on. */
function withTopic(sentence: Sentence, words: readonly TurkicWord[], from: number, head: number): number {
  if (!BY.test(words[from - 1]?.key ?? "")) return head;
  for (let first = from - 2; first >= Math.max(0, from - 5); first--) {
    if (sentence.words[first]?.kind !== "word" || sightingAt(sentence, first, "person", "date", "place")) return head;
    if (isCapital(sentence.words[first])) return first > 0 ? first : head;
  }
  return head;
}

/** What a name may open a sentence with: "Дүйнөлүк көчмөндөр | оюндары". */
const OF_ALL = /^(?:дүйнөлүк|эл|улуттук|республикалык|xalqaro|jahon|milliy|respublika|umumjahon|бүткүл)$/u;

/** Of these the sport makes a name: "boks boʻyicha jahon | chempionati". */
const CONTESTS =
  /^(?:чемпионат|турнир|кубок|спартакиада|олимпиада|мелдеш|биринчилик|chempionat|turnir|kubok|spartakiada|olimpiada|musobaqa)$/u;

const BY = /^(?:боюнча|boʻyicha)$/u;

const isAttribute = ({ key, form, classes }: TurkicWord): boolean =>
  (form.case === "nominative" || key === `${form.stem}н`) &&
  !form.adjectival &&
  !classes.includes("post") &&
  !/^(?:бул|ушул|жаңы|эки|бир|кийинки|акыркы|менен|жана|bu|shu|yangi|bir|ikki|keyingi|navbatdagi|oxirgi|bilan|va|uchun|үчүн|боюнча|boʻyicha)$/u.test(
    key,
  ) &&
  !/(?:[гк][аеоө]н|ып|ип|уп|үп|gan|ib|ayotgan|аткан|дагы|деги|dagi)$/u.test(key);

/** Feasts that bear one name everywhere, in the letters that words are compared by. */
const FEASTS: ReadonlySet<string> = new Set(["нооруз", "navroʻz"]);
const FEASTS_OF_TWO =
  /^(?:орозо айт|курман айт|жаңы жыл|ramazon hayit|qurbon hayit|roʻza hayit|yangi yil|орозо айты|ramazon hayiti|qurbon hayiti)$/u;

/** The word after a feast that begins at a word: "Нооруз", "Курман айт", "Мугалимдер күнү"; null where none does. */
export function feastEnd(sentence: Sentence, words: readonly TurkicWord[], at: number): number | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !isCapital(sentence.words[at])) return null;
  if (FEASTS.has(word.form.stem)) return at + 1;
  if (!next || word.form.case !== "nominative") return null;
  if (FEASTS_OF_TWO.test(`${word.key} ${next.form.stem}`) || FEASTS_OF_TWO.test(`${word.key} ${next.key}`))
    return at + 2;
  const isDay = /^(?:күнү(?:н|нүн|нө|ндө|нөн)?|kuni(?:ning|ni|ga|da|dan)?)$/u.test(next.key);
  const isNamed = at > 0 ? !WEEKDAYS.test(word.key) : word.form.plural || FEAST_DAYS.test(word.key);
  return isDay && isNamed && /^\p{Ll}/u.test(sentence.words[at + 1]?.text ?? "") ? at + 2 : null;
}

const FEAST_DAYS = /^(?:жеңиш|эгемендик|эгемендүүлүк|mustaqillik|gʻalaba|konstitutsiya|конституция)$/u;

const WEEKDAYS =
  /^(?:дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби|dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba|эртеси|ertasi|ошол|oʻsha|shu|ushbu|yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr|sentyabr|oktyabr)$/u;
