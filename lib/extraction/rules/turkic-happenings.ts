import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { dateBefore, inCase, partakers, placeOf, type Role, thingBefore } from "@/lib/extraction/grammars/turkic-roles";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import type { Sentence } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

const VISITED =
  /^(?:барды|барып|барган|келди|келген|кыдырды|кыдырып|көрдү|кыдырышты|bordi|borib|bordilar|keldi|kechirdi|koʻrdi|tashrif)$/u;

const MET =
  /^(?:жолугушту|жолугушкан|жолукту|жолуккан|жолугуп|сүйлөштү|сүйлөшүштү|uchrashdi|uchrashdilar|uchrashgan|suhbatlashdi)$/u;

const OPENED =
  /^(?:ачылды|ачылган|ачылып|ачышты|ачкан|кирди|киргизилди|ochildi|ochilgan|ochdi|ochishdi|tushdi|tushirildi|topshirildi)$/u;

const SIGNED = /^(?:кол|qoʻl|imzo|imzoladi|imzolandi|imzolangan|imzolashdi|imzoladilar|rasmiylashtirildi)$/u;

/** What a rule knows of the clause before its verb. */
interface Clause {
  sentence: Sentence;
  words: readonly TurkicWord[];
  verb: number;
  cast: Cast;
  language: string;
}

/** "Ишкананы облустун акими кыдырып көрдү", "zavodni Bosh vazir oʻrinbosari borib koʻrdi": who visited what. */
export const turkicVisit = happeningRule("turkic-visit", VISITED, (clause, id) => {
  const { sentence, words, verb, cast } = clause;
  const who = partakers(sentence, words, verb, cast).filter(({ entity }) => entity !== null);
  const key = words[verb]?.key ?? "";
  const isTo = /^(?:бар|кел|bor|kel|tashrif)/u.test(key) && !/^(?:көр|koʻr)/u.test(words[verb + 1]?.key ?? "");
  const kinds = ["facility", "organisation", "place"] as const;
  const where = inCase(sentence, words, verb, isTo ? ["dative"] : ["accusative"], kinds, cast);
  if (who.length === 0 || where.length === 0) return [];
  const date = dateBefore(sentence, verb);
  const args = {
    participants: names(who),
    places: names(where),
    location: null,
    occasion: null,
    date: date?.value ?? null,
  };
  const confidence = sureness(0.2, [!isTo, 0.4], [date !== null, 0.3], [who.length > 1, -0.3]);
  const entities = { participants: ids(who), places: ids(where) };
  return [factOf("visit", args, { sentence, words: span(verb, [...who, ...where]), rule: id, confidence, entities })];
});

/** "Эки өлкөнүн министрлери Исфарада жолугушту", "Karimov Aliyev bilan uchrashdi": who met whom. */
export const turkicMeeting = happeningRule("turkic-meeting", MET, (clause, id) => {
  const { sentence, words, verb, cast } = clause;
  const who = partakers(sentence, words, verb, cast);
  if (who.length < 2) return [];
  const [date, place] = [dateBefore(sentence, verb), placeOf(sentence, words, verb, cast)];
  const args = { participants: names(who), location: place?.name ?? null, topic: null, date: date?.value ?? null };
  const entities = { participants: ids(who), location: [place?.entity] };
  const confidence = sureness(0.3, [date !== null, 0.3], [place !== null, 0.2], [who.length > 2, -0.4]);
  return [factOf("meeting", args, { sentence, words: span(verb, who), rule: id, confidence, entities })];
});

