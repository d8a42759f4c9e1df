import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { turkicAction } from "@/lib/extraction/grammars/turkic-action";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type DateSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Конверттер 30-мартта ачылат", "ichki yoʻllarni 1-sentabrgacha taʼmirlashga vaʼda berdi": what is to be on a day to come. */
export const turkicPlan: FactRule = {
  id: "turkic-plan",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    const { publishedAt } = page.document;
    if (!publishedAt || isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?")
      return [];
    const words = turkicWords(sentence, page.document.language);
    const today = publishedAt.toISOString().slice(0, 10);
    return sightings(sentence, "date")
      .filter((date) => isToCome(words, date, today))
      .slice(0, 3)
      .flatMap((date) => planFor(sentence, words, date, cast, page));
  },
};

/** After the day of publication; a period that goes on where it is a limit: "жылдын аягына чейин", "yil oxirigacha". */
function isToCome(words: readonly TurkicWord[], { value, first, last }: DateSighting, today: string): boolean {
  if (value === null) return false;
  const [start = "", end = start] = value.split("/");
  if (start > today.slice(0, start.length)) return true;
  const isLimit = words.slice(first, last + 1).some(({ key }) => LIMIT.test(key));
  return isLimit && end >= today.slice(0, end.length) && end.length < 10;
}

const LIMIT = /(?:^чейин|^дейре|^карата|^qadar|gacha|кача|гача)$/u;

function planFor(
  sentence: Sentence,
  words: readonly TurkicWord[],
  date: DateSighting,
  cast: Cast,
  page: Page,
): ExtractedFact[] {
  const { language } = page.document;
  const clause = clauseOf(sentence, words, date);
  const predicate = clause && predicateOf(sentence, words, clause, date, language);
  if (!clause || !predicate) return [];
  const until = predicate.at ?? predicate.end;
  const kept = withoutLead(
    sentence,
    words,
    indices({ first: clause.first, end: until }).filter((at) => at < date.first || at >= date.last),
  );
  const actor = predicate.passive ? null : actorIn(sentence, words, kept, cast);
  const rest = kept.filter((at) => !actor || at < actor.first || at >= actor.end);
  const shown = [joined(sentence, rest), predicate.noun ?? ""].filter((part) => part !== "").join(" ");
  if (rest.length === 0 || rest.length > 15 || rest.some((at) => WEATHER.test(words[at]?.key ?? ""))) return [];
  const args = { actor: actor?.name ?? null, action: lowered(shown, rest[0] === 0), date: date.value };
  const confidence = sureness(
    0.25,
    [predicate.noun !== null, 0.3],
    [rest.length > 6, -0.6],
    [rest.length === 1, 0.2],
    [predicate.isReported, -0.4],
    [actor !== null && actor.entity !== null, 0.3],
  );
  const span = [Math.min(clause.first, date.first), Math.max(predicate.end, date.last)] as const;
  const entities = { actor: [actor?.entity] };
  return [factOf("plan", args, { sentence, words: span, rule: turkicPlan.id, confidence, entities })];
}

const indices = ({ first, end }: Stretch): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** Between marks, and on to the right until there is a verb at the end. */
function clauseOf(sentence: Sentence, words: readonly TurkicWord[], date: DateSighting): Stretch | null {
  const isEdge = (at: number): boolean =>
    sentence.words[at]?.kind === "mark" && /^[,;:—–.!«»()]$/u.test(sentence.plain[at] ?? "") && !isInName(sentence, at);
  let first = date.first;
  while (first > 0 && date.first - first < 24 && !isEdge(first - 1)) first--;
  let end = date.last;
  while (end < words.length && end - date.last < 24 && !isEdge(end)) end++;
  const isBare = end <= date.last + 1 && sentence.plain[end] === ",";
  if (isBare) for (end++; end < words.length && end - date.last < 24 && !isEdge(end); end++);
  return end > first ? { first, end } : null;
}

const isInName = (sentence: Sentence, at: number): boolean =>
  sightings(sentence, "organisation", "facility", "event", "work", "law", "date", "quantity").some(
    ({ first, last }) => first <= at && at < last,
  );

interface Predicate {
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
): Predicate | null {
  let last = end - 1;
  let isModal = false;
  while (last > first && MODAL.test(words[last]?.key ?? "")) {
    last--;
    isModal = true;
  }
  const isBare = BARE.test(words[last]?.key ?? "");
  if (isBare) return { at: null, noun: null, passive: true, isReported: false, end: last };
  const plain = sentence.plain[last] ?? "";
  const found = last >= date.last && !sentence.seen.has(last) ? turkicAction(plain, language) : null;
  if (found) {
    const isNounAlone = !isModal && /(?:уу|үү|оо|өө|ish|иш)(?:\p{L}{0,3})$/u.test(plain);
    return isNounAlone ? null : { at: last, ...found, isReported: /(?:р[ыиуү]н|ini)$/u.test(plain), end: last + 1 };
  }
  if (isModal) return { at: null, noun: null, passive: true, isReported: false, end: last + 1 };
  return null;
}

