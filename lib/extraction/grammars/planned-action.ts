import type { Cast } from "@/lib/extraction/cast";
import { clauseAround, isAside, isPredicate, isShort } from "@/lib/extraction/grammars/clause";
import type { FutureDate } from "@/lib/extraction/grammars/future-date";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { bodyMeant } from "@/lib/extraction/grammars/source";
import { personBefore } from "@/lib/extraction/grammars/speaker";
import { HAPPENING_VERBS } from "@/lib/extraction/lexicon/frames";
import {
  ACTING_NOUNS,
  AWAITING_VERBS,
  DEADLINE_NOUNS,
  INTRANSITIVE_VERBS,
  NOUNS_OF_VERBS,
  SETTING_VERBS,
  UNSURE,
  WEATHER,
} from "@/lib/extraction/lexicon/plans";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { inflect } from "@/lib/extraction/morphology/inflect";
import { genitivePluralOf, nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** Who does it, and the words for an actor without a name. */
interface Actor extends Stretch {
  name: string;
  entity: string | null;
}

export interface PlannedAction {
  actor: Actor | null;
  /** In the infinitive, or in the nominative with or without its verb. */
  action: string;
  /** The clause it stands in. */
  clause: Stretch;
}

/** What is to happen on a day that is still to come; null when the clause is not understood, unsure or of the weather. */
export function plannedAction(sentence: Sentence, date: FutureDate, cast: Cast, page: Page): PlannedAction | null {
  const clause = clauseAround(sentence, date);
  const words = withoutAsides(sentence, indices(clause)).filter((at) => at < date.first || at >= date.end);
  if (words.some((at) => isUnsure(sentence.plain[at] ?? ""))) return null;
  const predicates = words.filter((at) => isPredicate(sentence, at) && !isInName(sentence, at));
  if (predicates.slice(-2).some((at) => /^(?:не|ни)$/u.test(sentence.plain[at - 1] ?? ""))) return null;
  if (isEventItself(sentence, clause)) return null;
  const view = { sentence, date, clause, words, predicates, cast, page };
  const read =
    predicates.length === 0 ? verbless(view) : (setFor(view) ?? infinitive(view) ?? awaited(view) ?? finite(view));
  if (!read || read.action.length < 4 || read.action.split(" ").length > 24) return null;
  return { ...read, clause };
}

/** "чемпионат Азии пройдёт в июле": an event on its day is told as an event. */
const isEventItself = (sentence: Sentence, { first, end }: Stretch): boolean =>
  indices({ first, end }).some((at) => {
    const event = sightingAt(sentence, at, "event");
    return event?.nominative && HAPPENING_VERBS.has(sentence.plain[event.last] ?? "");
  });

/** Unsure, foretold, or not to be understood without the sentence before. */
const isUnsure = (plain: string): boolean => UNSURE.test(plain) || WEATHER.test(plain) || DANGLING.test(plain);
const DANGLING =
  /^(?:котор\p{L}+|чь[яие]|их|его|ее|ею|нее|него|них|куда|где|это|этого|того|оно|продлится|продлятся|задержится|продержится)$/u;

/** The words of a clause but those between commas that only say who says so. */
function withoutAsides(sentence: Sentence, words: readonly number[]): number[] {
  const kept: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const at = words[index] ?? 0;
    if (!isAside(sentence, at)) kept.push(at);
    else while (index < words.length - 1 && sentence.plain[words[index + 1] ?? 0] !== ",") index++;
  }
  return kept;
}

interface View {
  sentence: Sentence;
  date: FutureDate;
  clause: Stretch;
  /** The words of the clause without the date. */
  words: readonly number[];
  predicates: readonly number[];
  cast: Cast;
  page: Page;
}
type Read = Omit<PlannedAction, "clause"> | null;

const indices = ({ first, end }: Stretch): number[] => Array.from({ length: end - first }, (_, index) => first + index);

const isInName = (sentence: Sentence, at: number): boolean => {
  for (let from = Math.max(0, at - 12); from <= at; from++) {
    const named = sightingAt(
      sentence,
      from,
      "organisation",
      "facility",
      "event",
      "work",
      "law",
      "person",
      "position",
      "place",
    );
    if (named && named.last > at) return true;
  }
  return false;
};

