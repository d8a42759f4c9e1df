import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { isHelped, isPublication, isTelling } from "@/lib/extraction/grammars/turkic-speech";
import { TURKIC_LANGUAGES, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type NamedSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "… деп билдирет облустук хокимият", "ӨКМдин эсебинде", "Oʻzgidromet maʼlum qildi", "Улутстаткомго таянып". */
export const turkicSource: FactRule = {
  id: "turkic-source",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    const words = turkicWords(sentence, page.document.language);
    return sightings(sentence, "organisation").flatMap((body): ExtractedFact[] => {
      const entity = cast.entityOf(body);
      const end = entity ? endOf(sentence, body) : null;
      if (!entity || end === null) return [];
      const args = { source: entity.name };
      const [first, last] = [Math.min(body.first, end.first), Math.max(body.last, end.end)];
      const entities = { source: [entity.id] };
      return [
        factOf("attribution", args, {
          sentence,
          words: [first, last],
          rule: turkicSource.id,
          confidence: 0.8,
          entities,
        }),
      ];
    });

    function endOf(of: Sentence, body: NamedSighting): { first: number; end: number } | null {
      const next = words[body.last];
      const form = words[body.last - 1]?.form;
      const inside = sightings(of, "organisation", "position").some(
        (other) =>
          other.first <= body.first && other.last >= body.last && other.last - other.first > body.last - body.first,
      );
      if (inside || !next) return null;
      if (form?.case === "genitive" && words.slice(body.last, body.last + 4).some(isPublication))
        return {
          first: body.first,
          end: body.last + words.slice(body.last, body.last + 4).findIndex(isPublication) + 1,
        };
      if (/^(?:таянып|шилтеме|tayanib|asoslanib)$/u.test(next.key)) return { first: body.first, end: body.last + 1 };
      if (/^(?:эскерткендей|билдиргендей|айткандай|белгилегендей|маалымдагандай)$/u.test(next.key))
        return { first: body.first, end: body.last + 1 };
      if (form?.case !== "nominative" || people(of)) return null;
      const before = words[body.first - 1];
      if (before && isTelling(before) && words[body.first - 2]?.key === "деп")
        return { first: body.first - 2, end: body.last };
      const verb = of.words.findLastIndex(({ kind }) => kind === "word");
      const last = words[verb];
      const opens = body.first === 0 || /^[,;]$/u.test(words[body.first - 1]?.key ?? "") || isLead(body.first);
      return verb > body.last - 1 && last && opens && isTelling(last) && isHelped(words[verb - 1], last)
        ? { first: body.first, end: verb + 1 }
        : null;
    }

    /** "Бул тууралуу …", "Bu haqda …": what stands before the body. */
    function isLead(first: number): boolean {
      return (
        first <= 3 &&
        words
          .slice(0, first)
          .every(({ key }) => /^(?:бул|муну|тууралуу|жөнүндө|bu|haqda|хабарни|xabarni|эми|кечээ)$/u.test(key))
      );
    }
  },
};

const people = (sentence: Sentence): boolean => sightings(sentence, "person").length > 0;
