import { chainEnd, quotedEnd } from "@/lib/extraction/chain";
import { testOfForm } from "@/lib/extraction/form";
import { headAt, readNamedHead } from "@/lib/extraction/grammars/named-heads";
import { namesOfBody, RUSSIAN_BODIES } from "@/lib/extraction/lexicon/bodies";
import {
  FIRM_FORMS,
  FIRM_NOUNS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_NOUNS,
  SPEAKING_UNITS,
} from "@/lib/extraction/lexicon/organisations";
import { CASES, decline, noun } from "@/lib/extraction/morphology/declension";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { mayBeGenitive } from "@/lib/extraction/morphology/noun-phrase";
import { phrasebook, plainWord } from "@/lib/extraction/phrasebook";
import { isCapital, type NamedSighting, type Sentence, textOf } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";
import { beginsWithCapital } from "@/lib/text/capitals";

/** Organisations that everybody calls by one short name: МИД, ООН, Минздрав, "Жогорку Кенеш". */
export const knownOrganisation: MentionRule = {
  id: "known-organisation",
  stage: "mentions",
  languages: ["ru"],
  find: (sentence) => each(sentence, (at) => known(sentence, at)),
};

/** «Ала-Тоо» after "компания", "ОсОО", "банк". */
export const quotedOrganisation: MentionRule = {
  id: "organisation-in-quotes",
  stage: "mentions",
  languages: ["ru"],
  find: (sentence) => each(sentence, (at) => quoted(sentence, at)),
};

/** "Министерство здравоохранения", "Совместной комиссии по …", and "пресс-служба правительства" without a capital. */
export const namedOrganisation: MentionRule = {
  id: "organisation-by-noun",
  stage: "mentions",
  languages: ["ru"],
  find: (sentence) =>
    each(sentence, (at) =>
      mayBeHead(sentence.words[at]) && !isTaken(sentence, at)
        ? (speakingUnit(sentence, at) ?? named(sentence, at))
        : null,
    ),
};

const ORGANISATIONS = nounIndex(ORGANISATION_NOUNS);
const mayBeHead = testOfForm(({ text, plain }) => ORGANISATIONS.has(plain) || beginsWithCapital(text));

function each(sentence: Sentence, read: (at: number) => NamedSighting | null): NamedSighting[] {
  const found: NamedSighting[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const sighting = read(at);
    if (sighting) found.push(sighting);
    at = sighting?.last ?? at + 1;
  }
  return found;
}

const isTaken = (sentence: Sentence, at: number): boolean =>
  (sentence.seen.get(at) ?? []).some(({ kind }) => kind === "person" || kind === "facility" || kind === "organisation");

function organisation(
  first: number,
  last: number,
  name: string,
  nominative: boolean,
  rule: string,
  confidence: number,
): NamedSighting {
  return { kind: "organisation", first, last, name, aliases: [], nominative, rule, confidence };
}

function known(sentence: Sentence, at: number): NamedSighting | null {
  const word = sentence.words[at];
  if (!word || !isCapital(word)) return null;
  const found = SHORT_NAMES.longestAt(sentence.plain, at);
  if (!found) return null;
  const isAbbreviation = isShort(found.entry) && word.plain === plainWord(found.entry);
  if (isAbbreviation && word.text !== word.text.toUpperCase()) return null;
  const said = plainWord(textOf(sentence, at, found.end));
  const nominative = isAbbreviation || namesOfBody(found.entry).some((name) => plainWord(name) === said);
  return organisation(at, found.end, found.entry, nominative, knownOrganisation.id, 0.94);
}

const isShort = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);

function quoted(sentence: Sentence, at: number): NamedSighting | null {
  const word = sentence.words[at];
  const end = word?.kind === "word" ? quotedEnd(sentence, at + 1) : 0;
  if (!word || end === 0) return null;
  const name = textOf(sentence, at + 1, end);
  if (FIRM_FORMS.includes(word.text))
    return organisation(at, end, `${word.text} ${name}`, true, quotedOrganisation.id, 0.94);
  const head = headAt(sentence, at, at, ORGANISATIONS) ?? headAt(sentence, at, at, FIRMS);
  if (!head || !FIRM_NOUNS.has(head.lemma)) return null;
  return organisation(at, end, `${head.lemma} ${name}`, head.isNominative, quotedOrganisation.id, 0.93);
}

const FIRMS = nounIndex(["издание", "фирма"].map((lemma) => noun(lemma)));

function speakingUnit(sentence: Sentence, at: number): NamedSighting | null {
  const head = headAt(sentence, at, at, ORGANISATIONS);
  if (!head || !SPEAKING_UNITS.has(head.lemma)) return null;
  const end = chainEnd(sentence, at + 1);
  if (end === at + 1) return null;
  const name = `${head.lemma} ${textOf(sentence, at + 1, end)}`;
  return organisation(at, end, name, head.isNominative, namedOrganisation.id, 0.9);
}

/** At the beginning of a sentence every word has a capital, so more is asked for. */
function named(sentence: Sentence, at: number): NamedSighting | null {
  const head = readNamedHead(sentence, at, ORGANISATIONS);
  if (!head || quotedEnd(sentence, head.at + 1) > 0) return null;
  const end = chainEnd(sentence, head.at + 1);
  const hasAdjective = head.at > at;
  if (!hasAdjective && end === head.at + 1) return null;
  if (at === 0 && hasAdjective && !OFFICIAL.test(sentence.plain[at] ?? "")) return null;
  if (at === 0 && !hasAdjective && !mayBeGenitive(sentence.words[at + 1]?.text ?? "") && !sentence.seen.has(at + 1))
    return null;
  const rest = textOf(sentence, head.at + 1, end);
  const name = rest === "" ? head.nominative : `${head.nominative} ${rest}`;
  return organisation(at, end, name, head.isNominative, namedOrganisation.id, 0.85);
}

const OFFICIAL =
  /^(?:национальн|государственн|верховн|центральн|совместн|европейск|международн|генеральн|всемирн|азиатск|евразийск|конституционн|федеральн|исламск|республиканск)/u;

/** Names of several words that are listed with all their cases, and the short ones, of which those in capitals never change. */
const SHORT_NAMES = phrasebook([
  ...KNOWN_ORGANISATIONS.flatMap((name) => formsOf(name).map((form) => [form, name] as const)),
  ...RUSSIAN_BODIES,
  ...paired("Жогорку Кенеш", ["Жогорку"], "Кенеш"),
  ...paired("Олий Мажлис", ["Олий"], "Мажлис"),
  ...paired("Милли Меджлис", ["Милли"], "Меджлис"),
  ...paired("Меджлис", [], "Меджлис"),
]);

function formsOf(name: string): string[] {
  if (/^[\p{Lu}A-Za-z-]+$/u.test(name)) return [name];
  const forms = decline(noun(name)).singular;
  return CASES.map((grammaticalCase) => forms[grammaticalCase]);
}

function paired(name: string, before: string[], last: string): (readonly [string, string])[] {
  return formsOf(last).map((form) => [[...before, form].join(" "), name] as const);
}
