import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { type Line, outermost } from "@/lib/extraction/figures/scene";
import { type Part, partAt } from "@/lib/extraction/grammars/counts/clause-parts";
import { type Count, type CountPlace, countOf } from "@/lib/extraction/grammars/counts/count";
import {
  agentOf,
  isActing,
  isActor,
  isAgain,
  isOfWhich,
  isUnknownPlace,
  mayAct,
  mayBeObject,
  type Owner,
  placeOf,
} from "@/lib/extraction/grammars/counts/owners";
import {
  doing,
  doneTo,
  isGoing,
  isOfMany,
  isShort,
  isTransitive,
  STANDING,
} from "@/lib/extraction/grammars/counts/verbs";
import { lowerFirst } from "@/lib/extraction/grammars/phrase-names";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** A verb with the parts of its clause before it and after it, and what is counted on one side. */
export interface SaidCount {
  verb: GrammarWord;
  verbAt: number;
  first: number;
  parts: readonly Part[];
  after: readonly Part[];
  isNumberFirst: boolean;
}

/** Who has what is counted, and what became of it. */
export function understood(place: CountPlace, said: SaidCount): Count | null {
  const { verb, verbAt, first } = said;
  const nouns = rolesOf(place, said);
  const led = nouns && ledOf(place, said);
  if (!nouns || !led) return null;
  const { agent, object } = nouns;
  const isDoer = object !== null || !(isTransitive(verb) || isShort(verb));
  if (!agent && !object && !isPlain(place, said, isDoer)) return null;
  const word = isDoer ? doing(verb) : doneTo(verb);
  const around = [...(object === null ? [] : [object]), ...led.asides];
  if (around.length > 1 || (around.length > 0 && word === null)) return null;
  const isBirth = verb.lemma === "появиться" && around[0] === "на свет";
  const participle = isBirth ? "родившихся" : word === null ? null : [word, ...around].join(" ");
  const [owner, from] = ownerOf(place, said, isDoer, agent, led.there);
  const stuff = said.parts.find((part) => isStuff(place, said, part));
  const fronted = stuff ? lowerFirst(textOf(place.line.sentence, stuff.first, stuff.end)) : null;
  const clause = { verb, participle, around, fronted, first, per: perIn(place.line, first, verbAt) };
  // "Акимат вывез из посёлка 1 860 человек": of the place as well.
  const isLoose = agent !== null && led.asides.some((aside) => /^(?:из|с|со) /u.test(aside));
  const count = owner && countOf(place, clause, [owner, isLoose ? "loose" : from]);
  if (!count || !said.isNumberFirst) return count;
  return { ...count, words: [count.words[0], Math.max(verbAt + 1, said.after[0]?.end ?? 0, count.words[1])] };
}

/** "пшеницы | вывезено": of what there was so much. */
const isStuff = ({ line }: CountPlace, { verb, verbAt }: SaidCount, part: Part): boolean =>
  part.isOfWhich || (isShort(verb) && isOfWhich(line, part, verbAt));

/** Who does it, and to what it is done, of the nouns without a preposition; null where that is not clear. */
function rolesOf(place: CountPlace, said: SaidCount): { agent: Owner | null; object: string | null } | null {
  const { line, cast, amount } = place;
  const { verb, verbAt, parts, after, isNumberFirst } = said;
  const isNoun = (part: Part): boolean =>
    part.preposition === null && !isStuff(place, said, part) && !isInstrumental(line, part);
  const [before, behind] = [parts.filter(isNoun), after.filter(isNoun)];
  const [noun] = [...before, ...behind];
  if (before.length + behind.length > 1 || (noun && (isShort(verb) || !isTransitive(verb)))) return null;
  if (!noun) return { agent: null, object: null };
  const asObject = { agent: null, object: lowerFirst(textOf(line.sentence, noun.first, noun.end)) };
  const isBody = isAnimate(amount) || isActing(amount.unit ?? "");
  if (behind.length > 0) {
    if (!isNumberFirst) return isBody && isOfMany(verb) ? asObject : null;
    if (!isActor(line, noun)) return isBody ? asObject : null;
  } else if (isBody && isOfMany(verb) && mayBeObject(line, noun)) return asObject;
  else if (!mayAct(line, noun, verbAt)) return isBody && isOfMany(verb) ? asObject : null;
  const agent = agentOf(line, noun, verbAt, cast);
  return agent && { agent, object: null };
}

/** Nobody is named: many did it, or it was done; "вернули 18 фур" is no word of the lorries. */
function isPlain({ amount, last }: CountPlace, { verb, isNumberFirst }: SaidCount, isDoer: boolean): boolean {
  if (isDoer) return isAnimate(amount) || isGoing(verb) || STANDING.has(verb.lemma);
  if (isShort(verb)) return true;
  if (isAnimate(amount) && (isNumberFirst || verb.readings[0]?.tense !== "past")) return false;
  return isOfMany(verb) || (last !== null && sameForm(last.clause.verb, verb));
}