/** "Базар 22-июнда ачылган", "Shifoxona eshiklarini ochdi", "көпүрө ишке кирди": what was opened. */
export const turkicOpening = happeningRule("turkic-opening", OPENED, (clause, id) => {
  const { sentence, words, verb, cast, language } = clause;
  const kinds = ["facility", "organisation"] as const;
  const [named] = inCase(sentence, words, verb, ["nominative", "accusative"], kinds, cast).toReversed();
  const object = named ?? thingBefore(sentence, words, verb, ["built", "body"], language);
  if (!object) return [];
  const who = partakers(sentence, words, verb, cast).filter(
    ({ first, entity }) => first !== object.first && entity !== null && /^person-/u.test(entity),
  );
  const [date, place] = [dateBefore(sentence, verb), placeOf(sentence, words, verb, cast)];
  const location = place && place.first !== object.first ? place : null;
  const args = {
    object: object.name,
    participants: names(who),
    location: location?.name ?? null,
    date: date?.value ?? null,
  };
  const entities = { object: [object.entity], participants: ids(who), location: [location?.entity] };
  const confidence = sureness(0.25, [object.entity !== null, 0.3], [date !== null, 0.5], [verb - object.end > 5, -0.3]);
  return [factOf("opening", args, { sentence, words: span(verb, [object, ...who]), rule: id, confidence, entities })];
});

/** "Тараптар келишимге кол коюшту", "shartnomaga qoʻl qoʻydi", "bitim imzolandi": who signed what. */
export const turkicSigning = happeningRule("turkic-signing", SIGNED, (clause, id) => {
  const { sentence, words, verb, cast, language } = clause;
  const [law] = inCase(sentence, words, verb, ["nominative", "accusative", "dative"], ["law"], cast).toReversed();
  const document = law ?? thingBefore(sentence, words, verb, ["act"], language);
  if (!document) return [];
  const who = partakers(sentence, words, verb, cast).filter(({ entity }) => entity !== null);
  const [date, place] = [dateBefore(sentence, verb), placeOf(sentence, words, verb, cast)];
  const args = {
    document: document.name,
    participants: names(who),
    location: place?.name ?? null,
    date: date?.value ?? null,
  };
  const entities = { document: [document.entity], participants: ids(who), location: [place?.entity] };
  const confidence = sureness(0.2, [law !== undefined, 0.3], [who.length > 1, 0.3], [date !== null, 0.3]);
  return [factOf("signing", args, { sentence, words: span(verb, [document, ...who]), rule: id, confidence, entities })];
});

/** Words that are verbs only with the one that follows: "ишке | кирди", "кол | койду". */
const COMPLETED: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  кирди: { before: /^ишке$/u },
  киргизилди: { before: /^ишке$/u },
  tushdi: { before: /^ishga$/u },
  tushirildi: { before: /^ishga$/u },
  topshirildi: { before: /^foydalanishga$/u },
  kechirdi: { before: /^koʻzdan$/u },
  tashrif: { after: /^buyur/u },
  кол: { after: /^ко[йю]/u },
  qoʻl: { after: /^qoʻy/u },
  imzo: { after: /^chek/u },
};

function happeningRule(id: string, verbs: RegExp, read: (clause: Clause, id: string) => ExtractedFact[]): FactRule {
  return {
    id,
    stage: "facts",
    languages: TURKIC_LANGUAGES,
    find(sentence: Sentence, cast: Cast, page: Page) {
      if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
      const { language } = page.document;
      const words = turkicWords(sentence, language);
      const verb = words.findLastIndex(({ key }, at) => verbs.test(key) && isWhole(words, at));
      return verb < 1 ? [] : read({ sentence, words, verb, cast, language }, id);
    },
  };
}

function isWhole(words: readonly TurkicWord[], at: number): boolean {
  const needs = COMPLETED[words[at]?.key ?? ""];
  if (!needs) return true;
  const [before, after] = [words[at - 1]?.key ?? "", words[at + 1]?.key ?? ""];
  return (needs.before?.test(before) ?? true) && (needs.after?.test(after) ?? true);
}

const names = (roles: readonly Role[]): string[] => [...new Set(roles.map(({ name }) => name))];
const ids = (roles: readonly Role[]): string[] => [...new Set(roles.flatMap(({ entity }) => entity ?? []))];
const span = (verb: number, roles: readonly Role[]): [number, number] => [
  Math.min(verb, ...roles.map(({ first }) => first)),
  Math.max(verb + 1, ...roles.map(({ end }) => end)),
];
