import { quotedEnd } from "@/lib/extraction/chain";
import {
  bodyBefore,
  bodyStart,
  isBodyForm,
  isHonoured,
  isNumbered,
  isPressService,
  isProper,
  isPublic,
  LEGAL_FORMS,
  speaksAlone,
} from "@/lib/extraction/grammars/turkic-bodies";
import { endingsOf, named } from "@/lib/extraction/grammars/turkic-phrases";
import { isPublication } from "@/lib/extraction/grammars/turkic-speech";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { inflectedBodiesIn } from "@/lib/extraction/lexicon/bodies";
import type { TurkicClass } from "@/lib/extraction/lexicon/turkic-nouns";
import { isCapital, type NamedSighting, type Sentence, sightingAt, type ThingKind } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Kyrgyz and Uzbek bodies of the gazetteer, with the land or town before them: "Кыргызстандын Улуттук банкынан". */
export const turkicKnownBody: MentionRule = {
  id: "turkic-known-organisation",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const book = inflectedBodiesIn(document.language);
    const words = turkicWords(sentence, document.language);
    const keys = words.map(({ key }) => key);
    return each(sentence, (at) => {
      const hit = isCapital(sentence.words[at]) ? book.longestAt(keys, at) : null;
      if (!hit || !isWrittenSo(sentence, at, hit.end, hit.entry.capitals)) return null;
      const quoted = sentence.words[at - 1]?.text === "«" && sentence.words[hit.end]?.text === "»";
      if (quoted !== hit.entry.quoted && hit.entry.quoted) return null;
      const from = quoted ? at - 1 : at;
      if (sightingAt(sentence, from, "organisation", "facility", "event", "work", "law")) return null;
      if (!quoted && hit.end === at + 1 && ALSO_WORDS.test(hit.form.stem)) return null;
      const first =
        hit.form.possessive || hit.end > at + 1 ? placeBefore(sentence, words, from, document.language) : from;
      return thing("organisation", first, quoted ? hit.end + 1 : hit.end, {
        name: hit.entry.name,
        known: hit.entry.known,
        nominative: hit.form.case === "nominative",
        rule: turkicKnownBody.id,
        confidence: 0.9,
      });
    });
  },
};

/** Newspapers and legal forms that are words of every day, where nothing sets them off. */
const ALSO_WORDS = /^(?:маалымат|эмгек|дары|дарыё|daryo|жак|too|чындык|haqiqat|mehnat)$/u;

/** A name in quotation marks before its noun, as these languages set it: "«Даму» фонду", "«Сураш» фильми". */
export const turkicQuoted: MentionRule = {
  id: "turkic-name-in-quotes",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      const end = quotedEnd(sentence, at);
      if (end === 0 || end - at > 8) return null;
      const headAt = headAfter(words, end);
      const kind = headAt === null ? null : kindOf(words[headAt]);
      if (headAt === null || kind === null) return null;
      return thing(kind, at, headAt + 1, {
        ...named(sentence, words, at, headAt, document.language),
        rule: turkicQuoted.id,
        confidence: 0.88,
      });
    });
  },
};

/** "шаардык кеңешинин", "Облустук гидрометеорология борборунда": a possessive noun of a body with what stands before. */
export const turkicBody: MentionRule = {
  id: "turkic-organisation",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      const word = words[at];
      if (!word?.classes.includes("body") || word.form.plural || inside(sentence, at)) return null;
      if (!isBodyForm(sentence, at, word) || isPressService(words, at)) return null;
      if (isOffice(words, at) || isFarming(words, at)) return null;
      const first = bodyStart(sentence, words, at);
      if (isCapitalTown(sentence, words, first, at)) return null;
      const isNamed =
        (first < at && word.form.possessive && (isPublic(word) || isProper(sentence, words, first, at))) ||
        isNumbered(sentence, first, at) ||
        isHonoured(words, first, at);
      if (!isNamed && (!speaksAlone(word) || isOfNoun(words, at))) return null;
      return thing("organisation", first, at + 1, {
        ...named(sentence, words, first, at, document.language),
        rule: turkicBody.id,
        confidence: isNamed ? 0.8 : 0.7,
      });
    });
  },
};

/** "шаардык мэриянын басма сөз кызматы", "Andijon viloyati hokimligi matbuot xizmati". */
export const turkicPressService: MentionRule = {
  id: "turkic-press-service",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, { document }) {
    const words = turkicWords(sentence, document.language);
    return each(sentence, (at) => {
      if (!isPressService(words, at)) return null;
      const from = words[at - 1]?.key === "сөз" ? at - 2 : at - 1;
      const first = bodyBefore(sentence, words, from);
      return thing("organisation", first, at + 1, {
        ...named(sentence, words, first, at, document.language),
        rule: turkicPressService.id,
        confidence: 0.85,
      });
    });
  },
};

