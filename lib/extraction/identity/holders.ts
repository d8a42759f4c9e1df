import type { Person } from "@/lib/extraction/identity/persons";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";

/** Tells whom a post alone names, from the places of the document where its holder is named beside it. */
export type Holders = (position: PositionSighting, sentence: Sentence) => Person | null;

interface Holding {
  person: Person;
  position: PositionSighting;
  sentence: number;
}

/**
 * Whom a post alone names. The holders of that office are asked; when a country or organisation is said, only those
 * of it. One must remain, or the one who was named last before must also be the one whom the document names first.
 */
export function readHolders(sentences: readonly Sentence[], personOf: ReadonlyMap<PersonSighting, Person>): Holders {
  const all = holdings(sentences, personOf);
  const apposed = new Map(all.map((holding) => [holding.position, holding.person]));
  const byOffice = Map.groupBy(all, ({ position }) => officeKey(position));
  const byOfficeOf = Map.groupBy(all, ({ position }) => `${officeKey(position)} of ${position.of?.name}`);
  const peopleOf = new Map(
    [...byOffice.values(), ...byOfficeOf.values()].map((held) => [held, new Set(held.map(({ person }) => person))]),
  );

  return (position, sentence) => {
    const beside = apposed.get(position);
    if (beside || position.former) return beside ?? null;
    const key = officeKey(position);
    const held = position.of ? byOfficeOf.get(`${key} of ${position.of.name}`) : byOffice.get(key);
    const first = held?.[0]?.person ?? null;
    if (!held || peopleOf.get(held)?.size === 1) return first;
    return lastBefore(held, sentence.index)?.person === first ? first : null;
  };
}

/** Posts of one office are one: премьер-министр, глава правительства. */
const officeKey = ({ office, title }: PositionSighting): string => office ?? title;

function holdings(sentences: readonly Sentence[], personOf: ReadonlyMap<PersonSighting, Person>): Holding[] {
  return sentences.flatMap((sentence) =>
    sightings(sentence, "position").flatMap((position) => {
      const named = sightingAt(sentence, position.last, "person");
      const person = named && personOf.get(named);
      return person && !position.former ? [{ person, position, sentence: sentence.index }] : [];
    }),
  );
}

function lastBefore(held: readonly Holding[], sentence: number): Holding | null {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return held[low - 1] ?? null;
}
