import { finiteVerb } from "@/lib/extraction/grammars/verbs";
import {
  type Evidence,
  type Grounds,
  holding,
  mentionsOn,
  partOfSpeech,
  plainAt,
  words,
} from "@/lib/extraction/grounds/evidence";
import { sightings } from "@/lib/extraction/reading";

/** What speaks for and against anything that happened or is to happen, whatever its kind. */
export function groundsOfHappening(evidence: Evidence): Grounds {
  const { fact, sentence, first, end, cast } = evidence;
  const known = new Set(Object.values(fact.entities).flat());
  const on = mentionsOn(evidence, "person", "place", "organisation", "facility");
  const rest = sightings(sentence, "person", "place", "organisation", "facility").filter(
    (seen) => !known.has(cast.entityOf(seen)?.id ?? ""),
  );
  const verbs = sentence.plain.slice(first, end).filter((plain) => finiteVerb(plain) !== null).length;
  const args: Readonly<Record<string, unknown>> = fact.arguments;
  const value = (name: string): string | null => (typeof args[name] === "string" ? (args[name] as string) : null);
  const has = (name: string): boolean =>
    Array.isArray(args[name]) ? (args[name] as unknown[]).length > 0 : args[name] !== null && args[name] !== undefined;
  const dates = sightings(sentence, "date");
  const thing = value("action") ?? value("document") ?? value("object") ?? value("name") ?? value("topic") ?? "";
  return holding({
    dated: has("date"),
    "date-beyond": !has("date") && dates.length > 0,
    "dates-2": dates.length > 1,
    located: has("location"),
    "place-beyond": !has("location") && rest.some(({ kind }) => kind === "place"),
    "names-left-on": on.some((seen) => !known.has(cast.entityOf(seen)?.id ?? "")),
    "names-left": rest.length > 0,
    "person-left": rest.some(({ kind }) => kind === "person"),
    actor: has("actor"),
    participants: has("participants"),
    alone: Array.isArray(args.participants) && args.participants.length === 1,
    elsewhere: [...known].some((id) => !on.some((seen) => cast.entityOf(seen)?.id === id)),
    "thing-1": words(thing || null).length === 1,
    "thing-2": words(thing || null).length === 2,
    "thing-6": words(thing || null).length >= 6,
    "thing-cut": thing !== "" && !thing.includes("»") && isCut(evidence),
    infinitive: /(?:ть|ти|чь)(?:ся|сь)?$/u.test(words(value("action"))[0] ?? ""),
    occasion: has("occasion"),
    topic: has("topic"),
    by: has("by"),
    of: has("of"),
    "whole-sentence": first <= 1 && end >= sentence.words.length - 1,
    ends: /^(?:[.;!?]|)$/u.test(plainAt(sentence, end)),
    "comma-after": plainAt(sentence, end) === ",",
    commas: sentence.plain.slice(first, end).filter((plain) => plain === ",").length > 1,
    dash: sentence.plain.slice(first, end).some((plain) => /^[—–-]$/u.test(plain)),
    "verbs-2": verbs > 1,
    "no-verb": verbs === 0,
    long: end - first > 20,
    pronoun: sentence.plain
      .slice(first, end)
      .some((plain) => /^(?:он|она|они|его|ее|их|это|этом|этого|там|тот|того)$/u.test(plain)),
    list: sentence.block.kind !== "paragraph" && sentence.block.kind !== "headline",
    headline: sentence.block.kind === "headline",
  });
}

/** The words go on behind the fact with what may belong to its last word. */
function isCut({ sentence, end }: Evidence): boolean {
  const pos = partOfSpeech(sentence, end);
  return pos === "noun" || pos === "adjective" || pos === "preposition" || pos === "participle";
}
