import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named } from "@/lib/extraction/figures/scene";
import { isOfLand, mayBeOfLand } from "@/lib/extraction/grammars/land-of-text";
import { formsOf, type MeasurePhrase } from "@/lib/extraction/grammars/measure-phrase";
import { misfortuneOf } from "@/lib/extraction/grammars/misfortune";
import { readTail, type Segment } from "@/lib/extraction/grammars/noun-strings";
import { ownerBefore } from "@/lib/extraction/grammars/owner-before";
import { nameOf, upTo } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import { MADE_MEASURES } from "@/lib/extraction/lexicon/measures";

/** What the words before a measure have told, of the same sentence and of the text. */
export interface Context {
  /** The lines of the same paragraph before this one, the nearest last. */
  paragraph: readonly Line[];
  land: Named | null;
  /** Something of the land was told already. */
  toldOfLand: boolean;
  /** What the same sentence has measured before, and the word after its last figure. */
  last: { said: MeasurePhrase; end: number } | null;
}

/** A measure without its owner: "его площадь", "экспорт составил 2 млрд, | импорт", "инфляция" of the land. */
export function ownedByContext(line: Line, phrase: Phrase, context: Context): MeasurePhrase | null {
  const { segments, end } = readTail(line, phrase.head + 1);
  if (segments.some(({ named }) => named)) return null;
  const isIts = /^(?:его|ее|их)$/u.test(line.words[phrase.first - 1]?.plain ?? "");
  const its = isIts ? besideIt(line, { ...phrase, first: phrase.first - 1 }, segments, context) : null;
  const owner = its ?? ownerBefore(line, context.paragraph.at(-1) ?? null, phrase);
  const alone = upTo(line, phrase.first, end);
  const measure = segments.length > 0 ? alone : [alone, ...goodsOf(line, phrase, context)].join(" ");
  const lemma = line.words[phrase.head]?.lemma ?? "";
  const beside =
    owner ??
    besideIt(line, phrase, segments, context) ??
    (segments.length === 0 ? misfortuneOf(lemma, [...context.paragraph, line]) : null);
  const subject = beside ?? ofLand(line, phrase, measure, context);
  if (!subject) return null;
  const first = owner ? phrase.first - 1 : phrase.first;
  return { measure, subject, per: null, led: beside ? null : "в", ...formsOf(line, phrase), first, end };
}

/** "экспорт Казахстана составил 2 млрд долларов, в том числе | импорт — 3 млрд": of the same. */
function besideIt({ words }: Line, { first }: Phrase, segments: readonly Segment[], { last }: Context): Subject | null {
  if (!last || segments.length > 0 || first <= last.end || first - last.end > LONGEST_LINK) return null;
  const between = words.slice(last.end, first).map(({ plain }) => plain);
  return between.every((word) => BETWEEN.has(word)) ? last.said.subject : null;
}

/** "выработка электроэнергии …, экспорт": of electricity too. */
function goodsOf({ words }: Line, { head }: Phrase, { last }: Context): string[] {
  const said = last?.said.measure.split(" ") ?? [];
  const at = said.findIndex((word) => MADE_MEASURES.has(word));
  return at >= 0 && MADE_MEASURES.has(words[head]?.lemma ?? "") ? said.slice(at + 1) : [];
}

const LONGEST_LINK = 5;
const BETWEEN: ReadonlySet<string> = new Set(", ; и а в том числе при этом но тогда как".split(" "));

function ofLand(line: Line, { first }: Phrase, measure: string, context: Context): Subject | null {
  const { land, paragraph, toldOfLand } = context;
  if (!isOfLand(measure.toLowerCase()) && !(toldOfLand && mayBeOfLand(measure.toLowerCase()))) return null;
  const [place, ...others] = placesIn(line);
  if (
    place &&
    others.length === 0 &&
    place.first === 1 &&
    /^(?:в|во|на)$/u.test(line.words[0]?.plain ?? "") &&
    place.last <= first
  )
    return nameOf(place);
  const isElsewhere = [...paragraph, line].some((each) => placesIn(each).some(({ key }) => key !== land?.key));
  return land && !isElsewhere ? nameOf(land) : null;
}

const places = new WeakMap<Line, readonly Named[]>();

function placesIn(line: Line): readonly Named[] {
  const found = places.get(line) ?? line.named.filter(({ kind }) => kind === "place");
  places.set(line, found);
  return found;
}