/** What only says that it is meant, asked or fixed. */
const MODAL =
  /^(?:керек|тийиш|зарыл|милдеттүү|пландал\p{L}+|пландо\p{L}+|көзд\p{L}+|ниет\p{L}+|убада|кылды|берди|турат|коюлду|белгиленген|күтүл\p{L}+|макулдаш\p{L}+|kerak|shart|lozim|zarur|rejalashtir\p{L}+|vada|soʻz|berdi|qildi|belgilangan|moʻljallan\p{L}+|kutil\p{L}+|bildirdi|aytdi|айтты|билдирди|maʼlum|malum)$/u;
/** "X болот", "boʻladi": X itself is to be. */
const BARE = /^(?:болот|өтөт|boʻladi|oʻtadi)$/u;

/** Without what leads the clause in, what only goes with the date ("чейин", "kuni") and the hour. */
function withoutLead(sentence: Sentence, words: readonly TurkicWord[], clause: readonly number[]): number[] {
  const isHour = (at: number): boolean => /^(?:саат|soat)$/u.test(words[at]?.key ?? "");
  const kept = clause.filter((at) => {
    const key = words[at]?.key ?? "";
    const isTime = isHour(at) || (isHour(at - 1) && /^\d/u.test(key)) || (isHour(at - 3) && /^\d/u.test(key));
    return !LIMIT.test(key) && !OF_DATE.test(key) && !isTime;
  });
  while (
    kept.length > 0 &&
    (LEAD.test(words[kept[0] ?? 0]?.key ?? "") || sentence.words[kept[0] ?? 0]?.kind === "mark")
  ) {
    if (/^[«“"]$/u.test(sentence.plain[kept[0] ?? 0] ?? "")) break;
    kept.shift();
  }
  return kept;
}

const OF_DATE =
  /^(?:күнү|kuni|гана|баштап|boshlab|тартып|yil|жылы|кийин|keyin|oldin|мурда|дагы|da|да|ham|аны|муну|uni|buni|эртең|ertaga|javoban)$/u;
const LEAD = /^(?:эми|бирок|biroq|ал|u|жана|va|esa|ошентип|lekin|лекин|анан|:|—|–|-|,)$/u;

/** Weather is foretold, not planned. */
const WEATHER =
  /^(?:жаан|аба|жылуу|аяз|суук|кар|шамал|күн-ачык|градус\p{L}*|havo|yomgʻir\p{L}*|shamol|daraja|sovuq|osmon|qor|iliq|harorat\p{L}*|kunduzi|эле)$/u;

function joined(sentence: Sentence, words: readonly number[]): string {
  return words
    .map((at, index) => {
      const isTight =
        index > 0 && words[index - 1] === at - 1 && sentence.words[at - 1]?.end === sentence.words[at]?.start;
      return `${index === 0 || isTight || /^[,.;:]$/u.test(sentence.plain[at] ?? "") ? "" : " "}${sentence.words[at]?.text ?? ""}`;
    })
    .join("");
}

interface Actor extends Stretch {
  name: string;
  entity: string | null;
}

/** A body or person in the nominative, else a common noun of a body ("ишкана", "komissiya"). */
function actorIn(sentence: Sentence, words: readonly TurkicWord[], kept: readonly number[], cast: Cast): Actor | null {
  for (const at of kept) {
    const seen = sightingAt(sentence, at, "person", "organisation");
    const isSubject = seen && words[seen.last - 1]?.form.case === "nominative";
    const entity = isSubject ? cast.entityOf(seen) : null;
    if (seen && entity) return { name: entity.name, entity: entity.id, first: at, end: seen.last };
  }
  const noun = kept.find((at) => {
    const word = words[at];
    const isOwn = !word?.form.possessive && word?.form.case === "nominative" && !sentence.seen.has(at);
    return isOwn && (word.classes.includes("body") || ACTING.test(word.key));
  });
  return noun === undefined
    ? null
    : { name: (sentence.words[noun]?.text ?? "").toLowerCase(), entity: null, first: noun, end: noun + 1 };
}

/** Groups that act, without a name. */
const ACTING = /^(?:труппа|тараптар|делегация|команда|tomonlar|delegatsiya|truppa|jamoa)$/u;

/** A capital that only begins the sentence goes. */
const lowered = (text: string, isOpening: boolean): string =>
  isOpening && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
