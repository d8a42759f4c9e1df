import type { Cast } from "@/lib/extraction/cast";
import { say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Measured, Subject } from "@/lib/extraction/grammars/turkic-figures/read";
import type { Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { type PersonSighting, type QuantitySighting, type Sentence, sightings } from "@/lib/extraction/reading";

/** "он тогуз жаштагы Илгиз Самат уулу", "46 yoshli Eshonqulov", "Oysha Jumaniyoz qizi toʻqqiz yoshda". */
export function ageOf(scene: Scene, amount: QuantitySighting, cast: Cast): Measured | null {
  const { sentence, words, language } = scene;
  const { first, last, unit } = amount;
  const ageAt = [last - 1, last].find((at) => /^(?:жаш|yosh)/u.test(words[at]?.key ?? ""));
  if (ageAt === undefined && !/^(?:жаш|yosh|ёш)$/u.test(unit ?? "")) return null;
  const from = Math.max(last, (ageAt ?? last - 1) + 1);
  const people = sightings(sentence, "person");
  const after = people.find(
    (person) => person.first >= from && person.first <= from + 4 && isReached(sentence, from, person),
  );
  const before = people.find((person) => person.last === first);
  const person = after ?? before;
  const entity = person && cast.entityOf(person);
  const measure = say(language, "жашы", "yosh");
  if (entity && person) {
    const subject = { name: entity.name, entity: entity.id, first: person.first };
    const words = { first: Math.min(first, person.first), end: Math.max(from, person.last) };
    return { rule: "turkic-figure", subject, measure, per: null, date: null, ...words, plain: 0.9 };
  }
  if (ageAt === undefined || /^(?:жаш|yosh)(?:ы|и|i|и\p{L}+)?$/u.test(words[ageAt]?.key ?? "")) return null;
  return {
    rule: "turkic-figure",
    subject: ofThatAge(scene, from),
    measure,
    per: null,
    date: null,
    first,
    end: from,
    plain: 0.5,
  };
}

/** "39 жаштагы ишкердин", "92 yoshli kampir": a common noun beside the age. */
function ofThatAge(scene: Scene, at: number): Subject | null {
  if (!/(?:тагы|гы|li)$/u.test(scene.words[at - 1]?.key ?? "") || !isNoun(scene, at)) return null;
  return { name: phraseOf(scene, at, at + 1), entity: null, first: at };
}

const isReached = ({ words }: Sentence, from: number, person: PersonSighting): boolean =>
  words.slice(from, person.first).every(({ kind }) => kind === "word");
