import type { Cast } from "@/lib/extraction/cast";
import { isNoun } from "@/lib/extraction/figures/grammar-words";
import type { Line, Named, Scene } from "@/lib/extraction/figures/scene";
import { resolved, saysNothing } from "@/lib/extraction/grammars/context-subject";
import type { Part } from "@/lib/extraction/grammars/counts/clause-parts";
import { isPlaceNoun, placeMeant } from "@/lib/extraction/grammars/counts/place-meant";
import { lowerFirst, nameOf, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { Case } from "@/lib/extraction/morphology/declension";
import { textOf } from "@/lib/extraction/reading";

/** Whose a count is: who did it, or where it was. */
export interface Owner {
  subject: Subject;
  role: "agent" | "place";
  /** "из страны": others are not told of it afterwards. */
  isLeft?: true;
}

/** A noun of a body of people: "компания". */
export const isActing = (noun: string): boolean => ACTING.has(noun) && !isPlaceNoun(noun);

/** "Жалобы | подали 1 270 предпринимателей": a thing in the plural that may as well be the object. */
export function mayBeObject(line: Line, part: Part): boolean {
  const head = part.isName ? undefined : headOf(line, part);
  if (!head?.cases.has("accusative") || ACTING.has(head.lemma)) return false;
  return head.readings.some(({ pos, number, animate }) => pos === "noun" && number === "plural" && animate === false);
}

const ACTORS: ReadonlySet<Named["kind"]> = new Set(["organisation", "person", "place", "facility"]);

/** People, or a body of them: "5 912 дел рассмотрели | районные суды". */
export function isActor(line: Line, part: Part): boolean {
  if (part.isName) return part.named !== null && ACTORS.has(part.named.kind);
  const head = headOf(line, part);
  return (
    head !== undefined &&
    (ACTING.has(head.lemma) || head.readings.some(({ pos, animate }) => pos === "noun" && animate === true))
  );
}

/** Who does what the verb says: a name, or a noun that stands before it and agrees with it. */
export function agentOf(line: Line, part: Part, verbAt: number, cast: Cast): Owner | null {
  if (part.preposition !== null || !mayAct(line, part, verbAt)) return null;
  const { named } = part;
  // "загсы Таджикистана зарегистрировали 68 тысяч браков": of the land.
  if (named?.kind === "place" && /^за(?:регистрировать|фиксировать)$/u.test(line.words[verbAt]?.lemma ?? ""))
    return { subject: nameOf(named), role: "place" };
  const isCalled =
    part.isName || (named?.kind === "organisation" && /^[A-Z«]/u.test(line.words[named.first]?.text ?? ""));
  const subject = isCalled && named ? nameOf(named) : resolved(whole(line, part, "nominative"), cast);
  return saysNothing(subject) ? null : { subject, role: "agent" };
}

/** A noun in the nominative whose number and gender the verb has. */
export function mayAct(line: Line, part: Part, verbAt: number): boolean {
  const verb = line.words[verbAt];
  const noun = headOf(line, part);
  if (!verb || part.preposition !== null) return false;
  if (part.isName && (!noun || noun.forms === 0)) return true;
  return noun !== undefined && (noun.forms & verb.forms) !== 0;
}

/** "пшеницы | вывезено 2,7 млн тонн", whatever else the letters may be. */
export function isOfWhich(line: Line, part: Part, verbAt: number): boolean {
  if (part.preposition !== null) return false;
  return part.isOfWhich || (!mayAct(line, part, verbAt) && headOf(line, part)?.cases.has("genitive") === true);
}

/** The noun on which the words of a part hang. */
function headOf({ words }: Line, { first, last }: Part) {
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word && isNoun(word) && word.cases.size > 0) return word;
  }
  return undefined;
}

