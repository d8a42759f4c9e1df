import type { Cast } from "@/lib/extraction/cast";
import { quotedEnd } from "@/lib/extraction/chain";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { mayBeSubject } from "@/lib/extraction/grammars/likely-subject";
import { isQuoted, quotationsOf } from "@/lib/extraction/grammars/quotation";
import { bodyMeant, type Source, sourceAt, tellersAt } from "@/lib/extraction/grammars/source";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { KNOWLEDGE, PUBLICATIONS, REPORTING_VERBS, TELLING_VERBS } from "@/lib/extraction/lexicon/sources";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Об этом сообщает пресс-служба правительства", "как передаёт агентство «Кабар»", "сообщили в МЧС". */
export const reportedBy: FactRule = {
  id: "reported-by",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((_, at) => (isTelling(sentence, at) ? reported(sentence, at, cast, page) : []));
  },
};

/** "по данным Нацстаткома", "говорится в сообщении МИД", "следует из бюллетеня Госкомстата", "со ссылкой на МЧС". */
export const accordingTo: FactRule = {
  id: "according-to",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    return sentence.plain.flatMap((_, at) => {
      const led = isQuoted(sentence, at) ? null : ledSource(sentence, at, cast);
      return led ? attribution(sentence, led, at, accordingTo.id, 0.88) : [];
    });
  },
};

/** "Минэнерго оценивает", "Казгидромет предупредил": a body that tells something itself. */
export const bodyTells: FactRule = {
  id: "body-that-tells",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    return bodiesIn(sentence, cast, page).flatMap((body) => {
      const verb = verbAfter(sentence, body.end);
      if (verb === null || isQuoted(sentence, verb) || isAnswered(sentence, verb)) return [];
      return attribution(
        sentence,
        { ...body, end: verb + 1 },
        body.first,
        bodyTells.id,
        surenessOf(sentence, body, verb),
      );
    });
  },
};

/** Verbs that only hand on are surer than those that argue; the sides of a trial speak for themselves. */
function surenessOf(sentence: Sentence, { name, entity }: Source, verb: number): number {
  const lemmas = readingsOf(sentence.plain[verb] ?? "").map(({ lemma }) => lemma);
  return sureness(
    0.6,
    [lemmas.some((lemma) => REPORTING_VERBS.has(lemma) || /^(?:уточн|отме|оцен|прогноз|ожида)/u.test(lemma)), 0.8],
    [lemmas.some((lemma) => /^(?:наз|возра|отве|утвержд|наста|заяв|говор|опровер)/u.test(lemma)), -0.7],
    [/^(?:защит|следстви|обвинени|прокурор)/u.test(name), -1.2],
    [entity === null, -0.3],
  );
}

/** Bodies and people of a trade in the nominative, each at the beginning of a clause. */
function bodiesIn(sentence: Sentence, cast: Cast, page: Page): Source[] {
  const named = sightings(sentence, "organisation").flatMap((organisation): Source[] => {
    const entity = cast.entityOf(organisation);
    if (!entity || !mayBeSubject(sentence, organisation)) return [];
    return [{ name: entity.name, entity: entity.id, first: organisation.first, end: organisation.last }];
  });
  const others = sentence.plain.flatMap((_, at): Source[] => {
    if (!opensClause(sentence, at) || sightingAt(sentence, at, "organisation", "person", "position")) return [];
    const meant = bodyMeant(sentence, at, cast, page, "nominative");
    const name = meant ? null : tellersAt(sentence, at, "nominative");
    return meant ? [meant] : name ? [{ name, entity: null, first: at, end: at + 1 }] : [];
  });
  return [...named.filter(({ first }) => opensClause(sentence, first)), ...others];
}

/** "Прогноз Таджикгидромета", "Доклад Гидрометцентра вышел вчера": a publication that a sentence begins with. */
export const publicationOf: FactRule = {
  id: "publication-of",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (
      sentence.block.kind === "headline" ||
      !/^(?:прогноз|доклад|сводка|отчет|бюллетень|обзор|данные)$/u.test(sentence.plain[0] ?? "")
    )
      return [];
    const source = sourceAt(sentence, 1, cast, "genitive");
    return source && source.entity !== null ? attribution(sentence, source, 0, publicationOf.id, 0.8) : [];
  },
};

