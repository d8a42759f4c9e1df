import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import type { Segment } from "@/lib/extraction/grammars/noun-strings";
import { ABOUT, leading, type Owned, ofOwner, subjectOf, withAside } from "@/lib/extraction/grammars/own-measures";
import { nameOf, phraseOf, upTo } from "@/lib/extraction/grammars/phrase-names";
import { MADE_MEASURES, OWN_MEASURES } from "@/lib/extraction/lexicon/measures";
import type { Case } from "@/lib/extraction/morphology/declension";

/** What the words after the noun of a measure say of whose it is. */
export function ownerIn(line: Line, phrase: Phrase, segments: readonly Segment[]): Owned | null {
  const lemma = line.words[phrase.head]?.lemma ?? "";
  if (OWN_MEASURES.has(lemma)) return ofOwner(line, phrase, segments);
  if (MADE_MEASURES.has(lemma)) return ofMade(line, phrase, segments, lemma);
  return ofShare(line, phrase, segments, lemma);
}

/** "экспорт черешни | из Баткенской области", "производство | зерновых". */
function ofMade(line: Line, { first, head }: Phrase, segments: readonly Segment[], lemma: string): Owned | null {
  const said = ofNamed(line, first, segments);
  if (said) return said;
  const last = segments.at(-1);
  const own = leading(segments);
  if (!last) return null;
  const isTrade = TRADE.has(lemma);
  const comesFrom = BOUGHT.has(lemma) && last.preposition === "из";
  if (
    last.named &&
    !comesFrom &&
    (last.preposition === null || last.preposition === "из" || (ABOUT.has(last.preposition) && !isTrade))
  ) {
    const end = last.isName ? last.first - (last.preposition === null ? 0 : 1) : last.named.first;
    return {
      measure: upTo(line, first, end),
      subject: nameOf(last.named),
      per: null,
      led: last.preposition,
    };
  }
  if (own.length === 0 || (lemma === "запас" && line.words[head + 1]?.lemma === "ход")) return null;
  const aside = asideOf(line, segments.slice(own.length));
  return {
    measure: [upTo(line, first, head + 1), ...aside].join(" "),
    subject: subjectOf(line, own),
    per: null,
    led: null,
  };
}

/** "экспорт | Узбекистана | в Китай": a name in the genitive with more after it. */
function ofNamed(line: Line, first: number, segments: readonly Segment[]): Owned | null {
  const at = segments.findIndex(({ preposition, isName }) => preposition === null && isName);
  const owner = segments[at]?.named;
  if (!owner || at === segments.length - 1) return null;
  const rest = segments
    .slice(at + 1)
    .map((each) => upTo(line, each.preposition === null ? each.first : each.first - 1, each.last));
  return {
    measure: [upTo(line, first, owner.first), ...rest].join(" "),
    subject: nameOf(owner),
    per: null,
    led: null,
  };
}

/** "доля | девушек", "объём экспорта | Узбекистана", "уровень воды | в реке Илек". */
function ofShare(line: Line, { first, head }: Phrase, segments: readonly Segment[], lemma: string): Owned | null {
  const said = ofNamed(line, first, segments);
  if (said) return said;
  const last = segments.at(-1);
  if (!last) return null;
  const isOfMany =
    OF_BODIES.has(lemma) && segments.length > 1 && segments.every(({ preposition }) => preposition === null);
  if (isOfMany) return ofOne(line, { first, head }, segments, "доля");
  if (last.named && (last.preposition === null || ABOUT.has(last.preposition) || isSource(line, segments))) {
    const end = last.isName ? last.first - (last.preposition === null ? 0 : 1) : last.named.first;
    return {
      measure: last.isName && last.preposition !== null ? upTo(line, first, end) : withoutEnd(line, first, end),
      subject: nameOf(last.named),
      per: null,
      led: last.preposition,
    };
  }
  return ofSpent(line, { first, head }, segments, lemma) ?? ofOne(line, { first, head }, segments, lemma);
}

/** "объём экспорта золота | из Кыргызстана": whose exports they are. */
const isSource = ({ words }: Line, segments: readonly Segment[]): boolean =>
  segments.at(-1)?.preposition === "из" &&
  segments[0]?.preposition === null &&
  /^(?:экспорт|вывоз|добыча)$/u.test(words[segments[0].last - 1]?.lemma ?? "");

type Head = Pick<Phrase, "first" | "head">;

/** "дотации | из городского бюджета", "затраты | на проект", "ущерб | от пожара". */
function ofSpent(line: Line, { first, head }: Head, segments: readonly Segment[], lemma: string): Owned | null {
  const [own] = segments;
  const its = SPENT.has(lemma) ? SPENT_ON.get(own?.preposition ?? "") : undefined;
  if (!own || segments.length > 1 || own.named || (!its && own.preposition !== "из")) return null;
  return {
    measure: upTo(line, first, head + 1),
    subject: phraseOf(line, own.first, own.last, its ?? "genitive"),
    per: null,
    led: own.preposition,
  };
}

/** "доля | сферы услуг | в структуре ВВП", "размер | пособия | на ребёнка", "призовой фонд | турнира", "объём производства | цемента". */
function ofOne(line: Line, { first, head }: Head, segments: readonly Segment[], lemma: string): Owned | null {
  const own = leading(segments);
  const isPrize = lemma === "фонд" && line.words[first]?.plain === "призовой";
  const made = own.length > 1 && MADE_MEASURES.has(line.words[(own[0]?.last ?? 0) - 1]?.lemma ?? "") ? own[0] : null;
  const isPaid = lemma === "сумма" && PAID.has(line.words[(own[0]?.last ?? 0) - 1]?.lemma ?? "");
  if (own.length === 0 || !(OF_ONE.has(lemma) || isPrize || made || isPaid)) return null;
  if (lemma === "доля" && segments.filter(({ preposition }) => preposition !== null).length > 1) return null;
  const measure = upTo(line, first, made?.last ?? head + 1);
  const [aside = null] = asideOf(line, segments.slice(own.length));
  const subject = subjectOf(line, made ? own.slice(1) : own);
  return lemma === "доля"
    ? { measure: aside === null ? measure : `${measure} ${aside}`, subject, per: null, led: null }
    : { measure, subject: withAside(subject, aside), per: null, led: null };
}

/** The words of asides as they stand, with the preposition of the first. */
function asideOf(line: Line, asides: readonly Segment[]): string[] {
  const [first, last] = [asides[0], asides.at(-1)];
  return first && last ? [upTo(line, first.first - (first.preposition === null ? 0 : 1), last.last)] : [];
}

/** "в реке | Илек": a noun that only says what the name is of goes. */
function withoutEnd(line: Line, first: number, end: number): string {
  const at = line.words[end - 2]?.pos === "preposition" ? end - 2 : end;
  return upTo(line, first, at);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const TRADE = set("экспорт импорт вывоз ввоз поставка поставки транзит отгрузка продажа продажи");
/** What is bought is not of where it comes from: "импорт газа | из России". */
const BOUGHT = set("импорт ввоз закупка закупки поставка поставки");
const PAID = set("иск взятка штраф кредит заем контракт грант залог договор сделка компенсация вклад перевод");
/** "доля | бюджета Таджикистана", "портфель | банков Кыргызстана": of all that the genitives say. */
const OF_BODIES = set("доля портфель");
const OF_ONE = set("размер доля");
const SPENT = set("затрата расход вложение инвестиция субсидия кредит ущерб спрос");
const SPENT_ON: ReadonlyMap<string, Case> = new Map([
  ["на", "accusative"],
  ["в", "accusative"],
  ["от", "genitive"],
]);