const lemmas = (sentence: Sentence, at: number): string[] =>
  readingsOf(sentence.plain[at] ?? "")
    .filter(({ pos }) => pos === "verb" || pos === "participle" || pos === "infinitive")
    .map(({ lemma }) => plainWord(lemma));

const lemmaIn = (sentence: Sentence, at: number, list: ReadonlySet<string>): boolean =>
  lemmas(sentence, at).some((lemma) => list.has(lemma));

/** "Заседание назначено на …", "съезд наметили на …", "судья назначила следующее заседание на …". */
function setFor({ sentence, words, predicates, cast, page }: View): Read {
  const verb = predicates.find((at) => lemmaIn(sentence, at, SETTING_VERBS));
  if (verb === undefined || predicates.length > 1) return null;
  const actor = isShort(sentence.plain[verb] ?? "") ? null : actorIn(sentence, words, cast, page);
  const rest = without(words, verb, actor);
  const action = nominative(sentence, rest);
  const isBody = cast.entities.some(({ id, kind }) => id === actor?.entity && kind === "organisation");
  return action === "" ? null : { actor: isBody ? actor : null, action };
}

/** "обещает сдать мост", "должен внести программу", "начать нужно …": the infinitive and all that goes with it. */
function infinitive({ sentence, words, predicates, cast, page }: View): Read {
  const at = predicates.find((place) => readingsOf(sentence.plain[place] ?? "")[0]?.pos === "infinitive");
  if (at === undefined) return null;
  const modal = predicates.filter((place) => place < at).at(-1) ?? predicates.find((place) => place > at);
  if (modal === undefined) return null;
  const isOrder = /^(?:поруч|распоряд|вел|приказ|обяза|потреб)/u.test(sentence.plain[modal] ?? "");
  const subjectOf = actorIn(sentence, words, cast, page);
  const actor = isOrder ? null : subjectOf;
  const subject = subjectOf ? null : thingBefore(sentence, words, modal);
  if (subject !== null && isShort(sentence.plain[modal] ?? "")) return { actor: null, action: shown(sentence, words) };
  if (sentence.plain[at] === "быть") return { actor: null, action: shown(sentence, words) };
  const rest = without(words, modal, subjectOf).filter((place) => place !== at);
  return { actor: named(actor), action: [sentence.plain[at], shown(sentence, rest)].filter(Boolean).join(" ") };
}

/** "Похолодание обещают к выходным", "опреснителя ждут к Новрузу". */
function awaited({ sentence, words, predicates, cast, page }: View): Read {
  const [verb] = predicates;
  if (verb === undefined || predicates.length > 1 || !lemmaIn(sentence, verb, AWAITING_VERBS)) return null;
  const actor = actorIn(sentence, words, cast, page);
  const action = nominative(sentence, without(words, verb, actor));
  const hasNoun = action.split(" ").some((word) => readingsOf(word)[0]?.pos === "noun");
  return hasNoun && sentence.plain[verb] !== "обещал" ? { actor: named(actor), action } : null;
}

/** "Конверты вскроют …", "комиссия подведёт итоги …", "первый электробус сойдёт с конвейера …". */
function finite({ sentence, words, predicates, cast, page }: Omit<View, "date" | "clause">): Read {
  const [verb, ...more] = predicates;
  if (verb === undefined) return null;
  if (more.length > 0 && isCoordinated(sentence, verb, more))
    return finite(lastOf({ sentence, words, predicates, cast, page }));
  if (more.length > 1) return null;
  const reading = readingsOf(sentence.plain[verb] ?? "").find(({ pos }) => pos === "verb");
  if (!reading || reading.tense === "past" || /(?:шь|те)$/u.test(sentence.plain[verb] ?? "")) return null;
  const isOwn = /(?:[ую]|[еи]м|[ую]сь|[еи]мся)$/u.test(sentence.plain[verb] ?? "");
  if (isOwn && reading.tense !== "future") return null;
  const participle = more.find((at) => isShort(sentence.plain[at] ?? ""));
  if (more.length > 0 && participle === undefined) return null;
  const actor = actorIn(sentence, words, cast, page);
  const rest = without(words, verb, actor);
  if (participle !== undefined) return passive(sentence, rest, participle);
  if (reading.tense === "present" && isIntake(sentence, verb)) return intake(sentence, rest, actor);
  const isReflexive = /с[яь]$/u.test(sentence.plain[verb] ?? "");
  const lemma = plainWord(reading.lemma);
  if ((actor || isOwn) && reading.tense === "future")
    return { actor: named(actor), action: [lemma, shown(sentence, rest)].filter(Boolean).join(" ") };
  const isNobody = !actor && reading.number === "plural" && !isReflexive && !INTRANSITIVE_VERBS.has(lemma);
  if (isNobody && reading.tense === "future")
    return { actor, action: [lemma, shown(sentence, rest)].filter(Boolean).join(" ") };
  if (reading.tense !== "future" && !isReflexive) return null;
  const isBare = /^(?:состояться|пройти|начаться)$/u.test(lemma);
  const thing = isBare ? rest.filter((at) => at < verb) : [];
  return { actor: null, action: shown(sentence, thing.length > 0 ? thing : words) };
}