/** Where something is or has happened: "в Оше", "на заводе в Костанае", "у подсудимых"; a common noun as the document means it. */
export function placeOf(line: Line, part: Part, scene: Scene, cast: Cast): Owner | null {
  const { preposition, named, isName, first, last } = part;
  if (!/^(?:в|во|на|у|из)$/u.test(preposition ?? "")) return null;
  if (preposition === "из") return homeOf(line, part, scene, cast);
  if (named && isHalf(named.name)) return null;
  if (isName && named && !isDirection(line, part))
    return named.kind === "person" && preposition !== "у" ? null : place(nameOf(named));
  if (preposition === "у" && last - first === 1) return null;
  const its = preposition === "у" ? "genitive" : "locative";
  const head = headOf(line, part);
  if (!head?.cases.has(its) || NO_PLACES.has(head.lemma)) return null;
  const said = whole(line, part, its);
  if (last - first > 1 || named) return place(said);
  const meant = placeMeant(said.name, line, scene, cast);
  if (meant !== undefined) return meant && place(meant);
  const subject = resolved(said, cast);
  return saysNothing(subject) ? null : place(subject);
}

/** "из страны уехали 300 граждан": a state or a region of which many left. */
function homeOf(line: Line, { first, last, end, named, isName }: Part, scene: Scene, cast: Cast): Owner | null {
  if (isName && named) return named.kind === "place" ? { ...place(nameOf(named)), isLeft: true } : null;
  const meant =
    last - first === 1 && end === last ? placeMeant(line.words[first]?.lemma ?? "", line, scene, cast) : null;
  return meant ? { ...place(meant), isLeft: true } : null;
}

/** "в Россию": where to, not where. */
function isDirection({ words }: Line, { first, preposition }: Part): boolean {
  const cases = words[first]?.cases;
  return /^(?:в|во|на)$/u.test(preposition ?? "") && cases?.has("accusative") === true && !cases.has("locative");
}

/** "в стране" where nobody knows in which. */
export const isUnknownPlace = ({ words }: Line, { preposition, first, last, end, isName }: Part): boolean =>
  preposition !== null && !isName && end === last && last - first === 1 && isPlaceNoun(words[first]?.lemma ?? "");

/** "на предприятии": the same place again, that needs no name. */
export function isAgain(line: Line, { preposition, first, last, end, isName }: Part): boolean {
  if (!/^(?:в|во|на)$/u.test(preposition ?? "") || isName || end !== last || last - first !== 1) return false;
  const word = line.words[first];
  return (
    word?.cases.has("locative") === true && !isPlaceNoun(word.lemma) && saysNothing({ name: word.lemma, entity: null })
  );
}

const place = (subject: Subject): Owner => ({ subject, role: "place" });

/** "Ферганская": half a name. */
const isHalf = (name: string): boolean => /^\p{Lu}\p{L}+ск(?:ая|ий|ой|ое)$/u.test(name);

/** "заводе в Костанае" ⇒ "завод в Костанае". */
function whole(line: Line, { first, last, end }: Part, its: "nominative" | "locative" | "genitive"): Subject {
  const name = aloneOf(line, first, last, its) ?? phraseOf(line, first, last, its).name;
  const rest = end > last ? ` ${textOf(line.sentence, last, end)}` : "";
  return { name: lowerFirst(name + rest), entity: null };
}

/** "в поле" ⇒ "поле", though it may be of "пол" too: as the word is likeliest read. */
function aloneOf({ words }: Line, first: number, last: number, its: Case): string | null {
  const reading = last - first === 1 ? words[first]?.readings.find(({ case: each }) => each === its) : undefined;
  return reading?.number === "singular" && !reading.tag ? reading.lemma : null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
/** Bodies of people. */
const ACTING = set(
  `банк компания суд школа больница предприятие организация завод фирма министерство ведомство вуз университет колледж клиника аэропорт
  авиакомпания театр музей магазин служба фабрика комбинат хозяйство фонд центр власть орган команда клуб сборная бригада расчет экипаж
  страна государство город область район регион партия фракция комиссия комитет редакция издательство библиотека фермерство холдинг`,
);
const NO_PLACES = set(
  `место трибуна турнир учет год месяц среднее итог случай время день час раз общее целое результат список результате отношение
  рамка ход течение основа основание связь помощь сумма размер период счет очередь смена розыск вид качество состав число условие
  территория сеть скамья рубеж граница возраст сезон неделя сутки половина начало конец квартал полугодие данные момент сравнение реанимация`,
);
