import type { MentionView } from "@/lib/entities/entity";
import type { EntityKind } from "@/lib/extraction/mention";
import { isStanding } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { numberIn } from "@/lib/text/number-in";
import type { Layered } from "@/lib/text/segments";
import { byPosition, contains, type Span } from "@/lib/text/span";

/** The kinds of line under the text: four close to the words, two (event, said) in a second lane below them. */
export const LINES = ["person", "place", "org", "event", "figure", "said"] as const;
export type Line = (typeof LINES)[number];
const NUMBER = "number";

/** Words that are underlined: by a fact or by a mention of an entity. */
export interface Mark extends Layered {
  line: Line | typeof NUMBER;
  /** Id of the row of the справка that says the same; the words light up with it. */
  row: string;
  /** Id that the first of these words take, where the row leads; null when it leads elsewhere. */
  id: string | null;
  fact: FactView | null;
}

export const LINE_OF_FACT: Record<FactView["kind"], Line> = {
  position: "person",
  quantity: "figure",
  appointment: "event",
  dismissal: "event",
  visit: "event",
  meeting: "event",
  signing: "event",
  opening: "event",
  event: "event",
  plan: "event",
  attribution: "said",
  statement: "said",
};
const LINE_OF_ENTITY: Record<EntityKind, Line> = {
  person: "person",
  organisation: "org",
  place: "place",
  facility: "place",
};

// Clauses are drawn outside names and figures: a name that begins before a clause is drawn in two pieces, not the clause.
const CLAUSE = 0;
const NAME = 1;
const INNERMOST = 2;

export const isClause = ({ layer }: Mark): boolean => layer === CLAUSE;
/** The number within the words of a figure. */
export const isNumber = ({ line }: Mark): boolean => line === NUMBER;

export const factRow = (fact: Pick<FactView, "number">): string => `r${fact.number}`;
export const factWords = (fact: Pick<FactView, "number">): string => `w${fact.number}`;
export const entityRow = (entityId: string): string => `e-${entityId}`;
export const entityWords = (entityId: string): string => `w-${entityId}`;

/**
 * What is underlined in a revision, in the order of the text: the facts that stand, and names, without names in the headline, which
 * has lines of its own size, unless they stand nowhere else.
 */
export function marksOf(facts: readonly FactView[], mentions: readonly MentionView[], headline: Span): Mark[] {
  const shown = facts.filter(isStanding);
  const posts = shown.filter(({ kind }) => kind === "position");
  const below = new Set(mentions.filter(({ start }) => start >= headline.end).map(({ entityId }) => entityId));
  const drawn = mentions.filter(({ start, entityId }) => start >= headline.end || !below.has(entityId));
  return [...shown.flatMap(ofFact), ...mentionMarks(drawn, posts)].sort(byPosition);
}

function ofFact(fact: FactView): Mark[] {
  const line = LINE_OF_FACT[fact.kind];
  const layer = line === "event" || line === "said" ? CLAUSE : NAME;
  const row = factRow(fact);
  const mark = { start: fact.start, end: fact.end, layer, line, row, id: factWords(fact), fact };
  const number = fact.kind === "quantity" ? numberIn(fact.exact, fact.arguments.value) : null;
  if (!number) return [mark];
  const span = { start: fact.start + number.start, end: fact.start + number.end };
  return [mark, { ...span, layer: INNERMOST, line: NUMBER, row, id: null, fact }];
}

// A person within their own post is underlined by it and has its row; both lists are in the order of the text.
function mentionMarks(mentions: readonly MentionView[], posts: readonly FactView[]): Mark[] {
  const seen = new Set<string>();
  let first = 0;
  return mentions.flatMap((mention) => {
    while (first < posts.length && (posts[first]?.end ?? 0) <= mention.start) first++;
    const post = posts[first];
    if (mention.kind === "person" && post && contains(post, mention)) return [];
    const { start, end, entityId, kind } = mention;
    const id = seen.has(entityId) ? null : entityWords(entityId);
    seen.add(entityId);
    return [{ start, end, layer: NAME, line: LINE_OF_ENTITY[kind], row: entityRow(entityId), id, fact: null }];
  });
}
