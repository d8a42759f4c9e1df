import type { Cast } from "@/lib/extraction/cast";
import { isQuoted, type Stretch } from "@/lib/extraction/grammars/quotation";
import { pastGender, verbBetween } from "@/lib/extraction/grammars/verbs";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type PersonSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** Who says it: somebody or some body of the document, and the words that name him here. */
export interface Speaker extends Stretch {
  entity: DocumentEntity;
}

type Gender = "male" | "female" | null;

interface Candidate extends Stretch {
  kind: "person" | "position" | "pronoun" | "organisation" | "noun";
  entity: DocumentEntity | null;
  gender: Gender;
}

/** Where a subject is looked for, and what its verb says of it. */
export interface Clause extends Stretch {
  /** The first subject of the clause, or the one nearest to its end. */
  prefer: "first" | "last";
  /** The verb, where it is known which of the clause it is. */
  verb?: number;
  /** A body may be the speaker as well as a person; else only where no person is named. */
  bodies?: true;
}

/**
 * The subject of a verb of saying in these words: a person, a post whose holder is known, "он" and "она", or a common
 * noun that stands for the one spoken of last. Null when there is none or it is not known who that is.
 */
export function speakerIn(sentence: Sentence, clause: Clause, cast: Cast, page: Page): Speaker | null {
  const verb = clause.verb ?? verbBetween(sentence, clause.first, clause.end);
  const gender = verb === null ? null : pastGender(sentence.plain[verb] ?? "");
  const all = candidatesIn(sentence, clause, cast).filter((candidate) => agrees(candidate, gender));
  const ordered = clause.prefer === "first" ? all : all.toReversed();
  const chosen =
    ordered.find(({ kind }) => kind !== "noun" && (clause.bodies || kind !== "organisation")) ??
    ordered.find(({ kind }) => kind === "organisation") ??
    ordered.find(({ kind }) => kind === "noun");
  const unsure = chosen && chosen.kind !== "noun" ? null : personAfterVerb(sentence, clause, verb, gender, cast);
  if (unsure) return unsure;
  if (!chosen) return null;
  const likely = chosen.gender ?? (gender === "feminine" ? "female" : gender === "masculine" ? "male" : null);
  const entity =
    chosen.entity ?? (isReference(chosen) ? personBefore(sentence, chosen.first, likely, cast, page) : null);
  return entity && { entity, first: chosen.first, end: chosen.end };
}

/** "произнесла в коридоре Рысбаева": a name whose form does not tell its case, after a verb that agrees with it. */
function personAfterVerb(
  sentence: Sentence,
  { end }: Clause,
  verb: number | null,
  gender: string | null,
  cast: Cast,
): Speaker | null {
  if (verb === null) return null;
  const named = sightings(sentence, "person").find(
    (person) => person.first > verb && person.last <= end && !isLed(sentence, person.first),
  );
  const entity = named && cast.entityOf(named);
  if (!named || !entity || gender === null) return null;
  const isFeminine = /(?:ва|на|ая)$/u.test(sentence.plain[named.last - 1] ?? "");
  return isFeminine === (gender === "feminine") && (isFeminine || genderOf(named) !== "female")
    ? { entity, first: named.first, end: named.last }
    : null;
}

/** After a preposition or a noun that it may depend on, a name is no subject. */
function isLed(sentence: Sentence, at: number): boolean {
  const [before] = readingsOf(sentence.plain[at - 1] ?? "");
  const inPlace = /^(?:в|во|на|по)$/u.test(sentence.plain[at - 2] ?? "");
  return before?.pos === "preposition" || (before?.pos === "noun" && before.case !== "nominative" && !inPlace);
}

const isReference = ({ kind }: Candidate): boolean => kind === "pronoun" || kind === "noun";

/** The person that "он" or "она" at this place stands for: the subject of the words before. */
export function personBefore(
  sentence: Sentence,
  at: number,
  gender: Gender,
  cast: Cast,
  page: Page,
): DocumentEntity | null {
  const here = personIn(sentence, { first: 0, end: at }, gender, cast);
  if (here) return here;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back--) {
    const before = page.sentences[back];
    if (!before || before.block.kind === "headline") break;
    const found = personIn(before, { first: 0, end: before.words.length }, gender, cast);
    if (found) return found;
  }
  return null;
}

/** No further back is a person still the one spoken of. */
const REACH = 5;

