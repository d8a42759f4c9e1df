import { type Alike, areAlike } from "./alike";
import { sameUnit } from "./same-unit";
import { sameStems } from "./stems";

/** A number with its unit or its currency; what is not said is null or left out. */
export interface Amount {
  value: number;
  to?: number | null;
  unit?: string | null;
  currency?: string | null;
}

/**
 * Whether two amounts have the same value, upper end, unit (by content words of the language, BCP 47; asked for as a reader
 * takes it, by words that overlap) and currency.
 */
export function sameAmount(one: Amount, other: Amount, language: string, alike: Alike = "content"): boolean {
  const [currency, itsCurrency] = [one.currency ?? null, other.currency ?? null];
  const [to, itsTo] = [one.to ?? null, other.to ?? null];
  if (!near(one.value, other.value) || currency !== itsCurrency) return false;
  if (to === null || itsTo === null ? to !== itsTo : !near(to, itsTo)) return false;
  return currency !== null || sameMeasured(one.unit ?? null, other.unit ?? null, language, alike);
}

/** 3.4 × 10⁹ may be off in its last binary place. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), 1);

/** "км" and "километр" are one, as are "рабочее место" and "рабочих мест"; "%" and "°C" have no letters to cut. */
function sameMeasured(one: string | null, other: string | null, language: string, alike: Alike): boolean {
  if (one === null || other === null) return one === other;
  if (sameUnit(one, other)) return true;
  if (!/\p{L}{3}/u.test(one)) return false;
  return alike === "reader" ? areAlike(one, other, language, alike) : sameStems(one, other, language);
}