/** A verb of telling in the past or present, third person. */
function isTelling(sentence: Sentence, at: number): boolean {
  const plain = sentence.plain[at] ?? "";
  if (sentence.words[at]?.kind !== "word" || !/(?:[лтг]|л[аои]|[лт]с[яь]|л[аои]сь)$/u.test(plain)) return false;
  if (sentence.plain[at - 1] === "не" || isQuoted(sentence, at)) return false;
  return readingsOf(plain).some(({ pos, lemma }) => pos === "verb" && TELLING_VERBS.has(lemma));
}

/** The source follows the verb ("сообщает МЧС", "сообщили в МЧС") or stands before it with "в" ("в МЧС сообщили"). */
function reported(sentence: Sentence, verb: number, cast: Cast, page: Page): ExtractedFact[] {
  const { plain } = sentence;
  const isPlural = /(?:ли|лись|ют|ут|ят|ат)$/u.test(plain[verb] ?? "");
  let after = verb + 1;
  while (isAdverb(plain[after] ?? "") || sightingAt(sentence, after, "date"))
    after = sightingAt(sentence, after, "date")?.last ?? after + 1;
  after = hearerEnd(sentence, after);
  const isIn = /^(?:в|во|на)$/u.test(plain[after] ?? "");
  const led = isLed(sentence, verb);
  if (isIn && isPlural) {
    const source =
      bodyMeant(sentence, after + 1, cast, page, "locative") ?? sourceAt(sentence, after + 1, cast, "locative");
    if (source) return attribution(sentence, source, verb, reportedBy.id, 0.88);
  }
  if (!isIn && led !== null) {
    const source = sourceAt(sentence, after, cast, "nominative");
    if (source && (source.entity !== null || plain[source.end] !== "из"))
      return attribution(sentence, source, led, reportedBy.id, led < verb ? 0.95 : 0.88);
  }
  return isPlural ? inBodyBefore(sentence, verb, cast, page) : [];
}

/** "сообщили | 24.kg, нашему изданию, журналистам | в пресс-службе": to whom, where the body follows. */
function hearerEnd(sentence: Sentence, from: number): number {
  const { plain, words } = sentence;
  let at = from;
  while (at < from + 3 && HEARERS.test(plain[at] ?? "")) at++;
  const isSite = /^[\p{L}\p{N}-]+\.[a-z]+$/iu.test(words[at]?.text ?? "");
  const end =
    sightingAt(sentence, at, "organisation", "work")?.last ?? (quotedEnd(sentence, at) || (isSite ? at + 1 : at));
  return /^(?:в|во|на)$/u.test(plain[end] ?? "") ? end : from;
}

const HEARERS =
  /^(?:нам|нашему|изданию|агентству|порталу|телеканалу|каналу|газете|редакции|журналистам|журналисту|корреспонденту|корреспондентам)$/u;

/** "об этом", "о чём", "такие данные", "как", a comma or a dash: what leads in a verb whose subject is the source. */
function isLed(sentence: Sentence, verb: number): number | null {
  const { plain } = sentence;
  const [two = "", one = ""] = [plain[verb - 2], plain[verb - 1]];
  if (/^об?$/u.test(two) && /^(?:этом|чем|том)$/u.test(one)) return verb - 2;
  if (one === "как") return verb;
  if (/^(?:данные|цифры|сведения|сводку|прогноз|сообщение|итоги|отчет)$/u.test(one) && verb < 6) return verb - 1;
  if (/^[,—–]$/u.test(one)) return verb;
  const isStrong = readingsOf(plain[verb] ?? "").some(({ lemma }) => REPORTING_VERBS.has(lemma));
  return isStrong ? verb : null;
}

/** "В Агентстве по гидрометеорологии считают", "в банке возразили": the body stands at the beginning of the clause. */
function inBodyBefore(sentence: Sentence, verb: number, cast: Cast, page: Page): ExtractedFact[] {
  for (let at = Math.max(0, verb - 12); at < verb; at++) {
    if (!/^(?:в|во|на)$/u.test(sentence.plain[at] ?? "") || !opensClause(sentence, at)) continue;
    const source = bodyMeant(sentence, at + 1, cast, page, "locative") ?? sourceAt(sentence, at + 1, cast, "locative");
    if (!source || source.entity === null || source.end > verb || verb - source.end > 3 || isAnswered(sentence, verb))
      continue;
    return attribution(sentence, { ...source, end: verb + 1 }, at, reportedBy.id, 0.85);
  }
  return [];
}

