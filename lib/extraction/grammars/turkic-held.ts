import type { Cast } from "@/lib/extraction/cast";
import { referredBody } from "@/lib/extraction/grammars/turkic-people";
import { type TurkicWord, turkicWord, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { type PositionSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

export interface Held {
  title: string;
  of: { id: string; name: string } | null;
}

/** The title without whose it is, and who that is; a common noun in the genitive is looked up in the document. */
export function held(
  sentence: Sentence,
  words: readonly TurkicWord[],
  position: PositionSighting,
  cast: Cast,
  page: Page,
): Held {
  const named = position.of && sightingAt(sentence, position.of.first, position.of.kind);
  if (position.of) {
    const entity = named && cast.entityOf(named);
    return { title: position.title, of: entity ?? null };
  }
  const owner = words[position.first];
  const isNoun = owner?.form.case === "nominative" && !owner.form.possessive;
  const isOwner = position.last - position.first > 1 && (owner?.form.case === "genitive" || isNoun);
  const { language } = page.document;
  const referred = isOwner
    ? referredBody(sentence, owner, position.first, cast, page, (name) =>
        name.split(" ").map((word) => turkicWord(word, language).form.stem),
      )
    : null;
  if (!referred) return { title: position.title, of: null };
  const [, ...rest] = position.title.split(" ");
  return { title: unowned(rest.join(" "), language) || position.title, of: referred };
}

/** What it is of is said apart, so the head loses its possessive; "матбуот котиби" keeps what belongs to a noun of its own. */
function unowned(title: string, language: string): string {
  const words = title.split(" ");
  const head = words.pop() ?? "";
  const isOwned = words.some((word) => {
    const { form, classes } = turkicWord(word, language);
    return form.case === "genitive" || (form.case === "nominative" && !classes.includes("title"));
  });
  const bare = isOwned ? head : writtenStem(head, turkicWord(head, language).form.stem, language);
  return [...words, bare].join(" ");
}
