import type { Cast } from "@/lib/extraction/cast";
import { chainEnd, LONGEST_PHRASE } from "@/lib/extraction/chain";
import { besideComma, describedAt } from "@/lib/extraction/grammars/described-person";
import { likelyHolder, mayBeSubject } from "@/lib/extraction/grammars/likely-subject";
import { GROUP_MEMBERS, GROUP_NOUNS } from "@/lib/extraction/lexicon/frames";
import { BODY_NOUNS } from "@/lib/extraction/lexicon/sources";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { adjectiveMayBe, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { nominativePhrase } from "@/lib/extraction/morphology/noun-phrase";
import { isAdverb, isVerb, PREPOSITIONS } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";

/** Who does what a verb says: names in the nominative, with the entities among them. */
export interface Participants {
  names: string[];
  entities: string[];
  /** The word of the first of them; a post before a name is not counted in. */
  first: number;
  /** The word after the last of them. */
  end: number;
  plural: boolean;
}

interface Participant {
  name: string;
  entity: string | null;
  first: number;
  end: number;
  plural: boolean;
}

/**
 * The subject before a verb: people, posts that name one person, delegations and their members, joined by "и".
 * Null when anything there is not understood: a wrong "who" is worse than none.
 */
export function readSubject(sentence: Sentence, verbAt: number, cast: Cast): Participants | null {
  const from = clauseStart(sentence, verbAt);
  for (let at = from; at < verbAt; at++) {
    const subject = readParticipants(sentence, at, cast);
    if (subject && subject.end <= verbAt) {
      const isSecond = at > from && sentence.plain[at - 1] === "и";
      const understood = !isSecond && opensClause(sentence, from, at) && isAside(sentence, subject.end, verbAt);
      return understood ? subject : null;
    }
  }
  return null;
}

/** Participants joined by "и", or by commas with "и" before the last, from a word on; all in the nominative. */
export function readParticipants(sentence: Sentence, from: number, cast: Cast): Participants | null {
  const list: Participant[] = [];
  const listed: Participant[] = [];
  let joint: Joint | null = { at: from, closes: true };
  while (joint && list.length + listed.length < MOST) {
    const next = readParticipant(sentence, joint.at, cast);
    if (!next && joint.closes) return null;
    if (!next) break;
    listed.push(next);
    if (joint.closes) {
      list.push(...listed.splice(0));
    }
    joint = jointAt(sentence, next.end);
  }
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last) return null;
  return {
    names: [...new Set(list.map(({ name }) => name))],
    entities: [...new Set(list.flatMap(({ entity }) => entity ?? []))],
    first: first.first,
    end: last.end,
    plural: list.length > 1 || first.plural,
  };
}

/** No list of participants is longer. */
const MOST = 8;

/** Where the next of a list begins; "и" makes all before it a list, a comma alone may be anything. */
export interface Joint {
  at: number;
  closes: boolean;
}

/** "и", a comma, ", а также", and "и, от узбекской стороны,". */
export function jointAt({ plain }: Sentence, at: number): Joint | null {
  if (plain[at] === ",")
    return plain[at + 1] === "а" && plain[at + 2] === "также"
      ? { at: at + 3, closes: true }
      : { at: at + 1, closes: false };
  if (plain[at] !== "и") return null;
  const aside = plain[at + 1] === "," ? plain.slice(at + 2, at + 8).indexOf(",") : -1;
  return { at: aside < 0 ? at + 1 : at + 3 + aside, closes: true };
}

function readParticipant(sentence: Sentence, at: number, cast: Cast): Participant | null {
  const person = sightingAt(sentence, at, "person");
  if (person) return mayBeSubject(sentence, person) ? named(cast.entityOf(person), person.first, person.last) : null;
  const group = readGroup(sentence, at);
  if (group) return group;
  const position = sightingAt(sentence, at, "position");
  if (position) {
    if (!position.nominative) return null;
    const beside = sightingAt(sentence, position.last, "person") ?? besideComma(sentence, position.last);
    if (beside) return mayBeSubject(sentence, beside) ? named(cast.entityOf(beside), beside.first, beside.last) : null;
    const holder = cast.holderOf(position, sentence) ?? likelyHolder(position, sentence, cast);
    return named(holder, position.first, position.last);
  }
  const organisation = sightingAt(sentence, at, "organisation");
  if (organisation)
    return mayBeSubject(sentence, organisation)
      ? named(cast.entityOf(organisation), organisation.first, organisation.last)
      : null;
  const described = describedAt(sentence, at);
  if (described) return named(cast.entityOf(described), described.first, described.last);
  return named(bodyAt(sentence, at, cast), at, at + 1);
}

