import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { isHelped, isPublication, isTelling } from "@/lib/extraction/grammars/turkic-speech";
import { TURKIC_LANGUAGES, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { type NamedSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
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
      if (!next || !form || isWithin(of, body) || /^(?:сот|sud)$/u.test(form.stem)) return null;
      const published = words.slice(body.last, body.last + 4).findIndex(isPublication);
      if (published === 0 || (published > 0 && form.case === "genitive"))
        return { first: body.first, end: body.last + published + 1 };
      if (REFERRED.test(next.key)) return { first: body.first, end: body.last + 1 };
      if (form.case !== "nominative") return null;
      const before = words[body.first - 1];
      if (before && isTelling(before) && /^(?:деп|deb|»|,)$/u.test(words[body.first - 2]?.key ?? ""))
        return { first: body.first - 2, end: body.last };
      const opens = body.first === 0 || /^[,;]$/u.test(before?.key ?? "") || isLead(body.first);
      const verb = opens ? verbAfter(of, body.last) : null;
      return verb === null ? null : { first: body.first, end: verb + 1 };
    }

    /** The verb of telling that ends the clause, with nobody named before it. */
    function verbAfter({ words: tokens }: Sentence, from: number): number | null {
      for (let at = from; at < Math.min(tokens.length, from + 18); at++) {
        if (/^[:«]$/u.test(tokens[at]?.text ?? "") || sightingAt(sentence, at, "person")) return null;
        const [word, after] = [words[at], tokens[at + 1]];
        if (word && isTelling(word) && isHelped(words[at - 1], word) && (!after || after.kind === "mark")) return at;
      }
      return null;
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

const isWithin = (sentence: Sentence, body: NamedSighting): boolean =>
  sightings(sentence, "organisation", "position").some(
    ({ first, last }) => first <= body.first && last >= body.last && last - first > body.last - body.first,
  );

const REFERRED =
  /^(?:таянып|шилтеме|tayanib|asoslanib|эскерткендей|билдиргендей|айткандай|белгилегендей|маалымдагандай|жарыялагандай|malumoticha)$/u;
