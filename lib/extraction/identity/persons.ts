import { surnameStem } from "@/lib/extraction/morphology/surnames";
import { fullName, type PersonName } from "@/lib/extraction/person-name";
import type { PersonSighting } from "@/lib/extraction/reading";
import { comparableName } from "@/lib/text/normalise";

/** One person of a document with all mentions that name him. */
export interface Person {
  name: PersonName;
  sightings: PersonSighting[];
}

/** No more namesakes than these are weighed against each other, so that a list of thousands stays linear. */
const NAMESAKES = 40;

/**
 * Groups mentions by surname and given name, in the order of the text. Full names come first, so that "Марипов" in a
 * headline finds the Улукбек Марипов of the first paragraph; a surname that two people share goes to the one whose
 * form it has, then to the one named last before it.
 */
export function groupPersons(sightings: readonly PersonSighting[]): Person[] {
  const byStem = new Map<string, Person[]>();
  const people: Person[] = [];
  const places = new Map(sightings.map((sighting, index) => [sighting, index]));
  const join = (sighting: PersonSighting): void => {
    const stem = comparableName(surnameStem(sighting.name.surname ?? sighting.name.given ?? ""));
    const namesakes = byStem.get(stem) ?? [];
    const known = bestOf(
      namesakes.slice(-NAMESAKES).filter((person) => agree(person.name, sighting.name)),
      sighting,
      places,
    );
    if (known) {
      take(known, sighting);
      return;
    }
    const person = { name: sighting.name, sightings: [sighting] };
    people.push(person);
    byStem.set(stem, [...namesakes, person].slice(-NAMESAKES));
  };
  for (const sighting of sightings) if (sighting.name.given) join(sighting);
  for (const sighting of sightings) if (!sighting.name.given) join(sighting);
  for (const person of people) person.sightings.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return people.sort((a, b) => placeOf(a, places) - placeOf(b, places));
}

const placeOf = ({ sightings: [first] }: Person, places: ReadonlyMap<PersonSighting, number>): number =>
  first ? (places.get(first) ?? 0) : 0;

/** A name that says more, or the nominative where another case was all there was, is the better one. */
function take(person: Person, sighting: PersonSighting): void {
  person.sightings.push(sighting);
  const fuller = fullName(sighting.name).length > fullName(person.name).length && Boolean(sighting.name.given);
  const surer =
    sighting.name.nominative && !person.name.nominative && Boolean(sighting.name.given) === Boolean(person.name.given);
  if (fuller || surer) person.name = sighting.name;
}

function agree(known: PersonName, other: PersonName): boolean {
  if (known.given && other.given) return comparableName(known.given) === comparableName(other.given);
  if (known.given && other.initial) return known.given.startsWith(other.initial.charAt(0));
  if (known.initial && other.initial) return known.initial === other.initial;
  return true;
}

function bestOf(
  candidates: readonly Person[],
  sighting: PersonSighting,
  places: ReadonlyMap<PersonSighting, number>,
): Person | null {
  const sameForm = candidates.filter(({ name }) => name.surname === sighting.name.surname);
  const among = sameForm.length > 0 ? sameForm : candidates;
  const here = places.get(sighting) ?? 0;
  return among.reduce<Person | null>(
    (best, person) => (best && nearness(best, here, places) >= nearness(person, here, places) ? best : person),
    null,
  );
}

/** Those named before come first, the last of them foremost. */
function nearness(person: Person, here: number, places: ReadonlyMap<PersonSighting, number>): number {
  const first = placeOf(person, places);
  return first <= here ? first : -first;
}
