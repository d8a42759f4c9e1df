import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { personBefore, referredBody } from "@/lib/extraction/grammars/turkic-people";
import { named } from "@/lib/extraction/grammars/turkic-phrases";
import { isLimit, plannedAction, WEATHER, withoutLead, withoutSetting } from "@/lib/extraction/grammars/turkic-planned";
import { plannedClause } from "@/lib/extraction/grammars/turkic-predicate";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type DateSighting, type Sentence, type Sighting, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Конверттер 30-мартта ачылат", "ichki yoʻllarni 1-sentabrgacha taʼmirlashga vaʼda berdi": what is to be on a day to come. */
export const turkicPlan: FactRule = {
  id: "turkic-plan",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    const { publishedAt } = page.document;
    if (!publishedAt || isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?")
      return [];
    const words = turkicWords(sentence, page.document.language);
    const today = publishedAt.toISOString().slice(0, 10);
    return sightings(sentence, "date")
      .filter((date) => isToCome(words, date, today))
      .slice(0, 3)
      .flatMap((date) => planFor(sentence, words, date, cast, page));
  },
};

/** After the day of publication; a period that goes on where it is a limit: "жылдын аягына чейин", "yil oxirigacha". */
function isToCome(words: readonly TurkicWord[], { value, first, last }: DateSighting, today: string): boolean {
  if (value === null) return false;
  const [start = "", end = start] = value.split("/");
  if (start > today.slice(0, start.length)) return true;
  const goesOn = words.slice(first, last + 1).some(isLimit);
  return goesOn && end >= today.slice(0, end.length) && end.length < 10;
}

function planFor(
  sentence: Sentence,
  words: readonly TurkicWord[],
  date: DateSighting,
  cast: Cast,
  page: Page,
): ExtractedFact[] {
  const { language } = page.document;
  const clause = plannedClause(sentence, words, date, language);
  if (!clause) return [];
  const { predicate } = clause;
  const until = predicate.at ?? predicate.end;
  const whole = indices({ first: clause.first, end: until }).filter((at) => at < date.first || at >= date.last);
  const teller = predicate.isReported ? tellerEnd(sentence, words, whole) : 0;
  const kept = withoutLead(
    sentence,
    words,
    whole.filter((at) => at >= teller),
  );
  const actor = predicate.passive || teller > 0 ? null : actorIn(sentence, words, whole, cast, page);
  const told = kept.filter((at) => !actor || at < actor.first || at >= actor.end);
  const rest = predicate.passive ? withoutSetting(sentence, words, told, language) : told;
  if (rest.length === 0 || rest.length > 15 || rest.some((at) => WEATHER.test(words[at]?.key ?? ""))) return [];
  const action = plannedAction(sentence, words, rest, predicate, language);
  const args = { actor: actor?.name ?? null, action, date: date.value };
  const confidence = sureness(
    0.25,
    [predicate.noun !== null, 0.3],
    [rest.length > 6, -0.6],
    [rest.length === 1, 0.2],
    [predicate.isReported, -0.4],
    [actor !== null && actor.entity !== null, 0.3],
  );
  const span = [Math.min(clause.first, date.first), Math.max(predicate.end, date.last)] as const;
  const entities = { actor: [actor?.entity] };
  return [factOf("plan", args, { sentence, words: span, rule: turkicPlan.id, confidence, entities })];
}

const indices = ({ first, end }: Stretch): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

interface Actor extends Stretch {
  name: string;
  entity: string | null;
}

/** A person or body in the nominative, one by post alone, "ал" for the one before, else a common noun of a body. */
function actorIn(
  sentence: Sentence,
  words: readonly TurkicWord[],
  whole: readonly number[],
  cast: Cast,
  page: Page,
): Actor | null {
  for (const at of whole) {
    const seen = sightingAt(sentence, at, "person", "organisation");
    const isSubject = seen && words[seen.last - 1]?.form.case === "nominative" && !isOwnerOfPost(sentence, seen);
    const entity = isSubject ? cast.entityOf(seen) : null;
    if (seen && entity)
      return { name: entity.name, entity: entity.id, first: postBefore(sentence, at), end: seen.last };
  }
  const official = sightings(sentence, "position").find(
    ({ first, last }) =>
      whole.includes(first) && words[last - 1]?.form.case === "nominative" && !isOwnerAt(words, last),
  );
  if (official) {
    const entity = cast.entityOf(official);
    const name = entity?.name ?? named(sentence, words, official.first, official.last - 1, page.document.language).name;
    return { name, entity: entity?.id ?? null, first: official.first, end: official.last };
  }
  const [opening = 0] = whole;
  const earlier = /^(?:ал|u)$/u.test(words[opening]?.key ?? "") ? personBefore(sentence, cast, page) : null;
  if (earlier) return { name: earlier.name, entity: earlier.id, first: opening, end: opening + 1 };
  const noun = whole.find((at) => {
    const word = words[at];
    const isOwn = !word?.form.possessive && word?.form.case === "nominative" && !sentence.seen.has(at);
    const isGroup = word?.form.plural && word.classes.includes("post");
    return isOwn && (word.classes.includes("body") || isGroup || ACTING.test(word.key));
  });
  if (noun === undefined) return null;
  const known = referredBody(sentence, words[noun], noun, cast, page, (name) =>
    name.split(" ").map((word) => turkicWord(word, page.document.language).form.stem),
  );
  const name = known?.name ?? (sentence.words[noun]?.text ?? "").toLowerCase();
  return { name, entity: known?.id ?? null, first: noun, end: noun + 1 };
}

/** After who tells it: "Лысенко | … ачыларын билдирди". */
function tellerEnd(sentence: Sentence, words: readonly TurkicWord[], whole: readonly number[]): number {
  for (const at of whole) {
    const seen = sightingAt(sentence, at, "person", "organisation");
    if (seen && words[seen.last - 1]?.form.case === "nominative" && !isOwnerOfPost(sentence, seen)) return seen.last;
  }
  return 0;
}

/** "министрлигинин | башчысы": a body within a post does nothing itself. */
const isOwnerOfPost = (sentence: Sentence, { first, last }: Sighting): boolean =>
  sightings(sentence, "position").some((post) => post.first <= first && post.last > last);

const isOwnerAt = (words: readonly TurkicWord[], at: number): boolean =>
  (words[at]?.form.possessive ?? false) && words[at]?.form.case === "nominative";

/** Where the post begins that stands before a name. */
const postBefore = (sentence: Sentence, name: number): number =>
  sightings(sentence, "position").find(({ last }) => last === name)?.first ?? name;

/** Groups that act, without a name. */
const ACTING = /^(?:труппа|тараптар|делегация|команда|tomonlar|delegatsiya|truppa|jamoa)$/u;