const opensClause = (sentence: Sentence, at: number): boolean =>
  at === 0 ||
  /^[,;:—–«(]$/u.test(sentence.plain[at - 1] ?? "") ||
  /^(?:и|а|но|что|как|поэтому|сегодня|вчера)$/u.test(sentence.plain[at - 1] ?? "");

/** The verb of telling right after the name, adverbs, dates and a name in brackets aside. */
function verbAfter(sentence: Sentence, from: number): number | null {
  let at = from;
  if (sentence.plain[at] === "(") at = sentence.plain.indexOf(")", at) + 1 || at;
  while (at < from + 6) {
    const date = sightingAt(sentence, at, "date");
    if (date) at = date.last;
    else if (sentence.plain[at] === "не" && sentence.plain[at + 1]?.startsWith("исключа")) return at + 1;
    else if (isAdverb(sentence.plain[at] ?? "") || readingsOf(sentence.plain[at] ?? "")[0]?.pos === "adverb") at++;
    else break;
  }
  return isTelling(sentence, at) ? at : null;
}

/** Words in quotation marks after the verb are a statement of that body. */
const isAnswered = (sentence: Sentence, verb: number): boolean =>
  quotationsOf(sentence).some(
    ({ open }) =>
      open > verb &&
      (sentence.plain[open - 1] === ":" ||
        /^наз/u.test(sentence.plain[verb] ?? "") ||
        sentence.plain.slice(verb, open).includes("что")),
  );

/** The source that "по данным", "в сообщении", "со ссылкой на" lead to, with the word it begins with. */
function ledSource(sentence: Sentence, at: number, cast: Cast): Source | null {
  const { plain } = sentence;
  const word = plain[at];
  if (word === "по") return genitiveAfter(sentence, at + 1, (plain) => KNOWLEDGE.has(plain), cast);
  if (word === "ссылкой" && plain[at + 1] === "на") return sourceAt(sentence, at + 2, cast, "accusative");
  if (word === "согласно")
    return (
      genitiveAfter(sentence, at + 1, (plain) => PUBLICATIONS.test(plain), cast) ??
      sourceAt(sentence, at + 1, cast, "dative")
    );
  const isOut =
    (word === "следует" && plain[at + 1] === "из") ||
    (word === "известно" && /^стал[оаи]$/u.test(plain[at - 1] ?? "") && plain[at + 1] === "из") ||
    (/^(?:говорится|сказано|отмечается|указано|указывается|сообщается)$/u.test(word ?? "") &&
      /^(?:в|на)$/u.test(plain[at + 1] ?? "")) ||
    (word === "явствует" && plain[at + 1] === "из") ||
    (word === "судя" && plain[at + 1] === "по");
  if (isOut) return genitiveAfter(sentence, at + 2, (plain) => PUBLICATIONS.test(plain), cast);
  return word === "свидетельствует" || word === "свидетельствуют"
    ? genitiveAfter(sentence, at + 1, (plain) => PUBLICATIONS.test(plain), cast)
    : null;
}

/** "предварительным данным | МЧС", "сообщения на сайте | Министерства": the body in the genitive after the noun. */
function genitiveAfter(
  sentence: Sentence,
  from: number,
  isNoun: (plain: string) => boolean,
  cast: Cast,
): Source | null {
  let noun = from;
  while (noun < from + 3 && !isNoun(sentence.plain[noun] ?? "")) noun++;
  if (!isNoun(sentence.plain[noun] ?? "")) return null;
  if (sentence.plain[noun + 1] === "на" && /^(?:сайте|странице)$/u.test(sentence.plain[noun + 2] ?? "")) noun += 2;
  const direct = sourceAt(sentence, noun + 1, cast, "genitive");
  if (direct) return direct;
  const comma = sentence.plain[noun + 2] === "," ? sightingAt(sentence, noun + 3, "organisation") : null;
  const entity = comma && cast.entityOf(comma);
  return comma && entity ? { name: entity.name, entity: entity.id, first: noun + 1, end: comma.last } : null;
}

function attribution(
  sentence: Sentence,
  { name, entity, end, first: begins }: Source,
  first: number,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const words = [Math.min(first, begins), end] as const;
  return [
    factOf("attribution", { source: name }, { sentence, words, rule, confidence, entities: { source: [entity] } }),
  ];
}
