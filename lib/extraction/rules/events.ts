import { chainEnd, quotedEnd } from "@/lib/extraction/chain";
import { headAt } from "@/lib/extraction/grammars/named-heads";
import { EVENT_NOUNS } from "@/lib/extraction/lexicon/frames";
import { adjectiveNominative, isAdjective } from "@/lib/extraction/morphology/adjectives";
import { nounIndex } from "@/lib/extraction/morphology/known-nouns";
import { isFunctionWord } from "@/lib/extraction/morphology/word-class";
import { type NamedSighting, type Sentence, textOf } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** Meetings that have a number or a name: "IX заседание Совместной комиссии …", "форум «Новый Шёлковый путь»". */
export const namedEvent: MentionRule = {
  id: "named-event",
  stage: "mentions",
  languages: ["ru"],
  find(sentence) {
    const found: NamedSighting[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const event = eventAt(sentence, at);
      if (event) found.push(event);
      at = event ? event.last - 1 : at;
    }
    return found;
  },
};

const EVENTS = nounIndex(EVENT_NOUNS);

function eventAt(sentence: Sentence, at: number): NamedSighting | null {
  if (!EVENTS.has(sentence.plain[at] ?? "")) return null;
  const adjectivesFrom = adjectivesStart(sentence, at);
  const head = headAt(sentence, adjectivesFrom, at, EVENTS);
  if (!head) return null;
  const numeral = ROMAN.test(sentence.words[adjectivesFrom - 1]?.text ?? "") ? adjectivesFrom - 1 : adjectivesFrom;
  const end = quotedEnd(sentence, at + 1) || chainEnd(sentence, at + 1);
  if (end === at + 1 && adjectivesFrom === at && numeral === at) return null;
  const first = numeral;
  const name = [
    textOf(sentence, first, adjectivesFrom),
    lowered(sentence, head.nominative, adjectivesFrom),
    textOf(sentence, at + 1, end),
  ];
  return {
    kind: "event",
    first,
    last: end,
    name: name.filter((part) => part !== "").join(" "),
    aliases: [],
    nominative: head.isNominative,
    rule: namedEvent.id,
    confidence: first < adjectivesFrom ? 0.93 : 0.85,
  };
}

/** A capital that only begins the sentence goes. */
const lowered = (sentence: Sentence, nominative: string, first: number): string =>
  first === 0 && !/^(?:Всемирн|Международн|Национальн|Центральн|Азиатск|Евразийск)/u.test(sentence.words[0]?.text ?? "")
    ? nominative.charAt(0).toLowerCase() + nominative.slice(1)
    : nominative;

const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})$/u;

function adjectivesStart(sentence: Sentence, at: number): number {
  let first = at;
  while (first > 0 && first > at - 4 && isQualifier(sentence, first - 1)) first--;
  return first;
}

function isQualifier(sentence: Sentence, at: number): boolean {
  const plain = sentence.plain[at] ?? "";
  return isAdjective(plain) && !isFunctionWord(plain) && adjectiveNominative(plain, "neuter", "singular") !== null;
}
