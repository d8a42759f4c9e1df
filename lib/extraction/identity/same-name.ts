import { almostSame, nameStem } from "@/lib/extraction/identity/name-keys";
import type { PersonName } from "@/lib/extraction/person-name";
import { comparableName } from "@/lib/text/normalise";

/** Whether two names with one surname can be of one person: nothing they say may be against it. */
export function mayBeOne(known: PersonName, other: PersonName): boolean {
  return sameGender(known, other) && sameGiven(known, other) && samePatronymic(known, other);
}

/** Both names say the gender, and it is not the same. */
const sameGender = (one: PersonName, other: PersonName): boolean =>
  one.gender === null || other.gender === null || one.gender === other.gender;

function sameGiven(one: PersonName, other: PersonName): boolean {
  if (one.given && other.given) return sameGivenName(one.given, other.given);
  const [given, initials] = [one.given ?? other.given, one.initial ?? other.initial];
  if (one.initial && other.initial) return startsAlike(one.initial, other.initial);
  if (!given || !initials) return true;
  return comparableName(given).startsWith(comparableName(initials.split(/[.\s]/u)[0] ?? ""));
}

/** Endings are set aside, and one letter in a long name: "Раймонд", "Раймон". */
export function sameGivenName(one: string, other: string): boolean {
  const [first, second] = [nameStem(one), nameStem(other)];
  return first === second || almostSame(first, second, 5);
}

const startsAlike = (one: string, other: string): boolean => {
  const [first, second] = [comparableName(one), comparableName(other)];
  return first.startsWith(second) || second.startsWith(first);
};

const samePatronymic = (one: PersonName, other: PersonName): boolean =>
  !one.patronymic || !other.patronymic || nameStem(one.patronymic) === nameStem(other.patronymic);

/** The better of two names for one person: what says more, then the one whose forms leave no doubt. */
export function betterName(one: PersonName, other: PersonName): PersonName {
  return worth(other) > worth(one) ? other : one;
}

function worth({ given, initial, patronymic, surname, gender, nominative }: PersonName): number {
  const says = (given ? 8 : initial ? 3 : 0) + (surname ? 6 : 0) + (patronymic ? 2 : 0);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(surname ?? given ?? "");
  return says + (nominative ? 1 : 0) + (nominative && gender ? 1 : 0) + (isCyrillic ? 4 : 0);
}

/** A name whose gender its own words leave open, read as what the rest of the document tells of the person. */
export function inGender(name: PersonName, gender: "male" | "female" | null): PersonName {
  const { otherwise } = name;
  if (!gender || name.gender || otherwise?.gender !== gender) return name;
  return { ...name, given: otherwise.given, surname: otherwise.surname, gender, otherwise: null };
}
