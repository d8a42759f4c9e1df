import type { Cast } from "@/lib/extraction/cast";
import type { TurkicWord } from "@/lib/extraction/grammars/turkic-words";
import type { DocumentEntity } from "@/lib/extraction/mention";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A post and the person of whom the words say it. */
export interface TurkicHolding {
  position: PositionSighting;
  person: PersonSighting;
  first: number;
  end: number;
}

/**
 * "директору Гүлмира Шатманова", "Огулсапар Чориева — вилоят ҳокими", "Качкынов … акими болуп иштеген": posts beside
 * names, and posts that somebody is said to have had.
 */
export function turkicHoldings(sentence: Sentence, words: readonly TurkicWord[]): TurkicHolding[] {
  return sightings(sentence, "position").flatMap((position) => {
    const person = holderOf(sentence, words, position);
    if (!person) return [];
    const [first, end] = [Math.min(position.first, person.first), Math.max(position.last, person.last)];
    return [{ position, person, first, end }];
  });
}

function holderOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  { first, last }: PositionSighting,
): PersonSighting | null {
  const isCalled = /^(?:аял|эже|байке|ayol|aka|opa|ўртоқ)$/u.test(words[last]?.key ?? "");
  const after = sightingAt(sentence, isCalled ? last + 1 : last, "person");
  if (after) return after;
  const mark = words[last]?.key ?? "";
  const next = sightingAt(sentence, mark === "," ? last + 1 : last, "position");
  // "башчысы полковник Асанов", "профессору, депутат Асанов"; "Давлат раҳбари | вилоят ҳокими Асанов билан учрашди".
  const isOfBoth = mark === "," || !words[(next?.last ?? 0) - 1]?.form.possessive;
  const shared = next && isOfBoth ? sightingAt(sentence, next.last, "person") : null;
  if (shared) return shared;
  const given = WAS.test(mark) ? last + 1 : WORKED.test(words[last + 1]?.key ?? "") ? last + 2 : null;
  const who = given === null ? null : sightingAt(sentence, given, "person");
  if (who) return who;
  if (/^[—–,]$/u.test(mark)) {
    const named = sightingAt(sentence, last + 1, "person");
    const isList = mark === "," && isPartOfName(sentence, last + 1);
    if (named && mark !== "," && !isList) return named;
  }
  const before = personEndingAt(sentence, first - 1);
  const between = words[first - 1]?.key ?? "";
  if (before && /^[—–,(]$/u.test(between) && (between !== "," || isAside(words, last))) return before;
  if (WAS.test(mark) || (WORKED.test(words[last + 1]?.key ?? "") && /^(?:болуп|boʻlib)$/u.test(mark)))
    return (
      sightings(sentence, "person")
        .filter((person) => person.last <= first)
        .at(-1) ?? null
    );
  return null;
}

const isPartOfName = (sentence: Sentence, at: number): boolean => sightingAt(sentence, at, "person") === null;

/** "…, директор," and "…, директор." stand beside the name before the comma. */
const isAside = (words: readonly TurkicWord[], end: number): boolean => /^[,.;)]$/u.test(words[end]?.key ?? ".");

const WAS = /^(?:болгон|болчу|boʻlgan)$/u;
const WORKED = /^(?:иште|ishla)/u;

function personEndingAt(sentence: Sentence, end: number): PersonSighting | null {
  for (let first = Math.max(0, end - 8); first < end; first++) {
    const person = sightingAt(sentence, first, "person");
    if (person?.last === end) return person;
  }
  return null;
}

/** "U ilgari … boshligʻi boʻlib ishlagan", "Ал буга чейин … директору болгон": posts of the one named before. */
export function earlierPosts(sentence: Sentence, words: readonly TurkicWord[]): PositionSighting[] {
  if (!/^(?:ал|u)$/u.test(words[0]?.key ?? "") || sightings(sentence, "person").length > 0) return [];
  return sightings(sentence, "position").filter(({ last }) => {
    const isThen = /^(?:болуп|boʻlib)$/u.test(words[last]?.key ?? "") && WORKED.test(words[last + 1]?.key ?? "");
    return isThen || WAS.test(words[last]?.key ?? "");
  });
}

/** The last person whom the sentences before name, not farther than three. */
export function personBefore(sentence: Sentence, cast: Cast, { sentences }: Page): DocumentEntity | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const earlier = sentences[index];
    const last = earlier && sightings(earlier, "person").at(-1);
    if (last) return cast.entityOf(last);
  }
  return null;
}

/**
 * The organisation that a common noun in the genitive stands for: "Компаниянын | негиздөөчүсү" is of the one named last
 * whose name has that noun, or of any firm for "компания".
 */
export function referredBody(
  sentence: Sentence,
  word: TurkicWord | undefined,
  before: number,
  cast: Cast,
  { sentences }: Page,
  stemOfName: (name: string) => readonly string[],
): DocumentEntity | null {
  const noun = word?.form.stem ?? "";
  if (!word?.classes.includes("body")) return null;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 20); index--) {
    const place = sentences[index];
    const bodies = place
      ? sightings(place, "organisation").filter(({ last }) => index < sentence.index || last <= before)
      : [];
    const named = bodies.findLast(
      ({ name }) => stemOfName(name).at(-1) === noun || (GENERAL.has(noun) && FIRM.test(name)),
    );
    if (named) return cast.entityOf(named);
  }
  return null;
}

const FIRM =
  /[«"]|ЖЧК|ААК|ЖАК|АЧК|МЧЖ|АЖ|MChJ|AJ|завод|фабрика|компани|ишкана|фирма|корпораци|kompani|korxona|zavod|fabrika|корхона/u;
const GENERAL: ReadonlySet<string> = new Set("компания ишкана фирма kompaniya korxona firma".split(" "));
