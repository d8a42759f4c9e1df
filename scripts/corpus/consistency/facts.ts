import type { AnnotatedFact, AnnotatedItem, AnnotatedMention, Argument } from "../item";
import { type Finding, finding } from "./finding";

/** Facts that do not go together with the marks, or with the way most facts of their kind are written. */
export const factFindings = (items: readonly AnnotatedItem[]): Finding[] =>
  items.flatMap((item) => [
    ...item.facts.flatMap((fact) => oddities(item, fact).map((sort) => finding(sort, item, fact.start, fact.end))),
    ...postsWithoutFact(item),
    ...datesAheadWithoutPlan(item),
    ...speechWithoutStatement(item),
  ]);

function oddities(item: AnnotatedItem, fact: AnnotatedFact): string[] {
  const first = (name: string): Argument | undefined => fact.arguments[name]?.[0];
  const title = wordsOf(first("title"));
  const of = mentionOf(item, first("of"));
  const found: string[] = [];
  if (title && of && title.toLowerCase().includes(item.text.slice(of.start, of.end).toLowerCase().slice(0, -1)))
    found.push("title names what is in of");
  if (title && !of && /(?<!^)\p{Lu}\p{L}{2,}/u.test(title)) found.push("title holds a name and no of");
  if (fact.kind === "statement" && mentionOf(item, first("speaker"))?.type !== "per")
    found.push("speaker is no person");
  if (fact.kind === "plan" && beforePublication(item, first("date"))) found.push("plan for a day that is past");
  if (fact.kind === "quantity" && !first("measure")) found.push("quantity without measure");
  if (fact.kind === "attribution" && mentionOf(item, first("source"))?.type === "per") found.push("source is a person");
  return found;
}

const wordsOf = (argument?: Argument): string => (argument && "literal" in argument ? argument.literal : "");

const mentionOf = ({ entities }: AnnotatedItem, argument?: Argument): AnnotatedMention | undefined =>
  argument && "ref" in argument ? entities.get(argument.ref)?.find(({ id }) => id === argument.ref) : undefined;

function beforePublication(item: AnnotatedItem, date?: Argument): boolean {
  const day = wordsOf(date) || mentionOf(item, date)?.date || "9999";
  const end = day.split("/").at(-1) ?? day;
  return end < item.header.publishedAt.slice(0, end.length);
}

/** A post right before or after the name of who holds it, and no position, appointment or dismissal. */
function postsWithoutFact(item: AnnotatedItem): Finding[] {
  const held = new Set(
    item.facts.flatMap((fact) => (fact.arguments.person ?? []).map((who) => ("ref" in who ? who.ref : ""))),
  );
  return item.mentions
    .filter(({ type, denotes }) => type === "pos" && denotes && !held.has(denotes))
    .filter((pos) => item.mentions.some((per) => per.id === pos.denotes && stand(item.text, pos, per)))
    .map(({ start, end }) => finding("post beside a name, and no position", item, start, end));
}

const stand = (text: string, pos: AnnotatedMention, per: AnnotatedMention): boolean =>
  /^[\s,—–-]*$/u.test(text.slice(pos.end, per.start)) && per.start - pos.end < 5 && per.start >= pos.end;

function datesAheadWithoutPlan(item: AnnotatedItem): Finding[] {
  const used = new Set(
    item.facts.flatMap((fact) => (fact.arguments.date ?? []).map((date) => ("ref" in date ? date.ref : ""))),
  );
  return item.mentions
    .filter(
      ({ type, date }) =>
        type === "date" && date && date.slice(0, 10) > item.header.publishedAt.slice(0, date.slice(0, 10).length),
    )
    .filter(({ id }) => !id || !used.has(id))
    .map(({ start, end }) => finding("date ahead in no fact", item, start, end));
}

const SPOKEN =
  /[»,]\s*[—–-]\s+(сказал|заявил|отметил|сообщил|рассказал|пояснил|добавил|подчеркнул|говорит|считает|уверен|признал|пошутил|вздыха|объяснил|уточнил)\p{L}*/giu;

function speechWithoutStatement(item: AnnotatedItem): Finding[] {
  const spoken = [...item.text.matchAll(SPOKEN)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const quoted = item.mentions.filter(
    ({ type, end }) => type === "per" && /^: [«"“]/.test(item.text.slice(end, end + 3)),
  );
  return [...spoken, ...quoted]
    .filter(
      ({ start, end }) =>
        !item.facts.some((fact) => TOLD.has(fact.kind) && fact.start - NEAR <= start && end <= fact.end + NEAR),
    )
    .map(({ start, end }) => finding("speech, and no statement", item, start, end));
}

const TOLD: ReadonlySet<string> = new Set(["statement", "attribution"]);
const NEAR = 40;
