import type { Cast } from "@/lib/extraction/cast";
import { chainEnd, quotedEnd } from "@/lib/extraction/chain";
import { EVENT_NOUNS } from "@/lib/extraction/lexicon/frames";
import { isAdjective } from "@/lib/extraction/morphology/adjectives";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { nominativePhrase } from "@/lib/extraction/morphology/noun-phrase";
import { isAdverb, isFunctionWord, isVerb } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** What was visited: names in the nominative, the entities among them, and the word after the last. */
export interface Visited {
  names: string[];
  entities: string[];
  end: number;
}

/** The objects after "посетил", joined by "и" or, when they have names, by a comma. Null when one is not understood. */
export function readVisited(sentence: Sentence, from: number, cast: Cast): Visited | null {
  let at = from;
  while (isAdverb(sentence.plain[at] ?? "")) at++;
  const first = readObject(sentence, at, cast);
  if (!first) return null;
  const names = [first.name];
  const entities = first.entity ? [first.entity] : [];
  let end = first.end;
  for (let next = readNext(sentence, end, cast); next && names.length < 12; next = readNext(sentence, end, cast)) {
    names.push(next.name);
    if (next.entity) entities.push(next.entity);
    end = next.end;
  }
  return { names, entities, end };
}

interface VisitedObject {
  name: string;
  entity: string | null;
  end: number;
}

function readNext(sentence: Sentence, at: number, cast: Cast): VisitedObject | null {
  if (sentence.plain[at] === ",") return readNamed(sentence, at + 1, cast);
  if (sentence.plain[at] !== "и" || isVerb(sentence.plain[at + 1] ?? "")) return null;
  return readObject(sentence, at + 1, cast);
}

const readObject = (sentence: Sentence, at: number, cast: Cast): VisitedObject | null =>
  readNamed(sentence, at, cast) ?? readThing(sentence, at);

/** "инновационный технопарк «Яшнабад»": what has a name goes by the name. */
function readNamed(sentence: Sentence, from: number, cast: Cast): VisitedObject | null {
  let at = from;
  while (at < from + 4 && !sentence.seen.has(at) && isAdjective(sentence.plain[at] ?? "")) at++;
  const sighting = sightingAt(sentence, at, "facility", "organisation", "place");
  const entity = sighting && cast.entityOf(sighting);
  return sighting && entity ? { name: entity.name, entity: entity.id, end: sighting.last } : null;
}

const EVENTS = nounIndex(EVENT_NOUNS);

/** "выставочный зал изделий", "площадку", "учебный | полигон «Кух»": a thing in the accusative, with what depends on it. */
function readThing(sentence: Sentence, from: number): VisitedObject | null {
  let headAt = from;
  while (headAt < from + 4 && isAdjective(sentence.plain[headAt] ?? "")) headAt++;
  const head = sentence.words[headAt];
  const isLower = head !== undefined && (headAt === 0 || /^\p{Ll}/u.test(head.text));
  if (head?.kind !== "word" || !isLower || isFunctionWord(head.plain) || EVENTS.has(head.plain)) return null;
  if (PERSONS.test(head.plain)) return null;
  const end = chainEnd(sentence, headAt + 1);
  const isNamed = quotedEnd(sentence, headAt + 1) > 0;
  const name = nominativePhrase(
    sentence.words.slice(isNamed ? headAt : from, end).map(({ text }) => text),
    "accusative",
  );
  if (name === null) return null;
  const built = end === headAt + 1 ? whatIsBuilt(sentence, end) : null;
  const shown = from === 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return { name: built ? `${shown} ${built}` : shown, entity: null, end };
}

/** "площадку, где … проект строительства будущего IT-городка": the site goes by what is to stand on it. */
function whatIsBuilt(sentence: Sentence, at: number): string | null {
  if (sentence.plain[at] !== "," || !/^(?:где|на)$/u.test(sentence.plain[at + 1] ?? "")) return null;
  for (let next = at + 2; next < at + 16; next++) {
    if (/^[.,;]$/u.test(sentence.plain[next] ?? ".")) return null;
    if (!/^(?:строительства|строительство|возведения|возведение)$/u.test(sentence.plain[next] ?? "")) continue;
    const end = chainEnd(sentence, next + 1);
    return end > next + 1
      ? sentence.words
          .slice(next + 1, end)
          .map(({ text }) => text)
          .join(" ")
      : null;
  }
  return null;
}

/** People are visited too, but they are no places. */
const PERSONS = /(?:[^в]ателя|ителя|ика|иста|аря|ента|анта|[оеё]в|ей)$/u;
