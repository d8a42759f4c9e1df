import type { Speaker } from "@/lib/extraction/grammars/speaker";
import type { Ground } from "@/lib/extraction/grammars/sureness";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** How well the words name who speaks: a name is surest, then a post, "он", a common noun; then nothing in the sentence. */
export function namedSpeaker(sentence: Sentence, { first, end }: Speaker): Ground[] {
  const isNamed = hasSighting(sentence, first, end, "person");
  const isPost = !isNamed && hasSighting(sentence, first, end, "position", "organisation");
  const isPronoun = /^она?$/u.test(sentence.plain[first] ?? "");
  return [
    [isPost, -0.3],
    [isPronoun, -0.7],
    [!isNamed && !isPost && !isPronoun, -1.5],
  ];
}

const hasSighting = (
  sentence: Sentence,
  first: number,
  end: number,
  ...kinds: ("person" | "position" | "organisation")[]
): boolean => {
  for (let at = first; at < end; at++) if (sightingAt(sentence, at, ...kinds)) return true;
  return false;
};
