import { postForm } from "@/lib/extraction/grammars/post-forms";
import { PUBLIC_POSTS } from "@/lib/extraction/lexicon/posts";
import { isAdjective } from "@/lib/extraction/morphology/adjectives";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { isVerb } from "@/lib/extraction/morphology/word-class";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";

/** A post and the person beside it to whom it belongs, with the words from the one to the other. */
export interface Holding {
  position: PositionSighting;
  person: PersonSighting;
  first: number;
  last: number;
}

/** No aside between a post and its holder is longer, in words. */
const ASIDE = 7;

/**
 * The person whose name follows a post: "мэр Оша Асан Темиров", "тренер, Ким Ду Хон,", "председатель — Р. Гадоев",
 * "учитель из Ургута, Бахром Нуралиев", "директор музея, искусствовед Матёкуб Рузметов".
 */
export function nameAfterPost(sentence: Sentence, position: PositionSighting): Holding | null {
  const at = afterTail(sentence, position);
  const direct = sightingAt(sentence, at, "person");
  const second = direct && SERVING.test(position.title) ? sightingAt(sentence, direct.last, "person") : null;
  if (second) return heldBy(position, second, position.first, second.last);
  if (direct) {
    const isAnothers =
      dependsOnTail(position, direct) ||
      belongsToKin(sentence, position, direct) ||
      isServed(sentence, position, direct);
    return isAnothers ? null : heldBy(position, direct, position.first, direct.last);
  }
  const next = sightingAt(sentence, at, "position") ?? sightingAt(sentence, afterMark(sentence, at), "position");
  const together = next ?? alsoPost(sentence, at, position);
  const further =
    together && together.first > position.first && agree(together, position) ? nameAfterPost(sentence, together) : null;
  if (further && (together !== next || next?.first === at || isSetOff(sentence, at) || isDash(sentence, at)))
    return heldBy(position, further.person, position.first, further.last);
  const person = sightingAt(sentence, afterMark(sentence, at), "person");
  if (!person || postAfterName(sentence, person)) return null;
  if (isDash(sentence, at)) return namesHolder(sentence, position, person);
  const isClosed = closes(sentence, person.last) && !isListed(sentence, person);
  return isSetOff(sentence, at) && isClosed ? heldBy(position, person, position.first, person.last) : null;
}

/**
 * The posts that are said of a person after the name: "Асан Темиров, мэр Оша,", "Анара Назаркул кызы, 29 лет, педиатр,",
 * "Абай Калжан, в прошлом начальник управления,", "Чынара — врач госпиталя", "Асанов (директор завода)".
 */
export function postsAfterName(sentence: Sentence, person: PersonSighting): Holding[] {
  const first = postAfterName(sentence, person);
  const held = first ? [first] : [];
  for (let last = held.at(-1); last; last = held.at(-1)) {
    const at = /^(?:,|и)$/u.test(sentence.plain[last.last] ?? "") ? last.last + 1 : -1;
    const next = sightingAt(sentence, at, "position");
    if (!next || !agree(next, last.position) || ownName(sentence, next) || !closes(sentence, next.last)) break;
    held.push({ position: next, person, first: person.first, last: next.last });
  }
  return held;
}

/** "Как пояснил следователь Асан Темиров, | водитель, видимо, уснул": the comma ends who tells it, and another clause begins. */
function isBehindAside(sentence: Sentence, person: PersonSighting, position: PositionSighting): boolean {
  const isAside = sentence.plain[0] === "как" && sentence.plain.indexOf(",") === person.last;
  const hasPost = sightings(sentence, "position").some(({ last }) => last === person.first);
  return isAside && (hasPost || position.last === position.first + 1);
}