/** "обойдутся в 9 миллионов и появятся …": of verbs joined by "и" the last, with what stands before the first. */
const isCoordinated = (sentence: Sentence, verb: number, more: readonly number[]): boolean =>
  more.every(
    (at) =>
      /^(?:и|а|но)$/u.test(sentence.plain[at - 1] ?? "") && readingsOf(sentence.plain[at] ?? "")[0]?.pos === "verb",
  ) && readingsOf(sentence.plain[verb] ?? "")[0]?.pos === "verb";

function lastOf<V extends Pick<View, "words" | "predicates">>(view: V): V {
  const [first = 0] = view.predicates;
  const last = view.predicates.at(-1) ?? first;
  return { ...view, predicates: [last], words: view.words.filter((at) => at < first || at >= last) };
}

/** "Конверты будут вскрыты": "вскрыть конверты". */
function passive(sentence: Sentence, words: readonly number[], participle: number): Read {
  const [lemma] = lemmas(sentence, participle);
  const rest = words.filter((at) => at !== participle);
  const noun = lemma === undefined ? undefined : NOUNS_OF_VERBS[lemma];
  const object = noun
    ? genitive(stripped(sentence, rest).map((at) => sentence.words[at]?.text.toLowerCase() ?? ""))
    : null;
  if (noun && object) return { actor: null, action: `${noun} ${object}` };
  return lemma ? { actor: null, action: [lemma, shown(sentence, rest)].filter(Boolean).join(" ") } : null;
}

/** "договор" ⇒ "договора", with what depends on it; null where the words do not decline. */
function genitive(words: readonly string[]): string | null {
  const group = nounGroup(words, 0, { cases: ["nominative"] });
  if (!group) return null;
  const wanted = { case: "genitive", number: group.number, gender: group.gender } as const;
  const declined = [...words];
  for (const { at, reading } of group.members)
    declined[at] = inflect(words[at] ?? "", reading, wanted) ?? words[at] ?? "";
  return declined.join(" ");
}

const isIntake = (sentence: Sentence, verb: number): boolean =>
  /^(?:принимают(?:ся)?|принимает(?:ся)?|сдают(?:ся)?|подают(?:ся)?)$/u.test(sentence.plain[verb] ?? "");

/** "Заявки принимают …", "Предложения принимаются …": "приём заявок". */
function intake(sentence: Sentence, words: readonly number[], actor: Actor | null): Read {
  const object = words.find((at) => INTAKE.test(sentence.plain[at] ?? ""));
  if (object === undefined) return null;
  return { actor: named(actor), action: `приём ${genitivePluralOf([sentence.plain[object] ?? ""])}` };
}

const INTAKE = /^(?:заяв|предложени|пакет|конверт|документ|письм|вопрос|ставк|работ|анкет|заявлени)/u;

/** "Вскрытие 30 сентября", "сдача — не позже 20 марта", "Срок поставки: до …". */
function verbless({ sentence, words }: View): Read {
  const rest = words.filter((at) => sentence.words[at]?.kind !== "mark");
  const [first] = rest;
  const reading = first === undefined ? undefined : leadingNoun(sentence, rest);
  if (first === undefined || !reading || !DEADLINE_NOUNS.has(plainWord(reading))) return null;
  const isTerm = sentence.plain[first] === "срок";
  const kept = untilSetting(sentence, words);
  const action = isTerm ? nominative(sentence, rest.slice(1)) : shown(sentence, kept);
  return action === "" ? null : { actor: null, action };
}

