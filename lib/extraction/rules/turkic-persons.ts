import { turkicNameAt } from "@/lib/extraction/grammars/turkic-names";
import { TURKIC_LANGUAGES, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { covered, type PersonSighting } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Kyrgyz and Uzbek names of people: given name and surname, "уулу", "qizi", initials, a surname alone. */
export const turkicPerson: MentionRule = {
  id: "turkic-person",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const taken = covered(sentence, "place", "date", "quantity");
    const words = turkicWords(sentence, document.language);
    const found: PersonSighting[] = [];
    for (let at = 0; at < words.length; ) {
      const read = turkicNameAt(sentence, words, at, taken);
      if (read)
        found.push({
          kind: "person",
          first: at,
          last: read.end,
          name: read.name,
          rule: turkicPerson.id,
          confidence: read.confidence,
        });
      at = read?.end ?? at + 1;
    }
    return found;
  },
};
