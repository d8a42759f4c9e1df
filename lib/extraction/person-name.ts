import type { Case } from "@/lib/extraction/morphology/declension";

/** A person's name as one mention shows it, each part in the nominative. */
export interface PersonName {
  given: string | null;
  /** "У." of "У. Марипов". */
  initial: string | null;
  patronymic: string | null;
  surname: string | null;
  gender: "male" | "female" | null;
  /** The mention itself stands in the nominative. */
  nominative: boolean;
  /** The cases the given name may be in; empty when nothing tells. */
  cases: readonly Case[];
  /** The surname stands first and stays there: "Ху Цзиньтао", "Умид кызы Мадина". */
  familyFirst?: true;
  /** The same words read as a name of the other gender, where they may be: "Веселина Топалова" is a woman or his genitive. */
  otherwise?: OtherReading | null;
}

export interface OtherReading {
  given: string | null;
  surname: string | null;
  gender: "male" | "female";
}

/** "Улукбек Марипов"; a patronymic stays where Russian puts it. */
export function fullName({ given, initial, patronymic, surname, familyFirst }: PersonName): string {
  const parts = familyFirst ? [surname, given] : [given ?? initial, patronymic, surname];
  return parts.filter((part) => part !== null).join(" ");
}