/** "Осмотр рядов | с участием …", "Вскрытие | в кабинете …": who is there and in which room is no part of it. */
function untilSetting(sentence: Sentence, words: readonly number[]): readonly number[] {
  const cut = words.findIndex((at) => SETTING.test(`${sentence.plain[at]} ${sentence.plain[at + 1]}`));
  return cut > 0 ? words.slice(0, cut) : words;
}

const SETTING =
  /^(?:с участием|в присутствии|по адресу|в кабинете|в каб|на портале|по регламенту|по графику|до \p{L}+|в зале|в актовом)$/u;

/** The lemma of the first noun in the nominative, adjectives before it aside. */
function leadingNoun(sentence: Sentence, words: readonly number[]): string | null {
  for (const at of words.slice(0, 4)) {
    const readings = readingsOf(sentence.plain[at] ?? "");
    const noun = readings.find(({ pos, case: its }) => pos === "noun" && its === "nominative");
    if (noun) return noun.lemma;
    if (!readings.some(({ pos }) => pos === "adjective" || pos === "participle" || pos === "numeral")) return null;
  }
  return null;
}

/** A thing in the nominative before its verb: "оборот … должен". */
function thingBefore(sentence: Sentence, words: readonly number[], verb: number): string | null {
  for (const at of words) {
    if (at >= verb) return null;
    const [best] = readingsOf(sentence.plain[at] ?? "");
    if (best?.pos === "noun" && best.case === "nominative" && best.animate === false) return best.lemma;
  }
  return null;
}

/** Who does it: a person, a body, a post whose holder is known, "он", or a collective without a name. */
function actorIn(sentence: Sentence, words: readonly number[], cast: Cast, page: Page): Actor | null {
  for (let index = 0; index < words.length; index++) {
    const at = words[index] ?? 0;
    const person = sightingAt(sentence, at, "person");
    const organisation = person ? null : sightingAt(sentence, at, "organisation");
    const position = (person ?? organisation) ? null : sightingAt(sentence, at, "position");
    const seen = person ?? organisation ?? position;
    if (seen) {
      const isNominative = person ? person.name.nominative : (organisation ?? position)?.nominative;
      const entity = position
        ? (holder(sentence, position.last, cast) ?? cast.holderOf(position, sentence))
        : cast.entityOf(seen);
      const end = position ? (sightingAt(sentence, position.last, "person")?.last ?? position.last) : seen.last;
      if (isNominative && entity && !followsNoun(sentence, at, end))
        return { name: entity.name, entity: entity.id, first: at, end };
      if (isNominative && position) return { name: "", entity: null, first: at, end };
      while ((words[index + 1] ?? Number.POSITIVE_INFINITY) < seen.last) index++;
      continue;
    }
    const other =
      pronounAt(sentence, at, cast, page) ??
      collectiveAt(sentence, at, cast, page) ??
      placeActing(sentence, at, cast) ??
      peopleAt(sentence, at);
    if (other) return other;
  }
  return null;
}

/** "акцию ФК «Сурхон» за …": a name right after a noun depends on it, whatever form it has, unless its verb follows. */
function followsNoun(sentence: Sentence, at: number, end: number): boolean {
  const before = sentence.words[at - 1];
  if (before?.kind !== "word" || sightingAt(sentence, at, "person") || isPredicate(sentence, end)) return false;
  const [best] = readingsOf(before.plain);
  return best?.pos === "noun" && !ACTING_NOUNS.has(best.lemma);
}

function holder(sentence: Sentence, at: number, cast: Cast) {
  const person = sightingAt(sentence, at, "person");
  return person && cast.entityOf(person);
}

function pronounAt(sentence: Sentence, at: number, cast: Cast, page: Page): Actor | null {
  const plain = sentence.plain[at];
  if (plain === "они") return { name: "", entity: null, first: at, end: at + 1 };
  if (plain !== "он" && plain !== "она") return null;
  const entity = personBefore(sentence, at, plain === "он" ? "male" : "female", cast, page);
  return entity && { name: entity.name, entity: entity.id, first: at, end: at + 1 };
}

