import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { areTelling, isGiving, isHelped, isPublication, isTelling } from "@/lib/extraction/grammars/turkic-speech";
import { unnamedSources } from "@/lib/extraction/grammars/turkic-unnamed-sources";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
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
    const named = sightings(sentence, "organisation").flatMap((body): ExtractedFact[] => {
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
    return named.length > 0 ? named : unnamedSources(sentence, words, turkicSource.id, cast, page);

    function endOf(of: Sentence, body: NamedSighting): { first: number; end: number } | null {
      const next = words[body.last];
      const form = words[body.last - 1]?.form;
      if (!next || !form || isWithin(of, body) || /^(?:сот|sud)$/u.test(form.stem)) return null;
      const published = words.slice(body.last, body.last + 4).findIndex(isPublication);
      if (published === 0 || (published > 0 && form.case === "genitive"))
        return { first: body.first, end: body.last + published + 1 };
      const given = isGiving(next) ? words.slice(body.last + 1, body.last + 3).findIndex(isPublication) : -1;
      if (given >= 0 && form.case === "nominative") return { first: body.first, end: body.last + given + 2 };
      if (form.case === "dative" && next.key === "koʻra") return { first: body.first, end: body.last + 1 };
      if (isOwnWord(words, body.last)) return { first: body.first, end: body.last + 2 };
      if (areTelling(next) && /^(?:ablative|locative)$/u.test(form.case))
        return { first: body.first, end: body.last + 1 };
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
        if (UNDER.test(words[at]?.key ?? "") && at < from + 5) return null;
        const [word, after] = [words[at], tokens[at + 1]];
        if (word && isTelling(word) && isHelped(words, at) && (!after || after.kind === "mark")) return at;
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

/** "министрликке | караштуу", "vazirlik | huzuridagi": another body is told of, which belongs to this one. */
const UNDER = /^(?:караштуу|алдындагы|qoshidagi|huzuridagi|tizimidagi)$/u;

/** "X xabar | berishicha", "X maʼlum | qilishicha". */
const isOwnWord = (words: readonly TurkicWord[], at: number): boolean =>
  /^(?:xabar|malum|elon|malumot|кабар)$/u.test(words[at]?.key ?? "") &&
  /^(?:berishicha|qilishicha|qilganidek|berganidek|qilishlaricha|berishlaricha)$/u.test(words[at + 1]?.key ?? "");

const REFERRED =
  /^(?:таянып|шилтеме|tayanib|asoslanib|(?:кабарла|билдир|айт|белгиле|маалымда|жарыяла|жаз|эскерт|тактал|ыраста)(?:ган|ген|кан|кен|шкан|ышкан|ишкен)д[ае]й|malumoticha|xabaricha|bildirishicha|takidlashicha|aytishicha|xizmatiga)$/u;
