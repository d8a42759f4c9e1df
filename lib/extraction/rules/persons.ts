import { readPersonName } from "@/lib/extraction/grammars/person-names";
import { covered, type PersonSighting } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Given name and surname, with initials or a patronymic; a surname alone where nothing else can stand. */
export const personName: MentionRule = {
  id: "person-name",
  stage: "mentions",
  languages: ["ru"],
  find(sentence) {
    const places = covered(sentence, "place", "date", "quantity");
    const found: PersonSighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const read = places.has(at) ? null : readPersonName(sentence, at, places);
      if (read)
        found.push({
          kind: "person",
          first: at,
          last: read.end,
          name: read.name,
          rule: personName.id,
          confidence: read.name.given ? 0.95 : 0.8,
        });
      at = read?.end ?? at + 1;
    }
    return found;
  },
};
