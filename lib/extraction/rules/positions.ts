import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { comparableName } from "@/lib/text/normalise";

/** "Премьер-министр Кыргызстана Улукбек Марипов": a post and a full name in the same case. */
export const postAndName: FactRule = {
  id: "post-and-name",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    return sightings(sentence, "position").flatMap((position) => {
      const person = sightingAt(sentence, position.last, "person");
      if (!person || position.former || !inOneCase(position, person)) return [];
      return holds(sentence, cast, position, person, [position.first, person.last], postAndName.id, 0.95);
    });
  },
};

/** "Улукбек Марипов, премьер-министр Кыргызстана,": the post set off after the name. */
export const nameAndPost: FactRule = {
  id: "name-and-post",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    return sightings(sentence, "person").flatMap((person) => {
      const isSetOff = /^[,—–]$/u.test(sentence.plain[person.last] ?? "");
      const position = isSetOff && person.name.given ? sightingAt(sentence, person.last + 1, "position") : null;
      if (!position || position.former || !position.nominative || !person.name.nominative) return [];
      if (!/^[,.;]?$/u.test(sentence.plain[position.last] ?? "") || sightingAt(sentence, position.last + 1, "person"))
        return [];
      return holds(sentence, cast, position, person, [person.first, position.last], nameAndPost.id, 0.85);
    });
  },
};

/**
 * Post and name stand in one case: "главы Улукбек …" and "советником кампании Бориса …" do not belong together, and
 * of two genitives in a row the second may depend on the first.
 */
function inOneCase(position: PositionSighting, { name }: PersonSighting): boolean {
  if (position.nominative || name.nominative) return position.nominative && name.nominative;
  if (position.field && position.cases.includes("genitive")) return false;
  return name.cases.length === 0 || name.cases.some((grammaticalCase) => position.cases.includes(grammaticalCase));
}

function holds(
  sentence: Sentence,
  cast: Cast,
  position: PositionSighting,
  person: PersonSighting,
  words: readonly [number, number],
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const entity = cast.entityOf(person);
  if (!entity?.name.includes(" ")) return [];
  const { title, of } = position;
  const ofEntity = of ? cast.entities.find(({ key }) => key === `${of.kind}:${comparableName(of.name)}`) : null;
  const entities = { person: [entity.id], of: [ofEntity?.id] };
  return [
    factOf(
      "position",
      { person: entity.name, title, of: of?.name ?? null },
      { sentence, words, rule, confidence, entities },
    ),
  ];
}
