import type { Cast } from "@/lib/extraction/cast";
import { actorsOf, spanAround, type Trigger, triggersOf } from "@/lib/extraction/grammars/frame";
import type { Participants } from "@/lib/extraction/participants";
import type { Sentence } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A ribbon that was cut, and by whom. */
export interface Ribbon {
  trigger: Trigger;
  actors: Participants | null;
}

/** "Ленточку вместе перерезали аким и полпред". */
export function ribbonIn(sentence: Sentence, cast: Cast, page: Page): Ribbon | null {
  if (!sentence.plain.some((plain) => /^лент(?:у|очку|очка|а)$/u.test(plain))) return null;
  const [trigger] = triggersOf(sentence, (lemma) => /^(?:пере|раз)(?:резать|резывать)$/u.test(lemma));
  return trigger
    ? { trigger, actors: actorsOf(sentence, trigger, spanAround(sentence, trigger.at), cast, page) }
    : null;
}

/** Who cut the ribbon in the sentence after or before. */
export function ribbonBeside({ index }: Sentence, cast: Cast, page: Page): Participants | null {
  for (const other of [page.sentences[index + 1], page.sentences[index - 1]]) {
    const ribbon = other ? ribbonIn(other, cast, page) : null;
    if (ribbon?.actors) return ribbon.actors;
  }
  return null;
}