function postAfterName(sentence: Sentence, person: PersonSighting): Holding | null {
  const after = bracketEnd(sentence, person.last);
  const opening = sentence.plain[after] ?? "";
  if (!/^[,(—–-]$/u.test(opening)) return null;
  for (let at = after + 1; at <= after + ASIDE; at++) {
    const position = sightingAt(sentence, at, "position");
    if (position) {
      const belongs =
        !ownName(sentence, position) &&
        isPredicate(sentence, position, opening) &&
        !isBehindAside(sentence, person, position);
      return belongs ? heldBy(position, person, person.first, position.last) : null;
    }
    if (!mayStandInAside(sentence, at)) return null;
  }
  return null;
}

/** "Томас Шефер | (Thomas Schäfer) |, министр": the word after a bracket without a post in it. */
function bracketEnd(sentence: Sentence, from: number): number {
  if (sentence.plain[from] !== "(") return from;
  for (let at = from + 1; at <= from + ASIDE; at++) {
    if (sightingAt(sentence, at, "position")) return from;
    if (sentence.plain[at] === ")") return /^[,—–-]$/u.test(sentence.plain[at + 1] ?? "") ? at + 1 : from;
  }
  return from;
}

/** Post and name must be able to stand in one case; a name whose case nothing tells goes with any. */
function heldBy(position: PositionSighting, person: PersonSighting, first: number, last: number): Holding | null {
  const { cases } = person.name;
  const isOneCase = cases.length === 0 || cases.some((grammaticalCase) => position.cases.includes(grammaticalCase));
  return isOneCase ? { position, person, first, last } : null;
}

/** "адвокат Асана Темирова | Бакыт Усенов": first the one who is served. */
const SERVING =
  /^(?:адвокат|защитник|помощни[кц]|представитель|пресс-секретарь|тренер|секретарь|советник|биограф|продюсер|агент|врач)/u;

/** "поэт и | журналист Асан Темиров": one person's trades. Of public posts "и" joins two people as well. */
function alsoPost(sentence: Sentence, at: number, position: PositionSighting): PositionSighting | null {
  const other = sentence.plain[at] === "и" ? sightingAt(sentence, at + 1, "position") : null;
  return other && isTrade(position) && isTrade(other) ? other : null;
}

const isTrade = ({ title, of, office }: PositionSighting): boolean =>
  of === null && office === null && !PUBLIC_POSTS.has(title.split(" ").at(0) ?? "");

const agree = (one: PositionSighting, other: PositionSighting): boolean =>
  one.cases.some((grammaticalCase) => other.cases.includes(grammaticalCase));

/** "адвокат | осуждённой", "учитель | из Ургута", "глава Фонда развития | (ФР)", "капитан | «хозяев»", "руководитель работ | полковник": what else belongs to a post. */
function afterTail(sentence: Sentence, position: PositionSighting): number {
  let at = position.last;
  for (let words = 0; words < 3; words++) {
    const next = tailStep(sentence, at, position);
    if (next === at) break;
    at = next;
  }
  return sightingAt(sentence, at, "person") || at === position.last || isSetOff(sentence, at) ? at : position.last;
}

function tailStep(sentence: Sentence, at: number, position: PositionSighting): number {
  const word = sentence.words[at];
  const plain = sentence.plain[at] ?? "";
  if (plain === "же") return at + 1;
  const aged = agedEnd(sentence, at);
  if (aged > at) return aged;
  if (plain === "из" || plain === "от") return sightingAt(sentence, at + 1, "place", "organisation")?.last ?? at;
  if (plain === "«" && sentence.plain[at + 2] === "»") return at + 3;
  if (plain === "(" && sentence.plain[at + 2] === ")" && /^\p{Lu}{2,}$/u.test(sentence.words[at + 1]?.text ?? ""))
    return at + 3;
  const named = sightingAt(sentence, at, "place", "organisation");
  if (named) return named.last;
  if (word?.kind !== "word" || /^\p{Lu}/u.test(word.text) || sightingAt(sentence, at, "position")) return at;
  const rank = postForm(word.text);
  if (rank) return rank.cases.some((grammaticalCase) => position.cases.includes(grammaticalCase)) ? at + 1 : at;
  return mayBeGenitive(word.text) ? at + 1 : at;
}

/** "президент | 89-летний | Роберт Асанов": the word after such an adjective. */
export function agedEnd(sentence: Sentence, at: number): number {
  const years = sightingAt(sentence, at, "quantity");
  const end = years?.last ?? at + 1;
  return AGED.test(sentence.plain[end - 1] ?? "") ? end : at;
}

const AGED = /летн(?:ий|его|ему|им|ем|яя|ей|юю)$/u;

const isDash = (sentence: Sentence, at: number): boolean => /^[—–-]$/u.test(sentence.plain[at] ?? "");
const isSetOff = (sentence: Sentence, at: number): boolean => sentence.plain[at] === ",";
const afterMark = (sentence: Sentence, at: number): number =>
  isDash(sentence, at) || isSetOff(sentence, at) ? at + 1 : at;

/** "Председатель — Р. Гадоев.": both in the nominative, and nothing is said of him after that. */
function namesHolder(sentence: Sentence, position: PositionSighting, person: PersonSighting): Holding | null {
  if (!position.nominative || !closes(sentence, person.last)) return null;
  return heldBy(position, person, position.first, person.last);
}

const closes = (sentence: Sentence, at: number): boolean => /^[,.;:)(!?—–]?$/u.test(sentence.plain[at] ?? "");

/** "министр, Асан Темиров, Бакыт Усенов и …": a list of people, not the name of the minister. */
const isListed = (sentence: Sentence, { last }: PersonSighting): boolean =>
  /^(?:,|и)$/u.test(sentence.plain[last] ?? "") && sightingAt(sentence, last + 1, "person", "position") !== null;

/** "советник кампании | Асана Темирова", "адвокат жены | Асанова": the name depends on the last word of the post. */
function dependsOnTail(position: PositionSighting, { name }: PersonSighting): boolean {
  if (position.nominative || position.of !== null || !name.cases.includes("genitive")) return false;
  return NAMED_AFTER.test(position.title) && !name.nominative;
}

const NAMED_AFTER =
  /\s(?:кампании|семьи|партии|делегации|команды|группы|штаба|имени|жены|мужа|сына|дочери|брата|вдовы|кандидата)$/u;

/** "помощник | Хиллари Клинтон | по европейским делам": what belongs to the post stands behind the name of the one served. */
const isServed = (sentence: Sentence, { title }: PositionSighting, { last }: PersonSighting): boolean =>
  /^(?:помощни[кц]\p{L}*|советник|представитель|заместитель)$/u.test(title) && sentence.plain[last] === "по";

/** "дочь президента | Иванку Асанову", "подруга министра | Анна": the name of her who is somebody's, not of him. */
function belongsToKin(sentence: Sentence, position: PositionSighting, { name }: PersonSighting): boolean {
  if (!position.cases.includes("genitive") || name.gender === null) return false;
  let at = position.first - 1;
  while (at > 0 && at > position.first - 4 && isAdjective(sentence.plain[at] ?? "")) at--;
  const kin = readingsOf(sentence.plain[at] ?? "").find(({ pos }) => pos === "noun");
  if (!kin || !KIN.has(kin.lemma) || (kin.gender === "feminine") !== (name.gender === "female")) return false;
  const ownGender = readingsOf(position.title.split(" ").at(-1) ?? "").find(({ pos }) => pos === "noun")?.gender;
  return (ownGender === "feminine") !== (kin.gender === "feminine");
}

const KIN: ReadonlySet<string> = new Set(
  "дочь сын мать отец сестра брат жена муж вдова подруга друг внук внучка супруга супруг невеста жених племянник племянница".split(
    " ",
  ),
);

/** A post that stands before a name of its own says nothing of the name before it. */
function ownName(sentence: Sentence, position: PositionSighting): boolean {
  const at = afterTail(sentence, position);
  return sightingAt(sentence, at, "person") !== null || nextPostHasName(sentence, at);
}

function nextPostHasName(sentence: Sentence, at: number): boolean {
  const next = sightingAt(sentence, at, "position");
  return next !== null && sightingAt(sentence, next.last, "person") !== null;
}

/** After the post the apposition ends, or a place or a relative goes on; a verb would make the post its subject. */
function isPredicate(sentence: Sentence, { last }: PositionSighting, opening: string): boolean {
  const after = sentence.plain[last] ?? "";
  if (closes(sentence, last) || /^(?:из|в|во|на|при|с|со|и|по|от|до|города|села|района)$/u.test(after)) return true;
  if (isVerb(after)) return false;
  return opening !== "," || mayBeGenitive(after);
}

/** "29 лет", "в прошлом", "некогда", "до вчерашнего утра", "пенсионер и", "наш": no verb, no new clause, nobody else. */
function mayStandInAside(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || sightingAt(sentence, at, "organisation")) return false;
  if (
    /^(?:а|но|что|где|когда|который|которая|которого|не|по|как|чей|чья|или|либо|—|–|:|;|\.|\(|\)|«|»|")$/u.test(
      word.plain,
    )
  )
    return word.plain === "как" && /^(?:месяц|год|неделя)$/u.test(sentence.plain[at - 1] ?? "");
  return !isVerb(word.plain);
}
