import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import {
  type PersonSighting,
  type PositionSighting,
  type Sentence,
  sightingAt,
  sightings,
} from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";
import { ofEntity } from "@/lib/extraction/rules/english-posts";

/** "The president appointed Aida Asanova mayor of Osh", "Asanova was named ambassador to Japan", "Asanov resigned as mayor". */
export const englishChange: FactRule = {
  id: "english-change-of-post",
  stage: "facts",
  languages: ["en"],
  find(sentence, cast) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    return sentence.plain.flatMap((plain, verb) => {
      const isIn = GIVES.test(plain);
      if ((!isIn && !TAKES.test(plain)) || isDoubted(sentence, verb)) return [];
      const isDone = plain === "resigned" || isPassive(sentence, verb);
      const person = isDone ? subjectOf(sentence, verb) : sightingAt(sentence, verb + 1, "person");
      const post = person && postOf(sentence, isDone ? verb + 1 : person.last, isIn ? null : person);
      return person && post
        ? changeOf(sentence, cast, { kind: isIn ? "appointment" : "dismissal", verb, person, post, isDone })
        : [];
    });
  },
};

const GIVES = /^(?:appointed|reappointed|named|elected)$/u;
const TAKES = /^(?:dismissed|sacked|fired|removed|ousted|resigned)$/u;

const isDoubted = ({ plain }: Sentence, verb: number): boolean =>
  plain
    .slice(Math.max(0, verb - 4), verb)
    .some((word) => /^(?:not|never|may|might|could|would|will|should|if|to|allegedly|reportedly)$/u.test(word));

/** "was | recently | appointed". */
const isPassive = ({ plain }: Sentence, verb: number): boolean =>
  [verb - 1, verb - 2].some((at) => /^(?:was|been|is|were|being)$/u.test(plain[at] ?? ""));

/** Who stands before "has been", "was" or the verb itself, with at most an aside in commas between. */
function subjectOf(sentence: Sentence, verb: number): PersonSighting | null {
  const person = sightings(sentence, "person").findLast(({ last }) => last <= verb);
  if (!person) return null;
  const between = sentence.plain.slice(person.last, verb).filter((word) => !AUXILIARIES.test(word));
  const isAside = between[0] === "," && between.at(-1) === "," && between.length < 12 && between[1] !== "who";
  return between.length === 0 || isAside ? person : null;
}

const AUXILIARIES = /^(?:has|have|had|been|was|is|also|recently|later|then|newly|unanimously)$/u;

/** The post behind the verb or the name: "as the | mayor of Osh"; of who leaves also the one before the name. */
function postOf(sentence: Sentence, from: number, leaving: PersonSighting | null): PositionSighting | null {
  for (let at = from; at < from + 6; at++) {
    const post = sightingAt(sentence, at, "position");
    if (post) return post;
    if (!LEADS.test(sentence.plain[at] ?? "")) break;
  }
  return (leaving && sightings(sentence, "position").find(({ last }) => last === leaving.first)) ?? null;
}

const LEADS = /^(?:as|the|a|an|to|be|its|his|her|their|new|post|position|of|from|,)$/u;

interface Change {
  kind: "appointment" | "dismissal";
  verb: number;
  person: PersonSighting;
  post: PositionSighting;
  /** The verb tells what was done to the person, or what the person did; not what somebody did. */
  isDone: boolean;
}

function changeOf(sentence: Sentence, cast: Cast, { kind, verb, person, post, isDone }: Change): ExtractedFact[] {
  const entity = cast.entityOf(person);
  if (!entity) return [];
  const of = ofEntity(sentence, post, cast);
  const who = isDone ? null : sightings(sentence, "person", "organisation").findLast(({ last }) => last <= verb);
  const isNear =
    who !== null && who !== undefined && sentence.plain.slice(who.last, verb).every((word) => AUXILIARIES.test(word));
  const by = isNear ? cast.entityOf(who) : null;
  const words = [
    Math.min(verb, person.first, post.first, by && who ? who.first : verb),
    Math.max(verb + 1, person.last, post.last),
  ] as const;
  const args = {
    person: entity.name,
    title: post.title,
    of: of?.name ?? post.of?.name ?? null,
    by: by?.name ?? null,
    date: dateOf(sentence, words),
  };
  const entities = { person: [entity.id], of: [of?.id], by: [by?.id] };
  return [factOf(kind, args, { sentence, words, rule: englishChange.id, confidence: 0.86, entities })];
}

/** "On March 11, …", or right behind: "… on Friday"; a day farther on is that of who told it. */
function dateOf(sentence: Sentence, [first, end]: readonly [number, number]): string | null {
  const dates = sightings(sentence, "date").filter(({ value }) => value !== null);
  const near = dates.find(
    (date) => (date.last <= first && date.first < 2) || (date.first >= end && date.first - end < 2),
  );
  return near?.value ?? null;
}
