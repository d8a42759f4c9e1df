import { chainEnd, quotedEnd } from "@/lib/extraction/chain";
import { testOfForm } from "@/lib/extraction/form";
import { headAt, readNamedHead } from "@/lib/extraction/grammars/named-heads";
import { endsInFacilityNoun, FACILITY_NOUNS, isFacilityWord } from "@/lib/extraction/lexicon/facilities";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { isCapital, type NamedSighting, type Sentence, textOf } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** «Яшнабад» after "технопарк"; «IT-парк», whose own name says what it is. */
export const quotedFacility: MentionRule = {
  id: "facility-in-quotes",
  stage: "mentions",
  languages: ["ru"],
  find: (sentence) =>
    each(sentence, (at) =>
      mayBegin(sentence.words[at]) ? (afterNoun(sentence, at) ?? speakingName(sentence, at)) : null,
    ),
};

/** "Технологический парк программных продуктов": a capital inside a sentence, and a noun of something built. */
export const capitalisedFacility: MentionRule = {
  id: "facility-with-capital",
  stage: "mentions",
  languages: ["ru"],
  find: (sentence) => each(sentence, (at) => (sentence.seen.has(at) ? null : capitalised(sentence, at))),
};

const FACILITIES = nounIndex(FACILITY_NOUNS);
const mayBegin = testOfForm(({ text, plain }) => FACILITIES.has(plain) || !/^[\p{L}\p{N}]/u.test(text));

function each(sentence: Sentence, read: (at: number) => NamedSighting | null): NamedSighting[] {
  const found: NamedSighting[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const sighting = read(at);
    if (sighting) found.push(sighting);
    at = sighting?.last ?? at + 1;
  }
  return found;
}

function afterNoun(sentence: Sentence, at: number): NamedSighting | null {
  const head = FACILITIES.has(sentence.plain[at] ?? "") ? headAt(sentence, at, at, FACILITIES) : null;
  const end = head ? quotedEnd(sentence, at + 1) : 0;
  if (!head || end === 0) return null;
  const name = `${/^\p{Lu}+$/u.test(head.lemma) ? head.lemma : head.nominative.toLowerCase()} ${textOf(sentence, at + 1, end)}`;
  return facility(at, end, name, [textOf(sentence, at + 1, end)], head.isNominative, quotedFacility.id, 0.93);
}

function speakingName(sentence: Sentence, at: number): NamedSighting | null {
  const end = quotedEnd(sentence, at);
  const last = sentence.words[end - 2];
  if (end === 0 || !last || at + 1 === end - 1 || !isCapital(sentence.words[at + 1])) return null;
  const lemma =
    FACILITIES.get(last.plain.slice(last.plain.lastIndexOf("-") + 1))?.[0]?.noun.lemma ?? compoundLemma(last.plain);
  if (!lemma || (end - at === 3 && isFacilityWord(lemma) && !last.plain.includes("-"))) return null;
  const name =
    textOf(sentence, at, end - 2) +
    spaceBefore(sentence, end - 2) +
    nominativeLike(last.text, lemma) +
    textOf(sentence, end - 1, end);
  return facility(at, end, name, [], name === textOf(sentence, at, end), quotedFacility.id, 0.85);
}

/** "Агропарка": a compound that is in no list but ends as one that is. */
function compoundLemma(plain: string): string | null {
  const base = plain.replace(/(?:ом|[ауе])$/u, "");
  return endsInFacilityNoun(plain) ? plain : endsInFacilityNoun(base) ? base : null;
}

function nominativeLike(text: string, lemma: string): string {
  const stem = text.slice(0, text.lastIndexOf("-") + 1);
  const last = lemma.slice(lemma.lastIndexOf("-") + 1);
  return stem === "" && /^\p{Lu}/u.test(text) ? last.charAt(0).toUpperCase() + last.slice(1) : stem + last;
}

const spaceBefore = (sentence: Sentence, at: number): string =>
  (sentence.words[at]?.start ?? 0) > (sentence.words[at - 1]?.end ?? 0) ? " " : "";

function facility(
  first: number,
  last: number,
  name: string,
  aliases: string[],
  nominative: boolean,
  rule: string,
  confidence: number,
): NamedSighting {
  return { kind: "facility", first, last, name, aliases, nominative, rule, confidence };
}

function capitalised(sentence: Sentence, at: number): NamedSighting | null {
  if (at === 0) return null;
  const head = readNamedHead(sentence, at, FACILITIES);
  if (!head || head.at === at) return null;
  const end = chainEnd(sentence, head.at + 1);
  const rest = textOf(sentence, head.at + 1, end);
  const name = rest === "" ? head.nominative : `${head.nominative} ${rest}`;
  return facility(at, end, name, [], head.isNominative, capitalisedFacility.id, 0.86);
}