/** "компания", "министерство": the body that the noun stands for. */
function bodyAt(sentence: Sentence, at: number, cast: Cast): DocumentEntity | null {
  const plain = sentence.plain[at] ?? "";
  const isBody =
    sentence.words[at]?.kind === "word" &&
    readingsOf(plain).some(
      ({ lemma, case: its, number }) =>
        its === "nominative" && number === "singular" && Object.hasOwn(BODY_NOUNS, lemma),
    );
  return isBody ? cast.referredTo(plain, sentence, at) : null;
}

const named = (entity: { id: string; name: string } | null, first: number, end: number): Participant | null =>
  entity && { name: entity.name, entity: entity.id, first, end, plural: false };

/** "члены кыргызской делегации" ⇒ "кыргызская делегация"; "главы делегации" are they themselves. */
function readGroup(sentence: Sentence, at: number): Participant | null {
  const member = GROUP_MEMBERS[sentence.plain[at] ?? ""];
  if (member) {
    const end = chainEnd(sentence, at + 1);
    const whole = sentence.words.slice(at + 1, end).map(({ text }) => text);
    const name =
      end === at + 1
        ? null
        : member === "whole"
          ? nominativePhrase(whole, "genitive")
          : textOf(sentence, at, end).toLowerCase();
    return name === null ? null : { name, entity: null, first: at, end, plural: true };
  }
  let head = at;
  while (
    head < at + 3 &&
    isAdjective(sentence.plain[head] ?? "") &&
    adjectiveMayBe(sentence.plain[head] ?? "", "nominative", "singular")
  )
    head++;
  const isGroup = GROUPS.get(sentence.plain[head] ?? "")?.some(
    (reading) => reading.case === "nominative" && reading.number === "singular",
  );
  if (!isGroup) return null;
  const end = chainEnd(sentence, head + 1);
  const name = textOf(sentence, at, end);
  return {
    name: at === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    entity: null,
    first: at,
    end,
    plural: false,
  };
}

const GROUPS = nounIndex(GROUP_NOUNS);

/** The word after the comma, dash or conjunction that the clause of a verb begins with. */
export function clauseStart(sentence: Sentence, verbAt: number): number {
  const lowest = Math.max(0, verbAt - LONGEST_PHRASE);
  let at = verbAt;
  while (at > lowest && !/^[,;:—–(]$/u.test(sentence.plain[at - 1] ?? "")) at--;
  return at;
}

/** "через которых Кэтрин рассказала": a clause inside another, whose end no comma tells for sure. */
const isRelative = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.plain.slice(from, to).some((plain) => plain.startsWith("котор"));

/** Before the subject only what opens a clause may stand: "Далее", "что", "В ходе визита". */
function opensClause(sentence: Sentence, from: number, to: number): boolean {
  if (isRelative(sentence, from, to)) return false;
  if (from === to) return from === 0 || /^[,;:—–]$/u.test(sentence.plain[from - 1] ?? "");
  const opening = sentence.plain[from] ?? "";
  const isOpening = isAdverb(opening) || PREPOSITIONS.has(opening) || /^(?:что|и|а|где|когда|сам|сама)$/u.test(opening);
  return (isOpening || sightingAt(sentence, from, "date") !== null) && !hasVerb(sentence, from, to);
}

/** Between subject and verb: "в рамках рабочей поездки в Узбекистан", "26 марта", "также"; never "не". */
function isAside(sentence: Sentence, from: number, to: number): boolean {
  if (from === to) return true;
  const opening = sentence.plain[from] ?? "";
  const opens = isAdverb(opening) || PREPOSITIONS.has(opening) || sightingAt(sentence, from, "date") !== null;
  return opens && !hasVerb(sentence, from, to);
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  return sentence.plain
    .slice(from, to)
    .some((plain) => plain === "не" || plain === "ни" || plain === "бы" || (isVerb(plain) && !isAdverb(plain)));
}
