import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { changeAt } from "@/lib/extraction/grammars/turkic-change";
import { held } from "@/lib/extraction/grammars/turkic-held";
import { earlierPosts, personBefore, turkicHoldings } from "@/lib/extraction/grammars/turkic-people";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import type { FactRule } from "@/lib/extraction/rule";

/** Kyrgyz and Uzbek posts beside names: "«Обу чашма» ишканасынын башкы инженери Шодмон Назаршоев". */
export const turkicPostAndName: FactRule = {
  id: "turkic-post-and-name",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    const known = turkicHoldings(sentence, words).map(({ person, ...holding }) => ({
      ...holding,
      entity: cast.entityOf(person),
      usual: 0.85,
    }));
    const before = personBefore(sentence, cast, page);
    const earlier = earlierPosts(sentence, words).map((position) => ({
      position,
      first: position.first,
      end: position.last,
      entity: before,
      usual: 0.6,
    }));
    return [...known, ...earlier].flatMap(({ position, entity, first, end, usual }) => {
      if (!entity || isAppointed(words, end)) return [];
      const { title, of } = held(sentence, words, position, cast, page);
      const args = { person: entity.name, title, of: of?.name ?? null };
      const entities = { person: [entity.id], of: [of?.id] };
      return [
        factOf("position", args, {
          sentence,
          words: [first, end],
          rule: turkicPostAndName.id,
          confidence: usual,
          entities,
        }),
      ];
    });
  },
};

/** "министри Азамат Асанов … дайындалды" right after: what the name is given, not what it holds. */
const isAppointed = (words: readonly TurkicWord[], from: number): boolean =>
  [0, 1, 2, 3].some((on) => changeAt(words, from + on)?.kind === "appointment");
