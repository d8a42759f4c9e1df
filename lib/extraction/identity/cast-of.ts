import type { Cast } from "@/lib/extraction/cast";
import { readHolders } from "@/lib/extraction/identity/holders";
import { groupPersons, type Person } from "@/lib/extraction/identity/persons";
import { readReferences } from "@/lib/extraction/identity/references";
import { shortNames } from "@/lib/extraction/identity/short-names";
import { namesOfBody } from "@/lib/extraction/lexicon/bodies";
import type { DocumentEntity, EntityKind } from "@/lib/extraction/mention";
import { fullName, type PersonName } from "@/lib/extraction/person-name";
import {
  type NamedSighting,
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  type Sighting,
  sightingAt,
  sightings,
  textOf,
} from "@/lib/extraction/reading";
import { comparableName } from "@/lib/text/normalise";

/** Everybody and everything the document names, each once, in the order of first mention. */
export function castOf(sentences: readonly Sentence[]): Cast {
  const named = sentences.flatMap((sentence) => sightings(sentence, "person"));
  const people = groupPersons(named, new Map(sentences.flatMap(namesInBrackets)));
  const personOf = new Map<PersonSighting, Person>(
    people.flatMap((person) => person.sightings.map((sighting) => [sighting, person] as const)),
  );
  const holders = readHolders(sentences, personOf);
  const entities: DocumentEntity[] = [];
  const bySighting = new Map<Sighting, DocumentEntity>();
  const byPerson = new Map<Person, DocumentEntity>();
  people.forEach((person, index) => {
    const entity = personEntity(person, index);
    entities.push(entity);
    byPerson.set(person, entity);
    for (const sighting of person.sightings) bySighting.set(sighting, entity);
  });
  nameThings(sentences, entities, bySighting);
  const holder = (position: PositionSighting, sentence: Sentence): DocumentEntity | null => {
    const person = holders.holderOf(position, sentence);
    return person ? (byPerson.get(person) ?? null) : null;
  };
  addBynames(sentences, holder, bySighting);
  const references = readReferences(sentences);
  const referredTo: Cast["referredTo"] = (word, sentence, before) => {
    const isPronoun = /^(?:его|ее|их)$/u.test(word);
    const named = isPronoun ? references.byPronoun(word, sentence, before) : references.byNoun(word, sentence, before);
    return named ? (bySighting.get(named) ?? null) : null;
  };
  const personOfEntity = new Map([...byPerson].map(([person, entity]) => [entity, person] as const));
  return {
    entities,
    entityOf: (sighting) => bySighting.get(sighting) ?? null,
    holderOf: holder,
    postsOf: (entity) => {
      const person = personOfEntity.get(entity);
      return person ? holders.postsOf(person) : [];
    },
    holdingsIn: holders.holdingsIn,
    referredTo,
  };
}

function personEntity({ name, sightings: seen }: Person, index: number): DocumentEntity {
  const shown = fullName(name);
  const others = seen.map((sighting) => fullName(sighting.name)).filter((other) => other !== shown);
  return {
    id: `person-${index + 1}`,
    kind: "person",
    name: shown,
    aliases: [...new Set(others)],
    key: personKey(name),
  };
}

/** The given name first, without the patronymic, which one article gives and the next leaves out: "Борис Николаевич Орлов" ⇒ "person:борис орлов". */
function personKey(name: PersonName): string {
  const { familyFirst: _, ...parts } = name;
  const isWhole = name.given !== null && name.surname !== null;
  return `person:${comparableName(fullName(isWhole ? { ...parts, patronymic: null } : parts))}`;
}

/** "Джоэл Саймон (Joel Simon)": the name in brackets is another name of the one before it. */
function namesInBrackets(sentence: Sentence): [PersonSighting, PersonSighting][] {
  return sightings(sentence, "person").flatMap((person) => {
    const inside = sentence.plain[person.last] === "(" ? sightingAt(sentence, person.last + 1, "person") : null;
    const isWhole = inside && /^[),;]$/u.test(sentence.plain[inside.last] ?? "");
    return inside && isWhole && isLatin(sentence, inside) !== isLatin(sentence, person) ? [[inside, person]] : [];
  });
}

const isLatin = (sentence: Sentence, { first }: PersonSighting): boolean =>
  /^\p{Script=Latin}/u.test(sentence.words[first]?.text ?? "");

/** Places, organisations and facilities of one comparable name, quotes aside, are one, as is a body with its short name. */
function nameThings(
  sentences: readonly Sentence[],
  entities: DocumentEntity[],
  bySighting: Map<Sighting, DocumentEntity>,
): void {
  const things = sentences.flatMap((sentence) => sightings(sentence, "place", "organisation", "facility"));
  const full = fullNames(things);
  const byKey = new Map<string, DocumentEntity>();
  const counts = new Map<EntityKind, number>();
  for (const sighting of things) {
    const { key, named } = full.get(keyOf(sighting)) ?? { key: keyOf(sighting), named: sighting };
    const entity = byKey.get(key) ?? thing(named, sighting.kind, key, counts);
    if (!byKey.has(key)) entities.push(entity);
    if (named !== sighting && !entity.aliases.includes(sighting.name)) entity.aliases.push(sighting.name);
    byKey.set(key, entity);
    bySighting.set(sighting, entity);
  }
}

const keyOf = ({ kind, known, name }: NamedSighting): string => `${kind}:${comparableName(known ?? name)}`;

/** Keys of short names → the first sighting of the body that they are short for, and its key. */
function fullNames(things: readonly NamedSighting[]): Map<string, { key: string; named: NamedSighting }> {
  const bodies = new Map<string, NamedSighting>();
  for (const thing of things)
    if (thing.kind === "organisation" && !bodies.has(keyOf(thing))) bodies.set(keyOf(thing), thing);
  const named = [...bodies].map(([key, { name, aliases }]) => ({
    key,
    names: [name, ...aliases, ...namesOfBody(name)],
  }));
  return new Map(
    [...shortNames(named)].flatMap(([short, key]) => {
      const body = bodies.get(key);
      return body ? [[short, { key, named: body }] as const] : [];
    }),
  );
}

function thing(
  { name, aliases }: NamedSighting,
  kind: EntityKind,
  key: string,
  counts: Map<EntityKind, number>,
): DocumentEntity {
  const number = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, number);
  return { id: `${kind}-${number}`, kind, name, aliases: [...aliases], key };
}

/** "премьер Кыргызстана", "глава правительства" are mentions of the person; a title of a post alone is not a name. */
function addBynames(
  sentences: readonly Sentence[],
  holder: Cast["holderOf"],
  bySighting: Map<Sighting, DocumentEntity>,
): void {
  for (const sentence of sentences) {
    for (const position of sightings(sentence, "position")) {
      const entity = position.byname ? holder(position, sentence) : null;
      if (!entity) continue;
      bySighting.set(position, entity);
      const alias = position.of
        ? textOf(sentence, position.first, position.last).replace(/^./u, (letter) => letter.toLowerCase())
        : position.title;
      if (position.nominative && !entity.aliases.includes(alias)) entity.aliases.push(alias);
    }
  }
}
