import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { BODY_NOUNS, TELLERS } from "@/lib/extraction/lexicon/sources";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** A body, or people of one trade, that something comes from. */
export interface Source extends Stretch {
  name: string;
  entity: string | null;
}

/**
 * The source that begins at a word: an organisation, up to three words before it that only describe it aside
 * ("районная газета «Ак алтын»"), or those who tell by their trade ("гидрологи"); a site of the web.
 */
export function sourceAt(sentence: Sentence, from: number, cast: Cast, inCase: Case): Source | null {
  for (let at = from; at <= from + 3 && at < sentence.words.length; at++) {
    const organisation = sightingAt(sentence, at, "organisation");
    const entity = organisation && cast.entityOf(organisation);
    if (organisation && entity) {
      const agrees = inCase !== "nominative" || organisation.nominative || at > from;
      return agrees ? { name: entity.name, entity: entity.id, first: from, end: organisation.last } : null;
    }
    const site = at === from ? siteAt(sentence, at) : null;
    if (site) return site;
    if (sightingAt(sentence, at, "person", "place", "date", "position") || sentence.words[at]?.kind !== "word")
      return null;
    const tellers = tellersAt(sentence, at, inCase);
    if (tellers) return { name: tellers, entity: null, first: from, end: at + 1 };
    if (!describes(sentence, at)) return null;
  }
  return null;
}

/** "ведомство", "в банке": a common noun that stands for the body of that kind that was named last. */
export function bodyMeant(sentence: Sentence, at: number, cast: Cast, page: Page, inCase: Case): Source | null {
  const readings = readingsOf(sentence.plain[at] ?? "");
  const noun = readings.find(
    (one) => one.case === inCase && one.number === "singular" && Object.hasOwn(BODY_NOUNS, one.lemma),
  );
  const pattern = noun && BODY_NOUNS[noun.lemma];
  if (!pattern || sightingAt(sentence, at, "organisation")) return null;
  for (let back = sentence.index; back >= 0 && back > sentence.index - 12; back--) {
    const before = page.sentences[back];
    if (!before) return null;
    const named = sightings(before, "organisation").filter(({ last }) => before !== sentence || last <= at);
    for (const organisation of named.toReversed()) {
      const entity = cast.entityOf(organisation);
      if (entity && [entity.name, ...entity.aliases].some((name) => pattern.test(name)))
        return { name: entity.name, entity: entity.id, first: at, end: at + 1 };
    }
  }
  return null;
}

function siteAt(sentence: Sentence, at: number): Source | null {
  const { text = "", kind } = sentence.words[at] ?? {};
  const isSite = kind === "word" && /^[\p{L}\p{N}-]+(?:\.[a-z]+)+$/iu.test(text);
  return isSite ? { name: text, entity: null, first: at, end: at + 1 } : null;
}

/** "гидрологи", "приставы" in the plural; "следствие", "аудит" in the singular. Null for all others. */
export function tellersAt(sentence: Sentence, at: number, inCase: Case): string | null {
  const plain = sentence.plain[at] ?? "";
  const reading = readingsOf(plain).find((one) => one.case === inCase && TELLERS.has(one.lemma));
  if (!reading || (reading.animate && reading.number === "singular")) return null;
  return reading.number === "singular" ? reading.lemma : pluralOf(reading.lemma);
}

/** Nouns of people in the list: "гидролог" ⇒ "гидрологи", "врач" ⇒ "врачи", "спасатель" ⇒ "спасатели". */
function pluralOf(lemma: string): string {
  if (/[ыо]й$/u.test(lemma)) return lemma.replace(/[ыо]й$/u, /[гкхжшчщ][ыои]й$/u.test(lemma) ? "ие" : "ые");
  if (lemma.endsWith("ь")) return lemma.replace(/ь$/u, "и");
  return lemma + (/[гкхжшчщ]$/u.test(lemma) ? "и" : "ы");
}

/** "районная", "портал", "владельца,": words that lead to the name. */
function describes(sentence: Sentence, at: number): boolean {
  const [reading] = readingsOf(sentence.plain[at] ?? "");
  return (
    reading !== undefined && (reading.pos === "adjective" || reading.pos === "participle" || reading.pos === "noun")
  );
}
