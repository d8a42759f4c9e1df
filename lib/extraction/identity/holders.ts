import { holdingsIn, type SaidHolding } from "@/lib/extraction/identity/holdings";
import type { Person } from "@/lib/extraction/identity/persons";
import type { PersonSighting, PositionSighting, Sentence } from "@/lib/extraction/reading";

/** Who holds which post, from the places of the document where post and holder are named beside each other. */
export interface Holders {
  /** Whom a post alone names; null unless the document leaves no doubt. */
  holderOf(position: PositionSighting, sentence: Sentence): Person | null;
  /** The posts that the document says a person holds or held, in the order of the text. */
  postsOf(person: Person): readonly PostInText[];
  /** The pairs of a sentence. */
  holdingsIn(sentence: Sentence): readonly SaidHolding[];
}

export interface PostInText {
  position: PositionSighting;
  sentence: Sentence;
}

interface Held extends PostInText {
  person: Person;
}

/**
 * Reads the document for who holds what. A post alone names whoever holds that office; when a country or organisation
 * is said, only a holder of it. One must remain, or the one who was named last before must also be the one whom the
 * document names first.
 */
export function readHolders(sentences: readonly Sentence[], personOf: ReadonlyMap<PersonSighting, Person>): Holders {
  const bySentence = new Map(sentences.map((sentence) => [sentence.index, holdingsIn(sentence)] as const));
  const all = sentences.flatMap((sentence) =>
    (bySentence.get(sentence.index) ?? []).flatMap(({ position, person }): Held[] => {
      const holder = personOf.get(person);
      return holder ? [{ person: holder, position, sentence }] : [];
    }),
  );
  const apposed = new Map(all.map((held) => [held.position, held.person]));
  const present = all.filter(({ position }) => !position.former);
  const byOffice = Map.groupBy(present, ({ position }) => officeKey(position));
  const byOfficeOf = Map.groupBy(present, ({ position }) => `${officeKey(position)} of ${position.of?.name}`);
  const peopleOf = new Map(
    [...byOffice.values(), ...byOfficeOf.values()].map((held) => [held, new Set(held.map(({ person }) => person))]),
  );
  const byPerson = Map.groupBy(all, ({ person }) => person);

  return {
    holderOf(position, sentence) {
      const beside = apposed.get(position);
      if (beside || position.former) return beside ?? null;
      const key = officeKey(position);
      const held = position.of ? byOfficeOf.get(`${key} of ${position.of.name}`) : byOffice.get(key);
      const first = held?.[0]?.person ?? null;
      if (!held || peopleOf.get(held)?.size === 1) return first;
      return lastBefore(held, sentence.index)?.person === first ? first : null;
    },
    postsOf: (person) => byPerson.get(person) ?? [],
    holdingsIn: (sentence) => bySentence.get(sentence.index) ?? [],
  };
}

/** Posts of one office are one: премьер-министр, глава правительства. */
const officeKey = ({ office, title }: PositionSighting): string => office ?? title;

function lastBefore(held: readonly Held[], sentence: number): Held | null {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.sentence.index ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return held[low - 1] ?? null;
}
