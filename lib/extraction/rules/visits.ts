import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { readOccasion } from "@/lib/extraction/grammars/occasion";
import { readVisited, type Visited } from "@/lib/extraction/grammars/visited";
import { VISIT_VERBS } from "@/lib/extraction/lexicon/frames";
import { clauseStart, readSubject } from "@/lib/extraction/participants";
import { type NamedSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** Who visited what: "Марипов … посетил технопарк «Яшнабад» и «IT-парк» в Ташкенте". */
export const visitedPlace: FactRule = {
  id: "who-visited-what",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    return sentence.plain.flatMap((plain, at) => (Object.hasOwn(VISIT_VERBS, plain) ? visit(sentence, at, cast) : []));
  },
};

function visit(sentence: Sentence, verbAt: number, cast: Cast): ExtractedFact[] {
  const subject = readSubject(sentence, verbAt, cast);
  const plural = VISIT_VERBS[sentence.plain[verbAt] ?? ""]?.plural ?? false;
  if (!subject || subject.plural !== plural) return [];
  const visited = readVisited(sentence, verbAt + 1, cast);
  if (!visited) return [];
  const location = readLocation(sentence, visited);
  const end = location?.last ?? visited.end;
  const occasion =
    readOccasion(sentence, clauseStart(sentence, verbAt), verbAt) ?? readOccasion(sentence, end, end + 6);
  const args = {
    participants: subject.names,
    places: visited.names,
    location: location?.name ?? null,
    occasion: occasion?.words ?? null,
    date: dateBetween(sentence, clauseStart(sentence, verbAt), end + 4),
  };
  const last = occasion && occasion.end > end ? occasion.end : end;
  const entities = {
    participants: subject.entities,
    places: visited.entities,
    location: [location && cast.entityOf(location)?.id],
  };
  return [
    factOf("visit", args, {
      sentence,
      words: [subject.first, last],
      rule: visitedPlace.id,
      confidence: 0.85,
      entities,
    }),
  ];
}

/** "… в Ташкенте" right after what was visited. */
function readLocation(sentence: Sentence, { end }: Visited): NamedSighting | null {
  return /^(?:в|во|на)$/u.test(sentence.plain[end] ?? "") ? sightingAt(sentence, end + 1, "place") : null;
}

/** The one date of the clause; of two, neither. */
function dateBetween(sentence: Sentence, from: number, to: number): string | null {
  const dates: (string | null)[] = [];
  for (let at = from; at < to && at < sentence.words.length; at++) {
    const date = sightingAt(sentence, at, "date");
    if (date) dates.push(date.value);
  }
  return dates.length === 1 ? (dates[0] ?? null) : null;
}
