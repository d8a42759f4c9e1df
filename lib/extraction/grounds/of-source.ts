import { isQuoted } from "@/lib/extraction/grammars/quotation";
import {
  type Evidence,
  type Grounds,
  heldFor,
  holding,
  leastHeld,
  mentionsOn,
  partOfSpeech,
  plainAt,
} from "@/lib/extraction/grounds/evidence";
import { sightings } from "@/lib/extraction/reading";

/** What speaks for and against "the article has it from there". */
export function groundsOfSource(evidence: Evidence, source: string): Grounds {
  const { fact, sentence, first, end } = evidence;
  const next = plainAt(sentence, end);
  const rest = sentence.plain.slice(end, end + 8);
  return {
    ...heldFor("source", leastHeld(mentionsOn(evidence, "organisation", "person"))),
    ...holding({
      unnamed: (fact.entities.source ?? []).length === 0,
      small: /^\p{Ll}/u.test(source) && !source.includes(" "),
      long: source.split(" ").length > 5,
      "ends-clause": /^(?:[,.;)]|»|)$/u.test(next),
      colon: next === ":",
      that: next === "," && plainAt(sentence, end + 1) === "что",
      "that-later": rest.includes("что"),
      "set-off": plainAt(sentence, first - 1) === "," || plainAt(sentence, first - 2) === ",",
      opens: first === 0,
      object: partOfSpeech(sentence, end) === "noun" || partOfSpeech(sentence, end) === "adjective",
      number: /^\d/u.test(next),
      preposition: partOfSpeech(sentence, end) === "preposition",
      quoted: isQuoted(sentence, first),
      people: sightings(sentence, "person").length > 0,
      several: mentionsOn(evidence, "organisation", "place").length > 1,
      headline: sentence.block.kind === "headline",
      item: sentence.block.kind !== "paragraph" && sentence.block.kind !== "headline",
    }),
  };
}