/** Where it was, and the other words with a preposition; null where they are too many or of a place that nobody knows. */
function ledOf(place: CountPlace, said: SaidCount): { there: Owner | null; asides: string[] } | null {
  const { line, scene, cast } = place;
  const led = [...said.parts, ...said.after].filter(
    (part) =>
      !isStuff(place, said, part) && (part.preposition !== null || isInstrumental(line, part)) && !isAgain(line, part),
  );
  const places = led.map((part) => placeOf(line, part, scene, cast));
  const others = led.filter((_, at) => !places[at]);
  if (others.some((part) => isUnknownPlace(line, part) || part.end > part.last)) return null;
  return { there: places.find((each) => each !== null) ?? null, asides: others.map((part) => asideOf(line, part)) };
}

/** "на штрафстоянку", with a small letter. */
function asideOf({ sentence }: Line, { preposition, first, end }: Part): string {
  const said = textOf(sentence, first, end);
  return preposition === null ? lowerFirst(said) : `${preposition} ${said}`;
}

/** "гриппом | заболели 300 человек". */
function isInstrumental({ words }: Line, { preposition, first, named }: Part): boolean {
  const cases = words[first]?.cases;
  return (
    preposition === null &&
    !named &&
    cases?.has("instrumental") === true &&
    !cases.has("nominative") &&
    !cases.has("accusative")
  );
}

function ownerOf(
  place: CountPlace,
  { verb, first }: SaidCount,
  isDoer: boolean,
  agent: Owner | null,
  there: Owner | null,
): readonly [Owner | null, Count["from"]] {
  const { last } = place;
  if (agent) return [agent, "clause"];
  const isSameDeed = last?.owner.role === "agent" && isTransitive(verb) && sameForm(last.clause.verb, verb);
  if (there && !isSameDeed) return [there, "clause"];
  // "суды вынесли 61 приговор, 23 человека получили сроки": these are not of whom the deed before was.
  if (last?.owner.role === "agent" && isDoer) return [null, "sentence"];
  if (last) return [last.owner, last.from === "clause" ? "sentence" : last.from];
  return toldBefore(place, verb, first);
}

/** Whose it is where the clause does not say: of where the sentence begins, of whom the one before told. */
function toldBefore(
  { line, scene, cast, amount, before, topic }: CountPlace,
  verb: GrammarWord,
  first: number,
): readonly [Owner | null, Count["from"]] {
  const opened = first > 0 ? partAt(line, 0, first) : null;
  const there = opened && placeOf(line, opened, scene, cast);
  if (there) return [there, "sentence"];
  if (outermost(line.named).some((named) => named.first < first && named.kind !== "person")) return [null, "before"];
  // Whom somebody's deeds befell is not told of him: "Оправданы трое".
  const isTheirs =
    before?.role === "place"
      ? before.subject.entity !== null && !before.isLeft
      : before !== null &&
        isShort(verb) &&
        !isAnimate(amount) &&
        LINKS.test(`${line.words[0]?.plain} ${line.words[1]?.plain}`);
  return isTheirs ? [before, "before"] : [isOfPeriod(line, verb, first) ? topic : null, "headline"];
}

/** "По их итогам", "также": that goes on telling of the same. */
const LINKS = /^(?:(?:по|также|кроме|дополнительно|еще|при|всего|итого) |в том$)/u;

/** "За январь–сентябрь родилось", "в мае зарегистрировано": what statistics tell of a land. */
const isOfPeriod = ({ dates }: Line, { lemma }: GrammarWord, clause: number): boolean =>
  /^(?:родиться|умереть|зарегистрировать|произойти|заключить|расторгнуть|случиться)$/u.test(lemma) &&
  dates.some(({ first, value }) => first <= Math.max(clause, 1) + 3 && value !== null);

/** People, or animals. */
const isAnimate = ({ unit }: QuantitySighting): boolean =>
  readingsOf((unit ?? "").split(" ")[0] ?? "").some(({ pos, animate }) => pos === "noun" && animate === true);

const sameForm = (one: GrammarWord | null, other: GrammarWord): boolean =>
  one?.pos === "verb" &&
  other.pos === "verb" &&
  (one.forms & other.forms) !== 0 &&
  one.readings[0]?.tense === other.readings[0]?.tense;

const PERS: Readonly<Record<string, string>> = {
  ежедневно: "день",
  ежегодно: "год",
  ежемесячно: "месяц",
  ежесуточно: "сутки",
};

function perIn({ words }: Line, first: number, end: number): string | null {
  for (let at = first; at < end; at++) {
    const per = PERS[words[at]?.plain ?? ""];
    if (per) return per;
  }
  return null;
}
