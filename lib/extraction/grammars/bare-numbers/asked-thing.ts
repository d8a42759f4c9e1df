import { countedName, upToFunctionWord } from "@/lib/extraction/grammars/counted";
import { type Hint, nounGroup } from "@/lib/extraction/morphology/noun-group";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";
import type { Sentence } from "@/lib/extraction/reading";

/** What the question asked of which a number is the answer: "Сколько у вас учеников? — Двенадцать." ⇒ ученик. */
export function askedThing(sentences: readonly Sentence[], index: number): string | null {
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
    const sentence = sentences[at];
    if (sentence?.plain.at(-1) === "?") return thingAsked(sentence);
  }
  return null;
}

/** So many sentences an answer goes on about its number. */
const FARTHEST = 2;

function thingAsked({ plain, words }: Sentence): string | null {
  const how = plain.indexOf("сколько");
  if (how < 0) return null;
  // "А машин у вас сколько?"
  const [from, end] = plain[how + 1] === "?" ? [0, how] : [how + 1, how + 4];
  for (let first = from; first < Math.min(plain.length, end, from + 4); first++) {
    if (isFunctionWord(plain[first] ?? "") || words[first]?.kind !== "word") continue;
    const phrase = upToFunctionWord(words.slice(first, first + 4).map(({ text }) => text));
    const group = nounGroup(phrase, 0, PLURAL);
    if (group?.head.pos === "noun" && group.head.tag === null) return countedName(phrase, PLURAL);
  }
  return null;
}

const PLURAL: Hint = { cases: ["genitive"], number: "plural" };
