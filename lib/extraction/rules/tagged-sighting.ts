import { personNameOf } from "@/lib/extraction/grammars/person-names";
import { readPost } from "@/lib/extraction/grammars/post-words";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import type { NamedSighting, Sentence, Sighting } from "@/lib/extraction/reading";
import { textOf } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/** Shown to readers by the message `rules.tagged-name`. */
export const TAGGED = "tagged-name";

/** Understands words that the tagger took for a name and no rule did. */
export function sightingOf(sentence: Sentence, { first, last, kind, confidence }: Tagged): Sighting {
  const seen = { first, last, rule: TAGGED, confidence };
  if (kind === "person") return { ...seen, kind, name: personNameOf(sentence, first, last) };
  if (kind === "position") return { ...seen, kind, ...readPost(sentence, first, last) };
  return { ...seen, ...named(sentence, first, last), kind: kind as NamedSighting["kind"] };
}

function named(
  sentence: Sentence,
  first: number,
  last: number,
): Pick<NamedSighting, "name" | "aliases" | "nominative"> {
  const words = sentence.words.slice(first, last).filter((word) => word.kind === "word");
  const head = words.map(({ text }) => readingsOf(text)).find(([best]) => best?.pos === "noun");
  const nominative = head?.some((reading) => reading.case === "nominative") ?? true;
  return {
    name: nominative ? textOf(sentence, first, last) : nominativeOf(textsOf(sentence, first, last)),
    aliases: [],
    nominative,
  };
}

const textsOf = (sentence: Sentence, first: number, last: number): string[] =>
  sentence.words.slice(first, last).map(({ text }) => text);