function personIn(sentence: Sentence, within: Stretch, gender: Gender, cast: Cast): DocumentEntity | null {
  const named = candidatesIn(sentence, within, cast).filter(
    ({ kind, entity }) => (kind === "person" || kind === "position") && entity !== null,
  );
  const subject =
    named.find((candidate) => gender !== null && candidate.gender === gender) ??
    named.find((candidate) => matches(candidate.gender, gender));
  if (subject) return subject.entity;
  const only = sightings(sentence, "person").find(
    (person) =>
      person.last <= within.end &&
      !isQuoted(sentence, person.first) &&
      matches(genderOf(person), gender) &&
      !isNamesake(sentence, person),
  );
  return only ? cast.entityOf(only) : null;
}

/** "филармонии имени | Токтогула": nobody of whom is spoken. */
const isNamesake = (sentence: Sentence, { first, last }: PersonSighting): boolean =>
  sentence.plain[first - 1] === "имени" ||
  sightings(sentence, "organisation", "facility", "event", "work", "law", "place").some(
    (name) => name.first <= first && name.last >= last,
  );

function candidatesIn(sentence: Sentence, { first, end }: Stretch, cast: Cast): Candidate[] {
  const found: Candidate[] = [];
  for (let at = first; at < end; ) {
    const candidate = isQuoted(sentence, at) && !isQuoted(sentence, first) ? null : candidateAt(sentence, at, cast);
    if (candidate && candidate.end <= end) found.push(candidate);
    at = Math.max(at + 1, sightingAt(sentence, at, ...NAMES)?.last ?? 0);
  }
  return found;
}

/** Names inside the name of something else are no subjects. */
const NAMES = ["organisation", "facility", "event", "work", "law", "place", "person", "date", "position"] as const;

function candidateAt(sentence: Sentence, at: number, cast: Cast): Candidate | null {
  const person = sightingAt(sentence, at, "person");
  if (person)
    return person.name.nominative
      ? { kind: "person", entity: cast.entityOf(person), gender: genderOf(person), first: at, end: person.last }
      : null;
  const position = sightingAt(sentence, at, "position");
  if (position) {
    const beside = sightingAt(sentence, position.last, "person");
    if (!position.nominative || beside) return null;
    const entity = cast.holderOf(position, sentence);
    return { kind: "position", entity, gender: null, first: at, end: position.last };
  }
  const organisation = sightingAt(sentence, at, "organisation");
  if (organisation)
    return organisation.nominative && readingsOf(sentence.plain[at - 1] ?? "")[0]?.pos !== "preposition"
      ? { kind: "organisation", entity: cast.entityOf(organisation), gender: null, first: at, end: organisation.last }
      : null;
  return pronounOrNoun(sentence, at);
}

const blank = (first: number, end: number) => ({ entity: null, gender: null, first, end });

function pronounOrNoun(sentence: Sentence, at: number): Candidate | null {
  const plain = sentence.plain[at] ?? "";
  if (plain === "он" || plain === "она")
    return { ...blank(at, at + 1), kind: "pronoun", gender: plain === "он" ? "male" : "female" };
  if (sentence.words[at]?.kind !== "word" || /^\p{Lu}/u.test(sentence.words[at]?.text ?? "")) return null;
  const [noun] = readingsOf(plain);
  const isPerson = noun?.pos === "noun" && noun.animate && noun.case === "nominative" && noun.number === "singular";
  if (!isPerson) return null;
  return { ...blank(at, at + 1), kind: "noun", gender: noun.gender === "feminine" ? "female" : null };
}

/** "сказала" has no man for its subject, "сказали" no single person. */
function agrees({ kind, gender }: Candidate, verb: string | null): boolean {
  if (verb === "plural" || verb === "neuter") return kind === "organisation";
  return verb === null || gender === null || (gender === "female") === (verb === "feminine");
}

const matches = (one: Gender, other: Gender): boolean => one === null || other === null || one === other;

/** Of the name, or of the endings that only women's or men's names have. */
export function genderOf({ name }: PersonSighting): Gender {
  if (name.gender) return name.gender;
  const surname = name.surname ?? "";
  if (/(?:[оеё]ва|[иы]на|ая|кызы)$/u.test(surname)) return "female";
  return /(?:[оеё]в|[иы]н|ский|уулу|угли|оглы)$/u.test(surname) ? "male" : null;
}