function collectiveAt(sentence: Sentence, at: number, cast: Cast, page: Page): Actor | null {
  const noun = readingsOf(sentence.plain[at] ?? "").find(
    ({ pos, case: its, lemma }) => pos === "noun" && its === "nominative" && ACTING_NOUNS.has(plainWord(lemma)),
  );
  if (!noun || sentence.words[at]?.kind !== "word") return null;
  const meant = bodyMeant(sentence, at, cast, page, "nominative");
  return meant ?? { name: sentence.plain[at] ?? "", entity: null, first: at, end: at + 1 };
}

/** "Алматы примет игры": a place right before its verb. */
function placeActing(sentence: Sentence, at: number, cast: Cast): Actor | null {
  const place = sightingAt(sentence, at, "place");
  const entity = place?.nominative && isPredicate(sentence, place.last) ? cast.entityOf(place) : null;
  const isLed = /^(?:в|во|на|из|до|по|за|под|через)$/u.test(sentence.plain[at - 1] ?? "");
  return place && entity && !isLed ? { name: entity.name, entity: entity.id, first: at, end: place.last } : null;
}

/** "инспекторы", "борцы": people in the plural, whose nominative no other case is like. */
function peopleAt(sentence: Sentence, at: number): Actor | null {
  const [noun] = readingsOf(sentence.plain[at] ?? "");
  const isPeople = noun?.pos === "noun" && noun.animate && noun.case === "nominative" && noun.number === "plural";
  if (!isPeople || !isPredicate(sentence, at + 1)) return null;
  return { name: sentence.plain[at] ?? "", entity: null, first: at, end: at + 1 };
}

const without = (words: readonly number[], verb: number, actor: Actor | null): number[] =>
  words.filter((at) => at !== verb && !(actor && at >= actor.first && at < actor.end));

const nominative = (sentence: Sentence, words: readonly number[]): string => {
  const kept = stripped(sentence, words);
  return kept.length === 0
    ? ""
    : lowered(sentence, kept, nominativeOf(kept.map((at) => sentence.words[at]?.text ?? "")));
};

/** An actor that is known: a person, a body, a collective; a post without a holder is none. */
const named = (actor: Actor | null): Actor | null => (actor?.name ? actor : null);

const shown = (sentence: Sentence, words: readonly number[]): string => {
  const kept = stripped(sentence, untilSetting(sentence, words));
  return lowered(sentence, kept, joined(sentence, kept));
};

/** Conjunctions and adverbs that lead a clause in, marks at its edges. */
function stripped(sentence: Sentence, words: readonly number[]): number[] {
  const kept = words.filter(
    (at) =>
      !/^(?:также|уже|же|тоже|именно|зато|впрочем|однако|там|здесь|потом|теперь|затем)$/u.test(
        sentence.plain[at] ?? "",
      ),
  );
  const isEdge = (at: number | undefined): boolean =>
    at !== undefined &&
    (/^[,;:—–.!?…()«»-]$/u.test(sentence.plain[at] ?? "") ||
      /^(?:и|а|но|что|чтобы|где)$/u.test(sentence.plain[at] ?? ""));
  while (isEdge(kept[0])) kept.shift();
  while (kept.length > 0 && isEdge(kept.at(-1)) && sentence.plain[kept.at(-1) ?? 0] !== "»") kept.pop();
  return kept;
}

function joined(sentence: Sentence, words: readonly number[]): string {
  return words
    .map((at, index) => {
      const before = sentence.words[at - 1];
      const isTight = index > 0 && words[index - 1] === at - 1 && before?.end === sentence.words[at]?.start;
      return `${index === 0 || isTight || /^[,.;:]$/u.test(sentence.plain[at] ?? "") ? "" : " "}${sentence.words[at]?.text ?? ""}`;
    })
    .join("");
}

/** A capital that only begins the sentence goes; that of a name stays. */
function lowered(sentence: Sentence, words: readonly number[], text: string): string {
  const [first] = words;
  const isOpening =
    first === 0 && !sightingAt(sentence, 0, "person", "place", "organisation", "facility", "event", "work");
  const isShouted = /^\p{Lu}{2}/u.test(text);
  return isOpening && !isShouted ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
