import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { turkicAction, turkicConverb } from "@/lib/extraction/grammars/turkic-action";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import { type DateSighting, type Sentence, sightings } from "@/lib/extraction/reading";

/** The clause of a date to come, and what is done in it. */
export interface PlannedClause extends Stretch {
  predicate: TurkicPredicate;
}

/** Where the words up to the next mark say nothing that is done, those up to the one after may. */
export function plannedClause(
  sentence: Sentence,
  words: readonly TurkicWord[],
  date: DateSighting,
  language: string,
): PlannedClause | null {
  const clause = clauseOf(sentence, date, 0);
  const predicate = clause && predicateOf(sentence, words, clause, date, language);
  if (clause && predicate) return { ...clause, predicate };
  const followed = clause && sentence.plain[clause.end] === "," ? converbOf(sentence, clause, date, language) : null;
  if (clause && followed) return { ...clause, predicate: followed };
  if (!clause || sentence.plain[clause.end] !== ",") return null;
  const wider = clauseOf(sentence, date, clause.end + 1);
  const later = wider && predicateOf(sentence, words, wider, date, language);
  return wider && later ? { ...wider, predicate: later } : null;
}

/** Between marks, those before `open` left out of account. */
function clauseOf(sentence: Sentence, date: DateSighting, open: number): Stretch | null {
  const named = sightings(sentence, "organisation", "facility", "event", "work", "law", "date", "quantity");
  const isEdge = (at: number): boolean =>
    sentence.words[at]?.kind === "mark" &&
    /^[,;:—–.!«»()]$/u.test(sentence.plain[at] ?? "") &&
    !named.some(({ first, last }) => first <= at && at < last);
  let first = date.first;
  while (first > 0 && date.first - first < 24 && !isEdge(first - 1)) first--;
  const from = Math.max(date.last, open);
  let end = from;
  while (end < sentence.words.length && end - date.last < 24 && !isEdge(end)) end++;
  return end > first ? { first, end } : null;
}

/** "Курулуш майда башталып, …": the verb of a clause that goes on with another. */
function converbOf(sentence: Sentence, { end }: Stretch, date: DateSighting, language: string): TurkicPredicate | null {
  const last = end - 1;
  const found = last >= date.last && last <= date.last + 1 ? turkicConverb(sentence.plain[last] ?? "", language) : null;
  return found && { at: last, ...found, isReported: false, end };
}

export interface TurkicPredicate {
  /** The word that says what is done; null where nothing does. */
  at: number | null;
  noun: string | null;
  passive: boolean;
  isReported: boolean;
  end: number;
}

/** The verb that ends the clause; before "керек" and "рейжалаштырилган" the word of action; none: what is on that day. */
function predicateOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  { first, end }: Stretch,
  date: DateSighting,
  language: string,
): TurkicPredicate | null {
  let last = end - 1;
  let isModal = false;
  while (last > first && MODAL.test(words[last]?.key ?? "")) {
    last--;
    isModal = true;
  }
  if (BARE.test(words[last]?.key ?? "")) {
    const before = /^(?:boʻlib|болуп)$/u.test(words[last - 1]?.key ?? "") ? last - 1 : last;
    return { at: null, noun: null, passive: true, isReported: false, end: before };
  }
  if (/^(?:деп|deb)$/u.test(words[last]?.key ?? "")) return null;
  const plain = sentence.plain[last] ?? "";
  const found = last >= date.last && !sentence.seen.has(last) ? turkicAction(plain, language) : null;
  if (found) {
    const isNounAlone = !isModal && NOUN_OF_ACTION.test(plain);
    return isNounAlone ? null : { at: last, ...found, isReported: /(?:р[ыиуү]н|ini)$/u.test(plain), end: last + 1 };
  }
  if (isModal || isNominal(words, { first, end }, date))
    return { at: null, noun: null, passive: true, isReported: false, end: last + 1 };
  return null;
}

/** "Кийинки оюн 12-апрелде | Токмокто": an event, its day and at most a place, without a verb. */
function isNominal(words: readonly TurkicWord[], { first, end }: Stretch, date: DateSighting): boolean {
  const before = words[date.first - 1];
  const isEvent = before?.form.case === "nominative" && (before.classes.includes("event") || MATCHES.test(before.key));
  return isEvent && date.first - first <= 4 && end - date.last <= 2;
}

const MATCHES = /^(?:оюн|беттеш|учрашуу|жолугушуу|концерт|uchrashuv|oʻyin|konsert|premyera|премьера)$/u;

const NOUN_OF_ACTION = /(?:уу|үү|оо|өө|ish|иш|[ыиуү]ш[ыиуү]н?)(?:\p{L}{0,3})$/u;

/** What only says that it is meant, asked, fixed or told. */
const MODAL =
  /^(?:керек|тийиш|зарыл|милдеттүү|планда\p{L}+|пландо\p{L}+|көзд\p{L}+|ниет\p{L}+|максат\p{L}*|убада|кылды|кылууда|берди|турат|жатат|коюлду|белгиленген|күтүл\p{L}+|макулдаш\p{L}+|жарыялады|белгиледи|кошумчалады|маалымдады|кабарлады|kerak|shart|lozim|zarur|rejalashtir\p{L}+|reja\p{L}*|vada|soʻz|berdi|qildi|qilmoqda|belgilangan|moʻljallan\p{L}+|moʻljal\p{L}*|kutil\p{L}+|koʻzda|nazarda|tutilgan|tutilmoqda|niyat\p{L}*|bildirdi|aytdi|takidladi|айтты|айтышты|билдирди|maʼlum|malum|elon)$/u;
/** "X болот", "boʻladi": X itself is to be. */
const BARE = /^(?:болот|өтөт|болору|өтөрү|boʻladi|oʻtadi|boʻlishi|oʻtishi)$/u;