/** "Elchixona | ruxsati", "сот | залында": only what is said of it; a report is the body's own. */
function isOfNoun(words: readonly TurkicWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.form.case === "locative" || isPublication(next)) return false;
  return next.form.possessive && next.classes.length === 0 && !/^(?:soʻzi|өзү|oʻzi|ham)$/u.test(next.key);
}

/** "мэри кызматына", "башкармалыктын директору кызматынан": the office that somebody holds. */
const isOffice = (words: readonly TurkicWord[], at: number): boolean =>
  /^(?:кызмат|xizmat)$/u.test(words[at]?.form.stem ?? "") && (words[at - 1]?.classes.includes("post") ?? false);

/** "айыл чарба", "qishloq xoʻjaligi": what is farmed, a field and no farm. */
const isFarming = (words: readonly TurkicWord[], at: number): boolean =>
  /^(?:айыл|qishloq|токой|oʻrmon|suv|суу|коммуналдык|kommunal)$/u.test(words[at - 1]?.key ?? "") &&
  /^(?:чарба|xoʻjalik|xoʻjalig)$/u.test(words[at]?.form.stem ?? "");

/** "Түркмөнстандын борборунда": a capital. */
const isCapitalTown = (sentence: Sentence, words: readonly TurkicWord[], first: number, at: number): boolean =>
  /^(?:борбор|markaz)$/u.test(words[at]?.form.stem ?? "") && sightingAt(sentence, first, "place")?.last === at;

function each(sentence: Sentence, read: (at: number) => NamedSighting | null): NamedSighting[] {
  const found: NamedSighting[] = [];
  let free = 0;
  for (let at = 0; at < sentence.words.length; at++) {
    const sighting = at < free ? null : read(at);
    if (!sighting || sighting.first < free) continue;
    found.push(sighting);
    free = sighting.last;
  }
  return found;
}

type Understood = Pick<NamedSighting, "name" | "nominative" | "rule" | "confidence"> & { known?: string };

const thing = (kind: ThingKind, first: number, last: number, understood: Understood): NamedSighting => ({
  kind,
  first,
  last,
  aliases: [],
  ...understood,
});

const isWrittenSo = (sentence: Sentence, at: number, end: number, capitals: ReadonlySet<string>): boolean =>
  end > at + 1 || capitals.size === 0 || /^\p{Lu}{2}/u.test(sentence.words[at]?.text ?? "");

/** The land or town that a body belongs to: "Кыргызстандын", "Toshkent"; not where it does something, "Ошто". */
function placeBefore(sentence: Sentence, words: readonly TurkicWord[], at: number, language: string): number {
  for (const length of [1, 2, 3]) {
    const place = sightingAt(sentence, at - length, "place");
    if (place?.last !== at) continue;
    const form = endingsOf(place, words, language);
    const isOf = form?.case === "nominative" || form?.case === "genitive";
    return isOf && !form?.adjectival ? at - length : at;
  }
  return at;
}

/** The noun that a name in quotation marks belongs to, at most six words on: "«Оңтүстік Мата» тигүү ишканасы", "«Тоо» эл аралык жаштар форуму". */
function headAfter(words: readonly TurkicWord[], from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const word = words[at];
    if (!word) return null;
    if (kindOf(word) !== null && (word.form.possessive || LEGAL_FORMS.has(word.form.stem) || isActOf(words, at, from)))
      return words[at + 1]?.classes.includes("act") && words[at + 1]?.form.possessive ? at + 1 : at;
    if (/^(?:ги|gi|деги|dagi|аттуу|атындагы|nomidagi|nomli)$/u.test(word.key)) continue;
    if (/^[^\p{L}]/u.test(word.key) || word.form.case !== "nominative") return null;
  }
  return null;
}

/** "«Жайыттар жөнүндө» | мыйзам", "«Taʼlim toʻgʻrisida»gi | qonun": the name says what the act is about. */
const isActOf = (words: readonly TurkicWord[], at: number, from: number): boolean =>
  (words[at]?.classes.includes("act") ?? false) &&
  at <= from + 1 &&
  /^(?:жөнүндө|тууралуу|боюнча|toʻgʻrisida|haqida)$/u.test(words[from - 2]?.key ?? "");

const KINDS: Partial<Record<TurkicClass, ThingKind>> = {
  body: "organisation",
  built: "facility",
  event: "event",
  act: "law",
  work: "work",
};

function kindOf(word: TurkicWord | undefined): ThingKind | null {
  for (const of of word?.classes ?? []) {
    const kind = KINDS[of];
    if (kind) return kind;
  }
  return null;
}

const inside = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3, 4, 5].some((back) =>
    (sentence.seen.get(at - back) ?? []).some(
      ({ kind, last }) => last > at && (kind === "organisation" || kind === "person" || kind === "place"),
    ),
  );
