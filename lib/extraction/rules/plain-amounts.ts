import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line, Named, Scene } from "@/lib/extraction/figures/scene";
import { sceneOf } from "@/lib/extraction/figures/scene-of";
import { amountBeside, amountsAfter, type Linked } from "@/lib/extraction/grammars/amount-chain";
import { inChange } from "@/lib/extraction/grammars/amounts-in-change";
import { bodyAgain, resolved, saysNothing } from "@/lib/extraction/grammars/context-subject";
import { greatestIn } from "@/lib/extraction/grammars/greatest";
import { landOf } from "@/lib/extraction/grammars/land-of-text";
import { listOwner } from "@/lib/extraction/grammars/list-owner";
import { ownedByContext } from "@/lib/extraction/grammars/measure-context";
import { isMeasure, type MeasurePhrase, readMeasurePhrase } from "@/lib/extraction/grammars/measure-phrase";
import { nextOwner } from "@/lib/extraction/grammars/next-owner";
import { placeAgain } from "@/lib/extraction/grammars/place-again";
import type { Subject } from "@/lib/extraction/grammars/subject";
import { toldAgain } from "@/lib/extraction/grammars/told-again";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "Экспорт черешни из Баткенской области в мае вырос на 12 %, до 3 млн долларов". */
export const plainAmount: FactRule = {
  id: "measure-of-whom",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) => measuredIn(page, cast).get(sentence.index) ?? [],
};

/** A measure with one of its figures. */
interface Told {
  said: MeasurePhrase;
  linked: Linked;
  /** The period that it is for, where the sentence before has told. */
  period?: string | null;
}

/** What is known where a sentence is read. */
interface Reader {
  cast: Cast;
  land: Named | null;
  toldOfLand: boolean;
  scene: Scene;
  paragraph: readonly Line[];
  /** What the sentence before has measured last. */
  before: Told | null;
}

const known = new WeakMap<readonly Sentence[], ReadonlyMap<number, ExtractedFact[]>>();

/** The document is read as a whole, once: a sentence may go on with what the one before has measured. */
function measuredIn(page: Page, cast: Cast): ReadonlyMap<number, ExtractedFact[]> {
  const found = known.get(page.sentences);
  if (found) return found;
  const scene = sceneOf(page, cast);
  const land = landOf(scene);
  const facts = new Map<number, ExtractedFact[]>();
  let reader: Reader = { cast, land, toldOfLand: false, scene, paragraph: [], before: null };
  for (const line of scene.lines) {
    const isSame = reader.paragraph.at(-1)?.sentence.block === line.sentence.block;
    if (!isSame) reader = { ...reader, paragraph: [], before: null };
    const told = line.sentence.block.kind === "headline" || line.amounts.length === 0 ? [] : toldIn(line, reader);
    const last = told.at(-1);
    facts.set(
      line.index,
      told.map((each) => factFrom(line, each)),
    );
    reader = {
      ...reader,
      toldOfLand: reader.toldOfLand || told.some(({ said }) => land !== null && said.subject.name === land.name),
      paragraph: [...reader.paragraph.slice(-LOOKS_BACK), line],
      before: last ? { ...last, period: periodOf(line, last) } : null,
    };
  }
  known.set(page.sentences, facts);
  return facts;
}

/** So many sentences of a paragraph are asked for the places that they name. */
const LOOKS_BACK = 8;

function toldIn(line: Line, reader: Reader): Told[] {
  if (/^(?:без|помимо|кроме)$/u.test(line.words[0]?.plain ?? "")) return [];
  const told: Told[] = againIn(line, reader);
  for (const phrase of line.phrases) {
    const { cases, lemma } = line.words[phrase.head] ?? { cases: new Set(), lemma: "" };
    if (cases.has("nominative") && isMeasure(lemma)) told.push(...amounts(line, phrase, reader, told));
  }
  return told;
}

function amounts(line: Line, phrase: Phrase, reader: Reader, before: readonly Told[]): Told[] {
  const last = before.at(-1);
  if (phrase.preposition !== null || isWithin(line, phrase)) return [];
  const greatest = greatestIn(line, phrase);
  if (greatest.length > 0) return greatest;
  const read =
    readMeasurePhrase(line, phrase, reader.land) ??
    ownedByContext(line, phrase, { ...reader, last: last ? { said: last.said, end: last.linked.end } : null });
  const subject = read && meant(line, read, reader);
  if (!read || !subject || saysNothing(subject)) return [];
  // "Завод «Жаз» в цифрах: – площадь территории 64 га": of what the list is of.
  if (subject.entity === null && phrase.first < 2 && listOwner(reader.scene.lines, line)) return [];
  const said = { ...read, subject };
  const linked = amountsAfter(line, said.end).filter(
    ({ quantity }) => quantity.unit !== "п.п." || isShare(line, phrase),
  );
  return withOthers(line, said, inChange(line, linked, before));
}

