import { testOfForm } from "@/lib/extraction/form";
import { givenNames } from "@/lib/extraction/grammars/given-forms";
import { agedEnd } from "@/lib/extraction/grammars/holders-of-posts";
import { isSonOf } from "@/lib/extraction/grammars/name-words";
import { postForm } from "@/lib/extraction/grammars/post-forms";
import { FAMILY_FIRST } from "@/lib/extraction/lexicon/given-names";
import { isFromPlace, isNoPost, NO_OFFICE, ROLES } from "@/lib/extraction/lexicon/roles";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isCapital, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/** "давний житель Оша" is no post, however like one it stands. */
export const isRole = ({ words }: Sentence, { first, last }: Tagged): boolean =>
  (last === first + 1 && isCompanion(words[first]?.text ?? "")) ||
  (words.slice(first, last).some(({ text }) => ROLES.has(readingsOf(text)[0]?.lemma ?? "")) &&
    !words.slice(first, last).some(({ text }) => IN_OFFICE.test(text)));

/** "земляку", "студент-практикант", "итальянец" alone; "автор", "кандидат" and such may be posts as the tagger has it. */
const isCompanion = (word: string): boolean =>
  word.split("-").some((part) => {
    const lemma = readingsOf(part.toLowerCase())[0]?.lemma ?? "";
    return NO_OFFICE.has(lemma) || isFromPlace(lemma);
  });

/** "министр – участник форума", "представитель пострадавших" are posts for their first noun. */
const IN_OFFICE = /^(?:министр|глав[аыеу]|директор|председател|представител|адвокат|уполномоченн|тренер|врач)/iu;

/**
 * Posts that a rule saw right before a name, or set off right after it, where the tagger has seen nothing: "аким | Ноокена
 * Асан Темиров", "Асан Темиров, | директор школы". The name tells that they are posts.
 */
export function postsBesideNames(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  const people = names.filter(({ kind }) => kind === "person");
  const starts = new Set(people.map(({ first }) => first));
  const ends = new Set(people.map(({ last }) => last));
  const named = new Set(starts);
  const listed = new Set<number>();
  for (const { kind, first, last } of names.toReversed())
    if (kind === "position" && named.has(agedEnd(sentence, last))) named.add(first);
    else if (kind === "position" && sentence.plain[last] === "и" && named.has(last + 1)) listed.add(first);
  return sightings(sentence, "position")
    .toReversed()
    .flatMap(({ first, last, confidence }): Tagged[] => {
      const isSetOff =
        sentence.plain[first - 1] === "," && ends.has(first - 1) && /^[,.;]?$/u.test(sentence.plain[last] ?? "");
      const isListed =
        !starts.has(last + 1) &&
        (sentence.plain[last] === "," ? listed : sentence.plain[last] === "и" ? named : NONE).has(last + 1);
      if (!named.has(agedEnd(sentence, last)) && !isListed && !isSetOff) return [];
      const post: Tagged = { kind: "position", first, last, confidence, depth: 0 };
      const apart = names.every(
        (name) => name.last <= first || name.first >= last || (name.first > first && name.last <= last),
      );
      const alone = !names.some((name) => name.kind === "position" && name.first < last && first < name.last);
      if (!apart || !alone || isRole(sentence, post)) return [];
      if (!isSetOff) named.add(first);
      if (isListed) listed.add(first);
      return [post];
    });
}

/**
 * Posts that a rule saw after what only a post follows: "работал | инженером", "стал послом, а затем | министром",
 * "пост | мэра"; or with which a sentence begins before such a verb: "| Председателем стал …".
 */
export function postsAfterVerbs(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  const { plain } = sentence;
  const ends = new Set(names.flatMap(({ kind, last }) => (kind === "position" ? [last] : [])));
  return sightings(sentence, "position").flatMap(({ first, last, cases, nominative, confidence }): Tagged[] => {
    if (
      nominative ||
      names.some(
        (name) => name.first < last && first < name.last && name.kind !== "place" && name.kind !== "organisation",
      )
    )
      return [];
    let before = first - 1;
    while (before >= 0 && first - before < 4 && IN_ORDER.test(plain[before] ?? "")) before--;
    const isFurther = before < first - 1 && ends.has(before + 1);
    const isSaid =
      (before === first - 1 && OF_WORK.test(plain[before] ?? "")) || (first === 0 && OF_WORK.test(plain[last] ?? ""));
    const isInstrumental = cases.includes("instrumental") && (isSaid || isFurther);
    if (!isInstrumental && !(cases.includes("genitive") && OF_POST.test(plain[first - 1] ?? ""))) return [];
    const post: Tagged = { kind: "position", first, last, confidence, depth: 0 };
    if (isRole(sentence, post)) return [];
    ends.add(last);
    return [post];
  });
}

const IN_ORDER = /^(?:,|и|а|затем|потом|позже|позднее|также|далее)$/u;
const OF_WORK =
  /^(?:работа(?:ет|л|ла|я)|трудится|трудил(?:ся|ась)|служ(?:ит|ил|ила)|явля(?:ется|лся|лась)|был|была|начинал(?:а)?|проработал(?:а)?|стал|стала|станет|назначен|назначена|назначил|назначили|избран|избрана|избрали|остался|осталась)$/u;
const OF_POST = /^(?:пост|посту|поста|должност[ьи]|кресло)$/u;

const NONE: ReadonlySet<number> = new Set();

