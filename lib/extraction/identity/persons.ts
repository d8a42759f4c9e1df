import { almostSame, nameStem } from "@/lib/extraction/identity/name-keys";
import { betterName, inGender, mayBeOne, sameGivenName } from "@/lib/extraction/identity/same-name";
import type { PersonName } from "@/lib/extraction/person-name";
import type { PersonSighting } from "@/lib/extraction/reading";

/** One person of a document with all mentions that name him. */
export interface Person {
  name: PersonName;
  sightings: PersonSighting[];
}

/** No more namesakes than these are weighed against each other, so that a list of thousands stays linear. */
const NAMESAKES = 40;

/**
 * Groups mentions into people, in the order of the text. Full names come first, so that "Марипов" in a headline finds
 * the Улукбек Марипов of the first paragraph; then initials, surnames alone, and at last given names alone ("Борис
 * Николаевич", "Егор"). A name that may be of several goes to the one named last before it. `aliases` are mentions that
 * name anew, in brackets, whom the mention before them names.
 */
export function groupPersons(
  sightings: readonly PersonSighting[],
  aliases: ReadonlyMap<PersonSighting, PersonSighting>,
): Person[] {
  const register = new Register();
  const inOrder = sightings.map((sighting, place) => ({ sighting, place }));
  const own = inOrder.filter(({ sighting }) => !aliases.has(sighting));
  for (const sort of SORTS)
    for (const entry of own) if (sortOf(entry.sighting.name) === sort) register.add(entry, sort);
  for (const entry of inOrder) {
    const named = aliases.get(entry.sighting);
    const person = named && register.personOf(named);
    if (person) register.take(person, entry);
    else if (named) register.add(entry, sortOf(entry.sighting.name));
  }
  return register.people();
}

const SORTS = ["full", "initials", "surname", "given"] as const;
type Sort = (typeof SORTS)[number];

function sortOf({ given, initial, surname }: PersonName): Sort {
  if (given && surname) return "full";
  if (initial && surname) return "initials";
  return surname ? "surname" : "given";
}

interface Entry {
  sighting: PersonSighting;
  /** Its number among the mentions of people. */
  place: number;
}

interface Known extends Person {
  gender: "male" | "female" | null;
  places: number[];
  /** The mention joined last, in the order of joining. */
  latest: number;
}

class Register {
  readonly #known: Known[] = [];
  readonly #bySurname = new Map<string, Known[]>();
  readonly #byGiven = new Map<string, Known[]>();
  readonly #bySighting = new Map<PersonSighting, Known>();

  personOf(sighting: PersonSighting): Known | null {
    return this.#bySighting.get(sighting) ?? null;
  }

  add(entry: Entry, sort: Sort): void {
    const person = this.#find(entry, sort) ?? this.#meet(entry.sighting.name);
    this.take(person, entry);
  }

  take(person: Known, { sighting, place }: Entry): void {
    person.sightings.push(sighting);
    person.places.push(place);
    person.latest = Math.max(person.latest, place);
    person.name = person.sightings.length === 1 ? sighting.name : betterName(person.name, sighting.name);
    person.gender ??= sighting.name.gender;
    this.#bySighting.set(sighting, person);
  }

  /** In the order of first mention, each with the best of its names. */
  people(): Person[] {
    const first = ({ places }: Known): number => lowest(places);
    return this.#known
      .map((person) => ({ person, at: first(person) }))
      .sort((a, b) => a.at - b.at)
      .map(({ person: { name, gender, sightings, places } }) => ({
        name: inGender(name, gender),
        sightings: sightings
          .map((sighting, at) => ({ sighting, place: places[at] ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ sighting }) => sighting),
      }));
  }

  #find({ sighting: { name }, place }: Entry, sort: Sort): Known | null {
    const asSurname = sort === "given" && !name.patronymic ? { ...name, given: null, surname: name.given } : name;
    const namesakes = this.#bySurname.get(nameStem(asSurname.surname ?? "")) ?? [];
    const known = nearest(
      namesakes.filter((person) => mayBeOne(withGender(person), asSurname)),
      place,
    );
    if (known) return known;
    if (sort === "full") return nearest(this.#misspelt(name), place);
    if (sort === "initials") return null;
    return nearest(this.#calledBy(name), place) ?? nearest(this.#ofSurnameLike(name), place);
  }

  /** "Виктор Шендерович", which reads as a patronymic would: those who are called by that word alone. */
  #ofSurnameLike({ given, patronymic, gender }: PersonName): Known[] {
    if (!given || !patronymic) return [];
    return (this.#bySurname.get(nameStem(patronymic)) ?? []).filter(
      ({ name, ...person }) =>
        (name.given === null || sameGivenName(name.given, given)) &&
        (!gender || !person.gender || gender === person.gender),
    );
  }

  /** "Михаил Сааакашвили": the given name is the same, and the surname but for a letter. */
  #misspelt(name: PersonName): Known[] {
    const stem = nameStem(name.surname ?? "");
    return (this.#byGiven.get(nameStem(name.given ?? "")) ?? []).filter(
      (person) => almostSame(nameStem(person.name.surname ?? ""), stem, 6) && mayBeOne(withGender(person), name),
    );
  }

  /** "Борис Николаевич", "Егор": those who have that given name. */
  #calledBy({ given, surname, patronymic, gender }: PersonName): Known[] {
    const called = given ?? surname ?? "";
    const isOne = (person: Known): boolean =>
      sameGivenName(person.name.given ?? "", called) &&
      (!gender || !person.gender || gender === person.gender) &&
      (!patronymic || !person.name.patronymic || nameStem(patronymic) === nameStem(person.name.patronymic));
    return (this.#byGiven.get(nameStem(called)) ?? []).filter(isOne);
  }

  #meet(name: PersonName): Known {
    const person: Known = { name, sightings: [], gender: null, places: [], latest: -1 };
    this.#known.push(person);
    keep(this.#bySurname, nameStem(name.surname ?? name.given ?? ""), person);
    if (name.given) keep(this.#byGiven, nameStem(name.given), person);
    return person;
  }
}

const withGender = ({ name, gender }: Known): PersonName => ({ ...name, gender: name.gender ?? gender });

function keep(index: Map<string, Known[]>, key: string, person: Known): void {
  const people = index.get(key);
  if (!people) index.set(key, [person]);
  else {
    people.push(person);
    if (people.length > NAMESAKES) people.shift();
  }
}

const lowest = (places: readonly number[]): number => places.reduce((low, place) => Math.min(low, place), Infinity);

/** The one named last before this place; of those named only after it, the first. */
function nearest(people: readonly Known[], place: number): Known | null {
  return people.reduce<Known | null>(
    (best, person) => (best && nearness(best, place) >= nearness(person, place) ? best : person),
    null,
  );
}

function nearness({ places, latest }: Known, place: number): number {
  if (latest < place) return latest;
  const before = places.findLast((each) => each < place);
  return before ?? -1 - (places[0] ?? 0);
}
