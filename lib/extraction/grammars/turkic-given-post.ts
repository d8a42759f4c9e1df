import type { Cast } from "@/lib/extraction/cast";
import {
  decreeAfter,
  isChoosing,
  isPostMarker,
  officeOf,
  type TurkicChange,
} from "@/lib/extraction/grammars/turkic-change";
import { type Held, held } from "@/lib/extraction/grammars/turkic-held";
import { turkicHoldings } from "@/lib/extraction/grammars/turkic-people";
import { named } from "@/lib/extraction/grammars/turkic-phrases";
import { type TurkicWord, turkicWord, turkicWords, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import type { DocumentEntity } from "@/lib/extraction/mention";
import {
  type NamedSighting,
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightings,
} from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** The post that somebody is given or leaves. */
export interface GivenPost extends Held {
  first: number;
  /** The words around it say so: "министри | болуп", "vaziri | lavozimiga". */
  isMarked: boolean;
}

interface Clause {
  from: number;
  verb: number;
}

export function givenPost(
  sentence: Sentence,
  words: readonly TurkicWord[],
  clause: Clause,
  cast: Cast,
  page: Page,
): GivenPost | null {
  const positions = sightings(sentence, "position").filter(
    ({ first, last }) => first >= clause.from && last <= clause.verb && !decreeAfter(words, last),
  );
  const marked = positions.findLast(({ last }) => isMarkerAt(words, last));
  const position = marked ?? positions.findLast((one) => !isWithinOther(one, positions));
  const office = marked ? null : officeIn(sentence, words, clause, cast, page);
  if (office) return office;
  if (!position) return null;
  return {
    ...held(sentence, words, position, cast, page),
    first: position.first,
    isMarked: marked !== undefined,
  };
}

const isMarkerAt = (words: readonly TurkicWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isPostMarker(word);
};

const isWithinOther = (one: PositionSighting, all: readonly PositionSighting[]): boolean =>
  all.some((other) => other !== one && other.first <= one.first && other.last >= one.last);

/** "Улуттук статистика комитетинин төрагалыгына": the noun of office of what stands before it. */
function officeIn(
  sentence: Sentence,
  words: readonly TurkicWord[],
  { from, verb }: Clause,
  cast: Cast,
  { document: { language } }: Page,
): GivenPost | null {
  for (let at = verb - 1; at >= from; at--) {
    const stem = officeOf(words[at] ?? NONE);
    if (!stem || !turkicWord(stem, language).classes.includes("post")) continue;
    const title = writtenStem(sentence.words[at]?.text ?? "", stem, language);
    const owner = sightings(sentence, "organisation", "place").find(({ last }) => last === at);
    const entity = owner && cast.entityOf(owner);
    return { title, of: entity ?? null, first: owner?.first ?? at, isMarked: true };
  }
  return null;
}

/** Whoever decides it: a body or a person, and by their post alone those who are named nowhere. */
export interface Decider {
  name: string;
  id: string | null;
  first: number;
}

/** The post in which the sentences before name somebody: of "ишдан бўшатилди" alone. */
export function knownPost(sentence: Sentence, person: DocumentEntity, cast: Cast, page: Page): GivenPost | null {
  for (const earlier of page.sentences.slice(Math.max(0, sentence.index - 4), sentence.index).toReversed()) {
    const words = turkicWords(earlier, page.document.language);
    const holding = turkicHoldings(earlier, words).find((one) => cast.entityOf(one.person)?.id === person.id);
    if (holding)
      return { ...held(earlier, words, holding.position, cast, page), first: sentence.words.length, isMarked: false };
  }
  return null;
}

export function whoDecides(
  sentence: Sentence,
  words: readonly TurkicWord[],
  { from, verb, active }: Clause & TurkicChange,
  person: PersonSighting | null,
  cast: Cast,
  language: string,
): Decider | null {
  const all = sightings(sentence, "organisation", "person", "position").filter(
    (one) => one.first >= from && one.last <= verb && one !== person && !isPostMarker(words[one.last] ?? NONE),
  );
  const outer = all.filter((one) => !all.some((other) => holds(other, one)));
  const deciding = outer.find(
    ({ last }) => decreeAfter(words, last)?.decides || isChoosing(words[last]) || isChoosing(words[last + 1]),
  );
  const isSubject = ({ last }: { last: number }): boolean => words[last - 1]?.form.case === "nominative";
  const before = person?.first ?? verb;
  const subjects = active ? outer.filter((one) => one.last <= before && isSubject(one)) : [];
  const subject = subjects.find(({ kind, last }) => kind !== "position" || last < before) ?? null;
  const found = deciding ?? subject;
  if (!found) return null;
  const holder = subjects.find(({ kind, first }) => kind === "person" && first === found.last);
  return deciderOf(sentence, words, holder ?? found, cast, language);
}

const NONE: TurkicWord = {
  key: "",
  form: { stem: "", plural: false, possessive: false, case: "nominative", adjectival: false },
  classes: [],
  surname: null,
  given: null,
};

/** By a post alone whoever is named nowhere; with the body that it is of, "Министрлер кабинетинин төрагасы". */
function deciderOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  seen: NamedSighting | PersonSighting | PositionSighting,
  cast: Cast,
  language: string,
): Decider | null {
  const entity = cast.entityOf(seen);
  if (entity) return { name: entity.name, id: entity.id, first: seen.first };
  if (seen.kind !== "position") return null;
  const isOfBody = seen.of?.kind === "organisation";
  const name = isOfBody ? named(sentence, words, seen.first, seen.last - 1, language).name : seen.title;
  return { name, id: null, first: seen.first };
}

const holds = (outer: { first: number; last: number }, inner: { first: number; last: number }): boolean =>
  outer !== inner && outer.first <= inner.first && outer.last >= inner.last;
