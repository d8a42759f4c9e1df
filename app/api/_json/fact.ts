import { z } from "zod";
import { FACT_ARGUMENTS, type FactKind } from "@/lib/extraction/fact";
import { ENTITY_KINDS } from "@/lib/extraction/mention";
import type { FactAnchorView } from "@/lib/facts/anchor-queries";
import { FACT_STATUSES, isTentative } from "@/lib/facts/fact";
import type { FactArticle, FactChangeView, FactInFull, FactPart, FactView } from "@/lib/facts/fact-view";
import type { CodePointOffsets } from "@/lib/text/code-points";
import { ANCHOR_STATES } from "@/lib/text/reanchor/anchor";
import { articleData, articlePage, entityData, factData, factPage, revisionData, revisionPage } from "./addresses";
import { Moment, Utf16 } from "./paging";

/** The words a fact stands on. → https://www.w3.org/TR/annotation-model/#selectors */
export const Target = z
  .object({
    source: z.url().describe("The revision in whose text the words stand"),
    selector: z.tuple([
      z.object({
        type: z.literal("TextQuoteSelector"),
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      }),
      z.object({
        type: z.literal("TextPositionSelector"),
        start: z.int().min(0).describe("Unicode code points, as the Web Annotation Data Model counts"),
        end: z.int().min(0).describe("Exclusive"),
      }),
    ]),
  })
  .describe("A SpecificResource of the W3C Web Annotation Data Model");

const Part = z.object({
  role: z.string().describe("The argument in which the entity stands"),
  id: z.string(),
  url: z.url(),
  name: z.string(),
  kind: z.enum(ENTITY_KINDS),
});

const COMMON = {
  id: z.string(),
  url: z.url(),
  page: z.url(),
  status: z.enum(FACT_STATUSES).describe("proposed: only a machine has seen it. confirmed, corrected: an editor has"),
  rule: z.string().describe("The rule that found it"),
  extractor: z.string(),
  confidence: z.number().min(0).max(1),
  tentative: z.boolean().describe("Only a machine has seen it, and is not sure: it does not stand in the box of facts"),
  number: z.int().min(1).describe("Its row in the article's box of facts"),
  entities: z.array(Part),
  article: z.object({ slug: z.string(), url: z.url(), page: z.url(), headline: z.string(), language: z.string() }),
  revision: z.object({ number: z.int().min(1), url: z.url() }),
  target: Target,
  utf16: Utf16,
  updatedAt: Moment,
};

const factOf = <K extends FactKind>(kind: K) =>
  z.object({ kind: z.literal(kind), arguments: FACT_ARGUMENTS[kind], ...COMMON });

export const FactJson = z.discriminatedUnion("kind", [
  factOf("position"),
  factOf("appointment"),
  factOf("dismissal"),
  factOf("visit"),
  factOf("meeting"),
  factOf("signing"),
  factOf("opening"),
  factOf("event"),
  factOf("plan"),
  factOf("attribution"),
  factOf("statement"),
  factOf("quantity"),
]);

const ARGUMENTS = z.union([
  FACT_ARGUMENTS.position,
  FACT_ARGUMENTS.appointment,
  FACT_ARGUMENTS.dismissal,
  FACT_ARGUMENTS.visit,
  FACT_ARGUMENTS.meeting,
  FACT_ARGUMENTS.signing,
  FACT_ARGUMENTS.opening,
  FACT_ARGUMENTS.event,
  FACT_ARGUMENTS.plan,
  FACT_ARGUMENTS.attribution,
  FACT_ARGUMENTS.statement,
  FACT_ARGUMENTS.quantity,
]);

const Change = z.object({
  from: z.enum(FACT_STATUSES).nullable(),
  to: z.enum(FACT_STATUSES),
  before: ARGUMENTS.nullable(),
  after: ARGUMENTS.nullable(),
  note: z.string().nullable(),
  by: z.string().nullable().describe("The name of the editor; null: the machine"),
  at: Moment,
});

export const FactHistory = z.object({
  fact: FactJson,
  sentence: z.object({ text: z.string(), utf16: Utf16 }).describe("The sentence in which the words stand"),
  proposed: ARGUMENTS.describe("The arguments as the machine wrote them"),
  isCurrentRevision: z.boolean(),
  history: z.array(Change),
  later: z
    .array(
      z.object({
        revision: z.int().min(1),
        state: z.enum(ANCHOR_STATES),
        utf16: Utf16.nullable().describe("Null: the words stand nowhere in it"),
        score: z.number().min(0).max(1),
        method: z.string(),
        fact: z.string().nullable().describe("The id of the fact that took its place there"),
      }),
    )
    .describe("Where its words were found in later revisions; of facts that people settled or spoke of"),
});

/** Where a fact stands. */
export interface Standing {
  article: FactArticle;
  revisionNumber: number;
  /** Of the text of its revision. */
  offsets: Pick<CodePointOffsets, "toCodePoints">;
}

export function factJson(fact: FactView, standing: Standing): z.input<typeof FactJson> {
  const common = commonOf(fact, standing);
  switch (fact.kind) {
    case "position":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "appointment":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "dismissal":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "visit":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "meeting":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "signing":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "opening":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "event":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "plan":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "attribution":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "statement":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
    case "quantity":
      return { kind: fact.kind, arguments: fact.arguments, ...common };
  }
}

export function factHistory(
  fact: FactInFull,
  later: readonly FactAnchorView[],
  offsets: Standing["offsets"],
): z.input<typeof FactHistory> {
  const { sentence, proposed, isCurrentRevision, history } = fact;
  return {
    fact: factJson(fact, { article: fact.article, revisionNumber: fact.revisionNumber, offsets }),
    sentence: { text: sentence.text, utf16: { start: sentence.start, end: sentence.start + sentence.text.length } },
    ...{ proposed, isCurrentRevision },
    history: history.map(changeJson),
    later: later.map(laterJson),
  };
}

function commonOf(fact: FactView, { article, revisionNumber, offsets }: Standing) {
  const { id, status, rule, extractor, confidence, number, start, end, exact, prefix, suffix } = fact;
  const { slug, headline, language } = article;
  return {
    ...{ id, url: factData(id), page: factPage(id), status, rule, extractor, confidence, number },
    tentative: isTentative(fact),
    entities: fact.entities.map(partJson),
    article: { slug, url: articleData(slug), page: articlePage(slug), headline, language },
    revision: { number: revisionNumber, url: revisionData(slug, revisionNumber) },
    target: {
      source: revisionPage(slug, revisionNumber),
      selector: [
        { type: "TextQuoteSelector" as const, exact, prefix, suffix },
        {
          type: "TextPositionSelector" as const,
          start: offsets.toCodePoints(start),
          end: offsets.toCodePoints(end),
        },
      ] satisfies z.input<typeof Target>["selector"],
    },
    utf16: { start, end },
    updatedAt: fact.updatedAt.toISOString(),
  };
}

const partJson = ({ role, entityId, name, kind }: FactPart) => ({
  ...{ role, id: entityId, url: entityData(entityId), name, kind },
});

const changeJson = ({ from, to, before, after, note, byName, at }: FactChangeView) => ({
  ...{ from, to, before, after, note, by: byName, at: at.toISOString() },
});

const laterJson = ({ revisionNumber: revision, state, start, end, score, method, factId: fact }: FactAnchorView) => ({
  ...{ revision, state, score, method, fact },
  utf16: start === null || end === null ? null : { start, end },
});
