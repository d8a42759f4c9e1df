import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { SPEAKING_UNITS } from "@/lib/extraction/lexicon/organisations";
import { BODY_NOUNS, TELLERS } from "@/lib/extraction/lexicon/sources";
import type { Case } from "@/lib/extraction/morphology/declension";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type Sentence, sightingAt, sightings, textOf } from "@/lib/extraction/reading";
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
  const reporter = reporterAt(sentence, from, cast);
  if (reporter) return reporter;
  for (let at = from; at <= from + 3 && at < sentence.words.length; at++) {
    const organisation = sightingAt(sentence, at, "organisation");
    const entity = organisation && cast.entityOf(organisation);
    if (organisation && entity) {
      const agrees = inCase !== "nominative" || organisation.nominative || at > from;
      return agrees ? { name: entity.name, entity: entity.id, first: from, end: organisation.last } : null;
    }
    const site = at === from ? (siteAt(sentence, at) ?? abbreviationAt(sentence, at)) : null;
    if (site) return site;
    const told = pressServiceAt(sentence, at) ?? outletAt(sentence, at);
    if (told) return { ...told, first: from };
    if (sightingAt(sentence, at, "person", "place", "date", "position") || sentence.words[at]?.kind !== "word")
      return null;
    const tellers = tellersAt(sentence, at, inCase);
    if (tellers) return { name: tellers, entity: null, first: from, end: at + 1 };
    if (!describes(sentence, at)) return null;
  }
  return null;
}

/** "передаёт | корреспондент «Кабара»": the newsroom that somebody without a name writes for. */
function reporterAt(sentence: Sentence, from: number, cast: Cast): Source | null {
  const position = sightingAt(sentence, from, "position");
  if (!position || !REPORTERS.test(sentence.plain[from] ?? "") || sightingAt(sentence, position.last, "person"))
    return null;
  const newsroom = sightingAt(sentence, from + 1, "organisation");
  const entity = newsroom && cast.entityOf(newsroom);
  return newsroom && entity ? { name: entity.name, entity: entity.id, first: from, end: newsroom.last } : null;
}

const REPORTERS = /^(?:(?:спец|соб|фото)?корреспондент|собкор|спецкор|обозреватель|журналист|репорт[её]р)(?:а|у|ом)?$/u;

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

/** "УОБДД", "ГКНБ": a body by its letters, in no list. */
function abbreviationAt(sentence: Sentence, at: number): Source | null {
  const { text = "", kind } = sentence.words[at] ?? {};
  const isName = kind === "word" && /^\p{Lu}{3,8}$/u.test(text) && !sentence.seen.has(at);
  return isName && !isShouted(sentence) ? { name: text, entity: null, first: at, end: at + 1 } : null;
}

/** All in capitals: no word of it is an abbreviation for that. */
const isShouted = ({ words }: Sentence): boolean =>
  words.every(({ text, kind }) => kind !== "word" || text === text.toUpperCase());

const LONGEST_SERVICE = 8;

/** "пресс-служба | главы государства": of whom it is told in common nouns, in the genitive. */
function pressServiceAt(sentence: Sentence, at: number): Source | null {
  const lemma = readingsOf(sentence.plain[at] ?? "").find((one) => SPEAKING_UNITS.has(one.lemma))?.lemma;
  if (lemma === undefined) return null;
  const words = sentence.words.slice(at + 1, at + LONGEST_SERVICE).map(({ text }) => text);
  const owner = nounGroup(words, 0, { cases: ["genitive"] });
  if (owner?.head.pos !== "noun") return null;
  let end = at + 1 + owner.end;
  const more = nounGroup(words, owner.end, { cases: ["genitive"] });
  if (more?.head.pos === "noun" && more.case === "genitive") end = at + 1 + more.end;
  return { name: `${lemma} ${textOf(sentence, at + 1, end)}`, entity: null, first: at, end };
}

/** "интернет-издания | Kloop": a newspaper or an agency with a name in letters of another script. */
function outletAt(sentence: Sentence, at: number): Source | null {
  const noun = (sentence.plain[at] ?? "").split("-").at(-1) ?? "";
  const isOutlet = readingsOf(noun).some(({ pos, lemma }) => pos === "noun" && OUTLETS.has(lemma));
  const name = sentence.words[at + 1]?.text ?? "";
  if (!isOutlet || !/^\p{Script=Latin}[\p{L}\p{N}.-]+$/u.test(name)) return null;
  return { name: nominativeOf([sentence.words[at]?.text ?? "", name]), entity: null, first: at, end: at + 2 };
}

const OUTLETS: ReadonlySet<string> = new Set("издание газета агентство портал телеканал журнал сайт ресурс".split(" "));

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
