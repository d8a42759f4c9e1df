import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import type { Segment } from "@/lib/extraction/grammars/noun-strings";
import { nameOf, phraseOf, upTo } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { Case } from "@/lib/extraction/morphology/declension";

/** What is measured and whose it is. */
export interface Owned {
  measure: string;
  subject: Subject;
  per: string | null;
  /** The preposition that leads the subject, as it will lead others that the measure is told of. */
  led: string | null;
}

/** "средняя зарплата | учителей Оша", "цена килограмма | черешни", "тариф | на | электроэнергию". */
export function ofOwner(line: Line, { first, head }: Phrase, segments: readonly Segment[]): Owned | null {
  const lemma = line.words[head]?.lemma ?? "";
  const kind = segments[0] && isKindOf(line, lemma, segments[0]) ? segments[0] : null;
  const told = kind ? segments.slice(1) : segments;
  const own = leading(told);
  const [unit, ...rest] = own;
  const per = unit && isUnit(line, unit) ? phraseOf(line, unit.first, unit.last, "genitive").name : null;
  const owner = per ? rest : own;
  const measure = upTo(line, first, kind?.last ?? head + 1);
  const asides = told.slice(own.length);
  if (owner.length > 0) return { ...withOwner(line, { measure, lemma, first }, owner, asides), per, led: null };
  if (own.length > 1 || (own.length > 0 && !per)) return null;
  return ofAside(
    line,
    { measure: unit ? upTo(line, first, unit.last) : measure, lemma: unit ? "" : lemma, first },
    asides,
  );
}

/** "площадь | пожара | в лесу": where a thing is tells which it is; of a name or a price it tells where it is measured. */
function withOwner(line: Line, { measure, lemma }: Told, owner: readonly Segment[], asides: readonly Segment[]) {
  const subject = subjectOf(line, owner);
  const aside = asides.length > 0 ? upTo(line, (asides[0]?.first ?? 1) - 1, asides.at(-1)?.last ?? 0) : null;
  const isWhere = subject.entity !== null || (PRICES.has(lemma) && /^(?:в|во|на)$/u.test(asides[0]?.preposition ?? ""));
  return aside !== null && isWhere
    ? { measure: `${measure} ${aside}`, subject }
    : { measure, subject: withAside(subject, aside) };
}

/** "бензин" with "в Оше". */
export const withAside = (subject: Subject, aside: string | null): Subject =>
  aside === null ? subject : { name: `${subject.name} ${aside}`, entity: null };

interface Told {
  measure: string;
  lemma: string;
  first: number;
}

/** "средний возраст вступления в брак | у женщин", "зарплата | в Оше", "ставка | по кредитам": a preposition leads to whose it is. */
function ofAside(line: Line, { measure, lemma, first }: Told, asides: readonly Segment[]): Owned | null {
  const [aside, ...more] = asides;
  const last = asides.at(-1);
  if (!aside || !last) return null;
  const { preposition, named } = last;
  const before = more.length > 0 ? upTo(line, first, last.first - 1) : measure;
  if (named && ABOUT.has(preposition ?? "") && (more.length === 0 || last.isName))
    return {
      measure: last.isName ? before : upTo(line, first, named.first),
      subject: nameOf(named),
      per: null,
      led: preposition,
    };
  if (preposition === "у")
    return { measure: before, subject: phraseOf(line, last.first, last.last, "genitive"), per: null, led: "у" };
  const its = LEADING_TO_OWNERS.find(
    (each) => each.preposition === aside.preposition && (each.lemmas?.has(lemma) ?? true),
  );
  if (!its || asides.some((each) => each.named)) return null;
  const subject = phraseOf(line, aside.first, aside.last, its.case);
  return {
    measure,
    subject: withAside(subject, more.length > 0 ? upTo(line, aside.last, last.last) : null),
    per: null,
    led: aside.preposition,
  };
}

const PRICES: ReadonlySet<string> = new Set(["цена", "курс", "тариф"]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Prepositions that lead from a measure to whose it is; some from some measures alone. */
const LEADING_TO_OWNERS: readonly { preposition: string; case: Case; lemmas: ReadonlySet<string> | null }[] = [
  { preposition: "на", case: "accusative", lemmas: set("цена тариф ставка плата пошлина штраф") },
  { preposition: "за", case: "accusative", lemmas: set("штраф плата") },
  { preposition: "для", case: "genitive", lemmas: set("штраф тариф ставка цена стоимость плата") },
  { preposition: "по", case: "dative", lemmas: set("ставка доходность") },
  {
    preposition: "в",
    case: "locative",
    // The price of a unit, "квадратного метра", has no lemma here.
    lemmas: new Set([
      "",
      ..."зарплата плата оклад температура безработица рождаемость смертность заболеваемость посещаемость".split(" "),
    ]),
  },
];

/** Prepositions between a measure and the name of whose it is. */
export const ABOUT = set("в во на по у");

/** "плотность | населения", "возраст | вступления": the noun only says what kind of measure it is. */
function isKindOf({ words }: Line, lemma: string, { last, preposition, isName }: Segment): boolean {
  const of = KINDS.get(lemma);
  return preposition === null && !isName && of?.test(words[last - 1]?.lemma ?? "") === true;
}

const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ["плотность", /^(?:население|застройка)$/u],
  ["продолжительность", /^(?:жизнь|день)$/u],
  ["возраст", /^(?:вступление|выход)$/u],
  [
    "срок",
    /(?:ение|ание|тие|действие|строительство|ремонт|реконструкция|служба|работа|окупаемость|давность|годность|гарантия)$/u,
  ],
  ["температура", /^(?:воздух|эксплуатация)$/u],
  ["глубина", /^(?:залегание|промерзание|заложение)$/u],
  ["бюджет", /^развитие$/u],
  ["стаж", /^(?:работа|служба)$/u],
  ["скорость", /^(?:движение|передача)$/u],
  ["мощность", /^(?:производство)$/u],
  ["численность", /^(?:персонал|штат|сотрудник|работник|работающий|население)$/u],
]);

const UNITS = set("килограмм тонна литр баррель унция штука кубометр киловатт-час гектар метр час сутки");

const isUnit = ({ words }: Line, { first, last }: Segment): boolean =>
  UNITS.has(words[last - 1]?.lemma ?? "") &&
  (last === first + 1 || (last === first + 2 && /^(?:квадратный|кубический)$/u.test(words[first]?.lemma ?? "")));

/** The genitives right after the noun. */
export function leading(segments: readonly Segment[]): readonly Segment[] {
  const end = segments.findIndex(({ preposition }) => preposition !== null);
  return end < 0 ? segments : segments.slice(0, end);
}

/** Genitives as a subject: a name as it is called, other words in the nominative. */
export function subjectOf(line: Line, segments: readonly Segment[]): Subject {
  const [first, last] = [segments[0], segments.at(-1)];
  if (segments.length === 1 && first?.isName && first.named) return nameOf(first.named);
  return phraseOf(line, first?.first ?? 0, last?.last ?? 0, "genitive");
}
