import { TURKIC_LANGUAGES, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type Sentence, type Sighting, sightings, withOnly } from "@/lib/extraction/reading";

/**
 * What stands of the sightings of a Kyrgyz or Uzbek sentence when all rules have read it: no place inside a person's
 * name, inside quotation marks of a name, or before "доллар"; of two things that overlap and do not nest the first.
 */
export function settled(sentence: Sentence, language: string): Sentence {
  if (!TURKIC_LANGUAGES.includes(language)) return sentence;
  const words = turkicWords(sentence, language);
  const all = sightings(sentence, ...KINDS);
  const people = all.filter(({ kind }) => kind === "person");
  const quoted = all.filter(({ kind, first }) => THINGS.has(kind) && sentence.words[first]?.text === "«");
  const kept = all.filter((sighting) => {
    if (sighting.kind === "person")
      return !quoted.some((other) => holds(other, sighting) && other.last > sighting.last);
    if (sighting.kind === "law" && all.some((other) => other.kind === "law" && isLonger(other, sighting))) return false;
    if (sighting.kind !== "place") return !crossesEarlier(sighting, all);
    if (/^(?:доллар|dollar)/u.test(words[sighting.last]?.key ?? "")) return false;
    return ![...people, ...quoted].some((other) => holds(other, sighting));
  });
  return withOnly(sentence, kept);
}

const KINDS = [
  "person",
  "place",
  "organisation",
  "facility",
  "position",
  "date",
  "event",
  "quantity",
  "work",
  "law",
] as const;
const THINGS: ReadonlySet<string> = new Set(["organisation", "facility", "event", "work", "law"]);

const holds = (outer: Sighting, inner: Sighting): boolean => outer.first <= inner.first && inner.last <= outer.last;

const isLonger = (outer: Sighting, inner: Sighting): boolean =>
  holds(outer, inner) && outer.last - outer.first > inner.last - inner.first;

/** Half in and half out of one that began before: "Россия | Федерациясынын ИИМи" and "Россия Федерациясы |". */
const crossesEarlier = (one: Sighting, all: readonly Sighting[]): boolean =>
  THINGS.has(one.kind) &&
  all.some(
    (other) => other.first < one.first && one.first < other.last && other.last < one.last && other.kind !== "position",
  );
