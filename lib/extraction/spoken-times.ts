import type { Document } from "@/lib/extraction/document";
import { indefiniteTime, timeAround } from "@/lib/extraction/grammars/dates/spoken";
import { isAge } from "@/lib/extraction/grammars/dates/spoken-age";
import type { Mention } from "@/lib/extraction/mention";
import { readDocument, type Sentence, spanOf } from "@/lib/extraction/reading";
import type { Span } from "@/lib/text/span";

/**
 * Whatever a Russian text says of when and how long, as NEREL draws its dates: beside those of the calendar also spans of
 * time ("в течение двух недель", "полтора года") and vague words ("на днях", "в последние годы"), each with the words
 * that say how it is meant ("около", "через", "назад"). For comparison with other corpora; the archive shows
 * `extract().mentions`, in which the first are dates, the second amounts and the third nothing. Ages are none.
 */
export function spokenTimes(document: Document, mentions: readonly Mention[]): Span[] {
  const times = mentions.filter((mention) => mention.kind === "date" || isAmountOfTime(mention));
  return readDocument(document).flatMap((sentence) => timesIn(sentence, times, mentions));
}

const isAmountOfTime = ({ kind, amount }: Mention): boolean =>
  kind === "quantity" && TIME_UNITS.has(amount?.unit ?? "") && amount?.currency === null;

const TIME_UNITS: ReadonlySet<string> = new Set(
  "год месяц неделя день сутки десятилетие век столетие полгода полугодие квартал".split(" "),
);

/** Words within a title say nothing of when: «Один день Ивана Денисовича». */
const NAMED: ReadonlySet<string> = new Set(["work", "law", "event", "organisation", "facility"]);

const wordsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, at) => first + at);

interface Time {
  first: number;
  last: number;
}

function timesIn(sentence: Sentence, times: readonly Mention[], mentions: readonly Mention[]): Span[] {
  const { words } = sentence;
  const wordAt = new Map(words.map(({ start }, at) => [start, at]));
  const wordTo = new Map(words.map(({ end }, at) => [end, at + 1]));
  const inWords = (all: readonly Mention[]): (Time & { mention: Mention })[] =>
    all.flatMap((mention) => {
      const [first, last] = [wordAt.get(mention.start), wordTo.get(mention.end)];
      return first !== undefined && last !== undefined ? [{ first, last, mention }] : [];
    });
  const people = inWords(mentions.filter(({ kind, entity }) => kind === "person" && entity !== undefined));
  const known = new Map(
    inWords(times)
      .filter(({ first, last, mention }) => mention.kind === "date" || isDuration(sentence, first, last, people))
      .map((time) => [time.first, time]),
  );
  const named = new Set(
    inWords(mentions.filter(({ kind }) => NAMED.has(kind))).flatMap(({ first, last }) => wordsFrom(first, last)),
  );
  const found: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const time = known.get(at);
    const core = time ? joined(sentence, time, known) : named.has(at) ? null : indefiniteTime(sentence, at);
    if (core) {
      const isDate = time?.mention.kind === "date";
      const { first, last } = isDate ? core : timeAround(sentence, core.first, core.last);
      found.push(spanOf(sentence, first, last));
    }
    at = Math.max(at + 1, core?.last ?? 0);
  }
  return found;
}

/** The unit is said, and nobody is so old, or older by so much. */
const isDuration = (sentence: Sentence, first: number, last: number, people: readonly Time[]): boolean =>
  sentence.words[last - 1]?.kind === "word" &&
  !/^(?:старше|младше|моложе)$/u.test(sentence.plain[last] ?? "") &&
  !isAge(sentence, first, last, people);

/** "1 год 6 месяцев" is one span of time, "вчера, 9 мая" one day. */
function joined(
  { plain }: Sentence,
  time: Time & { mention: Mention },
  known: ReadonlyMap<number, Time & { mention: Mention }>,
): Time {
  const next =
    known.get(time.last) ??
    (time.mention.kind === "quantity" && plain[time.last] === "и" ? known.get(time.last + 1) : undefined);
  if (time.mention.kind === "quantity" && next?.mention.kind === "quantity")
    return { first: time.first, last: next.last };
  const comma = plain[time.last] === "," ? time.last + 1 : -1;
  const day = known.get(comma) ?? known.get(/^в[о]?$/u.test(plain[comma] ?? "") ? comma + 1 : -1);
  const isSameDay =
    day?.mention.kind === "date" && time.mention.kind === "date" && isOfWeek(plain, time) !== isOfWeek(plain, day);
  return isSameDay ? { first: time.first, last: day.last } : { first: time.first, last: time.last };
}

/** "четверг", "вчера": a day said otherwise than by its number. */
const isOfWeek = (plain: readonly string[], { first, last }: Time): boolean =>
  last === first + 1 &&
  /^(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|вчера|сегодня|завтра|накануне)/u.test(
    plain[first] ?? "",
  );
