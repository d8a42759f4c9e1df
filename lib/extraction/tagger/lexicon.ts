import { answerOfForm } from "@/lib/extraction/form";
import { FACILITY_NOUNS } from "@/lib/extraction/lexicon/facilities";
import { EVENT_NOUNS } from "@/lib/extraction/lexicon/frames";
import { FEMALE_NAMES, MALE_NAMES } from "@/lib/extraction/lexicon/given-names";
import { ORGANISATION_NOUNS } from "@/lib/extraction/lexicon/organisations";
import { POSTS } from "@/lib/extraction/lexicon/posts";
import type { Noun } from "@/lib/extraction/morphology/declension";
import { stemOf } from "@/lib/extraction/tagger/stem";

const kinds = new Map<string, string>();
function add(kind: string, words: readonly string[]): void {
  for (const word of words) {
    const stem = stemOf(word.toLowerCase().replace(/ё/gu, "е"));
    const known = kinds.get(stem);
    if (!known?.includes(kind)) kinds.set(stem, known ? `${known} ${kind}` : kind);
  }
}
const lemmas = (nouns: readonly Noun[]) => nouns.map(({ lemma }) => lemma);
add("given", [...MALE_NAMES, ...FEMALE_NAMES]);
add("organisation", lemmas(ORGANISATION_NOUNS));
add("facility", lemmas(FACILITY_NOUNS));
add("event", lemmas(EVENT_NOUNS));
add("post", [...POSTS.map(({ noun }) => noun.lemma), "заместитель", "помощник", "советник"]);

export const lexiconOf = (plain: string): string => kinds.get(stemOf(plain)) ?? "";
export const lexiconOfWord = answerOfForm(({ plain }) => lexiconOf(plain));
