import { type Evidence, type Grounds, holding, plainAt, words } from "@/lib/extraction/grounds/evidence";
import { sightings } from "@/lib/extraction/reading";

interface Figure {
  subject: string;
  measure: string | null;
  unit: string | null;
  currency: string | null;
  per: string | null;
  approximate: boolean;
  comparison: string | null;
  change: string | null;
  date: string | null;
}

/** What speaks for and against "this figure is of that". */
export function groundsOfFigure(evidence: Evidence, figure: Figure): Grounds {
  const { fact, sentence, end } = evidence;
  const { subject, measure, unit, currency, per, change, date } = figure;
  return holding({
    "subject-named": (fact.entities.subject ?? []).length > 0,
    "subject-1": words(subject).length === 1,
    "subject-4": words(subject).length >= 4,
    "measure-none": measure === null,
    "measure-1": words(measure).length === 1,
    "measure-3": words(measure).length >= 3,
    age: measure === "возраст",
    count: measure?.startsWith("число") ?? false,
    "of-things": unit !== null && !/^[%\p{Ll}]{1,2}$/u.test(unit) && measure !== "возраст" && currency === null,
    percent: unit === "%",
    money: currency !== null,
    changed: change !== null,
    per: per !== null,
    dated: date !== null,
    "date-beyond": date === null && sightings(sentence, "date").length > 0,
    "more-figures": sightings(sentence, "quantity").length > 1,
    list: sentence.block.kind !== "paragraph",
    ends: /^(?:[.,;)]|)$/u.test(plainAt(sentence, end)),
    long: end - evidence.first > 12,
  });
}
