import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type PersonSighting, type QuantitySighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "Нурлану Асанову 47 лет", "34-летний Азамат Токтосунов", "Азамат Токтосунов (34 года)": how old somebody is. */
export const ageOfPerson: FactRule = {
  id: "age",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    const people = sightings(sentence, "person");
    return sightings(sentence, "quantity")
      .filter(({ unit, currency }) => unit === "год" && currency === null)
      .flatMap((years) => {
        const person = people.find((each) => isAgeOf(sentence, each, years));
        return person ? [factFrom(sentence, person, years, cast)] : [];
      });
  },
};

function isAgeOf(sentence: Sentence, person: PersonSighting, years: QuantitySighting): boolean {
  const { plain } = sentence;
  if (/летн/u.test(plain[years.last - 1] ?? "")) return person.first === years.last;
  if (person.last > years.first) return false;
  const between = plain.slice(person.last, years.first).join(" ");
  const after = plain[years.last] ?? "";
  if (between === "(") return after === ")";
  if (between === ",") return /^[,.)]$/u.test(after);
  return TURNING.test(between) && isDative(sentence, person);
}

/** "ему 47 лет", "ему исполнилось 47 лет" and nothing else between. */
const TURNING = /^(?:(?:сейчас|сегодня|было|будет|уже|всего|исполнилось|исполнится|исполняется)(?: (?:уже|всего))?)?$/u;

/** Of a name that never declines nobody can tell. */
function isDative({ words }: Sentence, { first, last }: PersonSighting): boolean {
  return words.slice(first, last).some(({ text }) => {
    const cases = readingsOf(text).flatMap((reading) => (reading.number === "plural" ? [] : (reading.case ?? [])));
    return cases.includes("dative") && !cases.includes("nominative");
  });
}

function factFrom(sentence: Sentence, person: PersonSighting, years: QuantitySighting, cast: Cast): ExtractedFact {
  const entity = cast.entityOf(person);
  return figureFact(sentence, {
    ...{ subject: { name: entity?.name ?? "", entity: entity?.id ?? null }, measure: "возраст", quantity: years },
    ...{ per: null, rule: ageOfPerson.id, confidence: 0.9 },
    words: [Math.min(person.first, years.first), Math.max(person.last, years.last)],
  });
}