/** Whom a noun alone stands for: a body or a place named before. */
function meant(line: Line, { subject, first }: MeasurePhrase, { cast, scene, land, paragraph }: Reader): Subject {
  const body = bodyAgain(resolved(subject, cast), line, first, paragraph, cast);
  return placeAgain(body, scene, land);
}

/** "В Ташкенте она составила 10,1 млн", "По сравнению с маем он вырос на 2 %": of what the sentence before has measured. */
function againIn(line: Line, { before }: Reader): Told[] {
  const again = before && toldAgain(line, before.said.gender);
  if (!before || !again) return [];
  const linked = amountsAfter(line, again.end).filter(({ quantity }) => isAlike(quantity, before.linked.quantity));
  const { said } = before;
  const subject = again.subject ?? said.subject;
  const { period } = before;
  const told = withOthers(line, { ...said, subject, led: again.led, first: again.first, end: again.end }, linked);
  return told.map((each) => ({ ...each, period }));
}

/** A change, or an amount of the same kind. */
const isAlike = (one: Linked["quantity"], other: Linked["quantity"]): boolean =>
  one.change !== null || (one.unit === other.unit && one.currency === other.currency);

/** "уровень | безработицы": the genitive of the noun before. */
const isWithin = ({ words }: Line, { first, head }: Phrase): boolean =>
  words[first - 1]?.pos === "noun" && words[head]?.cases.has("genitive") === true;

/** Percentage points are of what is told in percent. */
const isShare = ({ words }: Line, { head }: Phrase): boolean =>
  /^(?:доля|ставка|инфляция|безработица|рентабельность|доходность|уровень|заболеваемость|рождаемость|смертность|темп|показатель|индекс)$/u.test(
    words[head]?.lemma ?? "",
  );

/** "Средняя зарплата медсестры достигла 24 700 сомов, | терапевта — 38 100". */
function withOthers(line: Line, said: MeasurePhrase, linked: readonly Linked[]): Told[] {
  const told = linked.map((each) => ({ said, linked: each }));
  const end = linked.at(-1)?.end;
  const alike = (each: Told): boolean => linked.some(({ quantity }) => isAlike(each.linked.quantity, quantity));
  return end === undefined ? told : [...told, ...ofOthers(line, said, end).filter(alike)];
}

function ofOthers(line: Line, first: MeasurePhrase, from: number): Told[] {
  const found: Told[] = [];
  for (let [said, end] = [first, from]; ; ) {
    const at = line.words.slice(end, end + 2).findIndex(({ plain }) => !/^(?:[,;:]|и|а)$/u.test(plain));
    const next = at > 0 ? nextOwner(line, end + at, said) : null;
    const figure = next && amountBeside(line, next.end);
    if (!next || !figure) return found;
    found.push({ said: next.said, linked: { ...figure, former: false } });
    [said, end] = [next.said, figure.end];
  }
}

function factFrom(line: Line, told: Told): ExtractedFact {
  const { said, linked } = told;
  const { quantity, end, per, former } = linked;
  const { first, subject } = said;
  return figureFact(line.sentence, {
    subject,
    measure: former ? `${said.former} ${said.measure}` : said.measure,
    ...{ quantity, per: per ?? said.per, date: periodOf(line, told), words: [first, end] },
    ...{ rule: plainAmount.id, confidence: 0.86 },
  });
}

const periodOf = (line: Line, { said, linked, period }: Told): string | null =>
  dateIn(line, said.first, linked.end) ?? (line.dates.length === 0 ? (period ?? null) : null);

/** The one period that the words of the figure name, or those right before them. */
export function dateIn({ dates, words }: Line, first: number, end: number): string | null {
  const within = dates.filter(
    (date) =>
      date.value !== null &&
      date.first < end &&
      (date.first >= first || date.first <= 1 || date.last === first) &&
      !/^(?:сравнению|отношению)$/u.test(words[date.first - 2]?.plain ?? ""),
  );
  return within.length === 1 ? (within[0]?.value ?? null) : null;
}