/** "сурдолог | Асан Темиров", "Асан Темиров, | сурдолог,": a noun for a person, in no list, where nothing else has been seen. */
export function tradesBesideNames(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  const starts = new Set(names.map(({ first }) => first));
  const ends = new Set(names.map(({ last }) => last));
  return names.flatMap(({ kind, first, last }): Tagged[] => {
    if (kind !== "person") return [];
    const isSetOff = sentence.plain[last] === "," && /^[,.;]$/u.test(sentence.plain[last + 2] ?? "");
    return [
      ...(!ends.has(first) && isTrade(sentence, first - 1) ? [first - 1] : []),
      ...(isSetOff && !starts.has(last + 1) && isTrade(sentence, last + 1) ? [last + 1] : []),
    ].map((at) => ({ kind: "position", first: at, last: at + 1, confidence: 0.7, depth: 0 }));
  });
}

function isTrade({ words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word?.kind !== "word" || !/^\p{Ll}{4,}/u.test(word.text)) return false;
  const best = readingsOf(word.text)[0];
  if (best?.pos !== "noun" || !best.animate || best.number === "plural" || best.guessed || best.tag) return false;
  return !isNoPost(best.lemma) && !isCompanion(word.text);
}

/** "Асана Темирова Бакыт Усенов" are two people: a given name and a surname, twice. "ADQ | Мохамед аль-Сувейди" is one. */
export function eachPerson({ words }: Sentence, found: Tagged): Tagged[] {
  const name = found.kind === "person" ? wholeName(words, found) : found;
  const { kind, first, last } = name;
  if (first > found.first) return [{ ...found, kind: "organisation", last: first }, name];
  const isGiven = (at: number): boolean => givenNames(words[at]?.text ?? "").length > 0;
  const isTwo = kind === "person" && last - first === 4 && isGiven(first) && isGiven(first + 2);
  if (!isTwo || isGiven(first + 1) || isGiven(first + 3) || isSonOf(words[first + 1]?.plain ?? "")) return [name];
  return [
    { ...name, last: first + 2 },
    { ...name, first: first + 2 },
  ];
}

/** Without the letters of a firm before it, and with the Arabic family name behind it. */
function wholeName(words: Sentence["words"], name: Tagged): Tagged {
  const isFirm = name.last - name.first > 1 && /^[A-Z]{2,}$/u.test(words[name.first]?.text ?? "");
  const isLonger = /^(?:аль|эль|ад|аш|ас|ат|ан|ар|аз)-\p{Lu}\p{Ll}/u.test(words[name.last]?.text ?? "");
  return { ...name, first: name.first + (isFirm ? 1 : 0), last: name.last + (isLonger ? 1 : 0) };
}

/**
 * "император | Акихито", "певицы | Бейонсе", "король Испании | Фелипе": what only people are called, a place that is known
 * between, then a name, whatever else the tagger has taken it for.
 */
export function withCalledNames(sentence: Sentence, names: readonly Tagged[]): Tagged[] {
  return sentence.words.reduce<readonly Tagged[]>((before, word, at) => {
    if (isShortName(sentence, at))
      return [...before.flatMap((name) => without(name, at, at + 2)), calledName(at, at + 2)];
    if (!isCalled(word)) return before;
    const first = sightingAt(sentence, at + 1, "place")?.last ?? at + 1;
    let last = first;
    while (last < first + 3 && mayBeName(sentence, last, before)) last++;
    return last === first ? before : [...before.flatMap((name) => without(name, first, last)), calledName(first, last)];
  }, names) as Tagged[];
}

/** "министр | Ван И": a family name that stands first, and a given name of one letter that is no initial. */
const isShortName = ({ words, plain }: Sentence, at: number): boolean =>
  /^[ИЭУ]$/u.test(words[at + 1]?.text ?? "") &&
  plain[at + 2] !== "." &&
  isCapital(words[at]) &&
  FAMILY_FIRST.has(plain[at] ?? "");

const calledName = (first: number, last: number): Tagged => ({
  kind: "person",
  first,
  last,
  confidence: 0.7,
  depth: 0,
});

function mayBeName(sentence: Sentence, at: number, names: readonly Tagged[]): boolean {
  if (!isCapital(sentence.words[at]) || sightingAt(sentence, at, "place", "organisation", "facility")) return false;
  return !names.some(({ kind, first, last }) => first <= at && at < last && SURELY.has(kind));
}

const SURELY: ReadonlySet<string> = new Set(["person", "event", "law"]);

/** A post ends before the name of its holder; what else was seen there is no more. */
function without(name: Tagged, first: number, last: number): Tagged[] {
  if (name.last <= first || name.first >= last) return [name];
  return name.kind === "position" && name.first < first ? [{ ...name, last: first }] : [];
}

const isCalled = testOfForm(({ plain }) => CALLED.has(postForm(plain)?.lemma ?? ""));
const CALLED: ReadonlySet<string> = new Set(
  `император императрица король королева царь царица принц принцесса кронпринц князь княгиня герцог герцогиня граф барон султан шейх
  кардинал епископ архиепископ митрополит аятолла далай-лама певец певица рэпер актёр актриса писатель писательница поэт поэтесса композитор
  режиссёр художник художница диджей топ-модель блогер видеоблогер комик юморист маршал полковник подполковник майор рядовой солдат`.split(
    /\s+/u,
  ),
);
