import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { dateNear, placeNear } from "@/lib/extraction/grammars/setting";
import { reachOf, stagingAt } from "@/lib/extraction/grammars/staging";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { type Thing, thingAt } from "@/lib/extraction/grammars/thing";
import { TAKING_PLACE } from "@/lib/extraction/lexicon/happenings";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { isAdverb } from "@/lib/extraction/morphology/word-class";
import { covered, type Sentence, sightingAt, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Показ состоится 21 сентября в кинотеатре «Манас»": what takes place goes by its noun. */
export const happeningAndDate: FactRule = {
  id: "happening-and-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || isOverlong(sentence) || sentence.plain.at(-1) === "?") return [];
    const verb = sentence.plain.findIndex((_, at) => stagingAt(sentence, at) !== null);
    return verb < 0 ? opening(sentence, cast, page) : unnamed(sentence, verb, cast, page);
  },
};

/** "Этап в Алматы — 12–15 февраля", "Прежний аукцион, 22 мая, …": a sentence that begins with what took place, and its day. */
function opening(sentence: Sentence, cast: Cast, page: Page): ExtractedFact[] {
  const first = sentence.words.findIndex(({ kind }) => kind === "word");
  const thing = first < 0 || first > 2 ? null : thingAt(sentence, first, ["nominative"], cast);
  const head =
    thing &&
    nounGroup(
      sentence.words.slice(first, thing.end).map(({ text }) => text),
      0,
    )?.head;
  if (!thing || thing.named || !head || !TAKING_PLACE.has(head.lemma)) return [];
  const date = sightings(sentence, "date").find((seen) => seen.first >= thing.end && seen.first - thing.end < 5);
  const isApart = date && /^[—–,:(]$/u.test(sentence.plain[date.first - 1] ?? "");
  return isApart ? dated(sentence, { ...thing, shown: thing.name }, date.first - 1, cast, page) : [];
}

function unnamed(sentence: Sentence, verb: number, cast: Cast, page: Page): ExtractedFact[] {
  const cases = stagingAt(sentence, verb) === "own" ? (["nominative"] as const) : (["accusative"] as const);
  const what = before(sentence, verb, cases, cast) ?? after(sentence, verb, cases, cast);
  if (!what) return [];
  const { first } = what;
  const head = nounGroup(
    sentence.words.slice(first, first + 6).map(({ text }) => text),
    0,
    { cases },
  )?.head;
  return head && TAKING_PLACE.has(head.lemma) ? dated(sentence, what, verb, cast, page) : [];
}

interface What extends Pick<Thing, "first" | "end" | "name"> {
  /** The name in the words of the text, with a complement that has a preposition. */
  shown: string;
}

function before(
  sentence: Sentence,
  verb: number,
  cases: readonly ("nominative" | "accusative")[],
  cast: Cast,
): What | null {
  const { first } = reachOf(sentence, { first: verb, end: verb + 1 });
  const taken = covered(sentence, "date", "quantity", "place", "person");
  for (let at = Math.max(first, verb - 9); at < verb; at++) {
    if (isLed(sentence, at) || taken.has(at)) continue;
    const thing = thingAt(sentence, at, cases, cast);
    if (!thing) continue;
    if (thing.named) return null;
    if (pastAsides(sentence, thing.end, verb) === verb) return { ...thing, shown: thing.name };
    if (isTail(sentence, thing.end, verb))
      return { ...thing, end: verb, shown: `${thing.name} ${textOf(sentence, thing.end, verb)}` };
  }
  return null;
}

/** "прошла вчера | премьера оратории «Манас»": the noun after its verb, dates, adverbs and a place between. */
function after(
  sentence: Sentence,
  verb: number,
  cases: readonly ("nominative" | "accusative")[],
  cast: Cast,
): What | null {
  for (let at = verb + 1; at < Math.min(sentence.words.length, verb + 8); at++) {
    if (/^[,.;:—–]$/u.test(sentence.plain[at] ?? "")) return null;
    const named = sightingAt(sentence, at, "date", "place", "facility", "organisation");
    if (named) at = named.last - 1;
    else if (!isLed(sentence, at)) {
      const thing = thingAt(sentence, at, cases, cast);
      if (thing) return thing.named ? null : { ...thing, shown: thing.name };
    }
  }
  return null;
}

const isLed = (sentence: Sentence, at: number): boolean =>
  /^(?:в|во|на|из|с|у|к|по|до|за|от|о|об|для|при|под)$/u.test(sentence.plain[at - 1] ?? "");

/** "встреча | с участниками": a complement with a preposition between the noun and the verb. */
const isTail = ({ plain }: Sentence, end: number, verb: number): boolean =>
  verb - end < 5 && /^(?:с|со|по|для|между|на)$/u.test(plain[end] ?? "") && !plain.slice(end, verb).includes(",");

function pastAsides(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const date = sightingAt(sentence, at, "date");
    if (date) at = date.last;
    else if (isAdverb(sentence.plain[at] ?? "") || (sightingAt(sentence, at + 1, "date") && isLed(sentence, at + 1)))
      at++;
    else break;
  }
  return at;
}

function dated(sentence: Sentence, what: What, verb: number, cast: Cast, page: Page): ExtractedFact[] {
  const within = reachOf(sentence, { first: verb, end: verb + 1 });
  const date = dateNear(sentence, { first: verb, end: verb + 1 }, within);
  const place = placeNear(sentence, { first: verb, end: verb + 1 }, within, cast);
  const known = what.end - what.first === 1 ? namedBefore(sentence, what.first, page) : null;
  if (!date && !(place && known)) return [];
  if (what.end - what.first === 1 && !place && !known) return [];
  const args = {
    name: known ?? what.shown,
    date: date?.value ?? null,
    participants: [],
    location: place?.entity.name ?? null,
  };
  const words = [
    Math.min(what.first, verb, date?.first ?? verb),
    Math.max(verb + 1, what.end, date?.last ?? 0, place?.end ?? 0),
  ] as const;
  const confidence = sureness(
    0.4,
    [place !== null, 0.4],
    [what.end - what.first > 1, 0.2],
    [known !== null, -0.2],
    [/^(?:состо|пройд|прош)/u.test(sentence.plain[verb] ?? ""), 0.3],
    [what.first > verb, -0.2],
    [isToCome(date?.value ?? null, page), -0.6],
  );
  const entities = { location: [place?.entity.id] };
  return [factOf("event", args, { sentence, words, rule: happeningAndDate.id, confidence, entities })];
}

/** What is still to come is told as a plan as well, and more often only so. */
const isToCome = (value: string | null, { document: { publishedAt } }: Page): boolean =>
  value !== null &&
  publishedAt !== null &&
  value.slice(0, 10) > publishedAt.toISOString().slice(0, value.slice(0, 10).length);

/** "Выставка продлится …": the event that was named before with that noun. */
function namedBefore(sentence: Sentence, at: number, { sentences }: Page): string | null {
  const lemma = readingsOf(sentence.plain[at] ?? "")[0]?.lemma;
  for (let index = sentence.index; lemma !== undefined && index >= Math.max(0, sentence.index - 12); index--) {
    const earlier = sentences[index];
    const named = earlier && sightings(earlier, "event").findLast(({ name }) => isOfNoun(name, lemma));
    if (named) return named.name;
  }
  return null;
}

const isOfNoun = (name: string, lemma: string): boolean =>
  name
    .split(" ")
    .slice(0, 3)
    .some((word) => readingsOf(word.toLowerCase())[0]?.lemma === lemma);
