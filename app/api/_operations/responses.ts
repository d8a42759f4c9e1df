import { z } from "zod";
import { operation } from "@/app/_request/operation";
import { ANNOTATION_STATUSES, REACTION_KINDS } from "@/lib/annotations/annotation";
import { DECISIONS, LONGEST_TEXT, NewReport, REASONS } from "@/lib/moderation/moderation";
import { Mine, ReactionCounts } from "../_json/annotation";
import { ANNOTATION } from "./examples";
import { Identified } from "./identified";

const Nothing = z.strictObject({});
const Reactions = z.object({ reactions: ReactionCounts, mine: Mine });
const Reaction = Identified.extend({ kind: z.enum(REACTION_KINDS, "not-found") });
const reacting = { query: Nothing, scope: "annotate", params: Reaction, answer: Reactions } as const;
const refusals = ["unauthenticated", "forbidden", "not-found", "conflict", "gone", "too-many"] as const;

export const reactOperation = operation({
  ...reacting,
  method: "PUT",
  path: "/api/v1/annotations/{id}/reactions/{kind}",
  operationId: "react",
  summary: "Say that an annotation was useful, changed one's view, or that its source was checked",
  description: "Once more changes nothing. Nobody reacts to their own words.",
  example: { reactions: { useful: 4, changed_my_view: 0, source_checked: 1 }, mine: ["useful"] },
  refusals,
});

export const unreactOperation = operation({
  ...reacting,
  method: "DELETE",
  path: "/api/v1/annotations/{id}/reactions/{kind}",
  operationId: "takeReactionBack",
  summary: "Take a reaction back",
  example: { reactions: ANNOTATION.reactions, mine: [] },
  refusals,
});

const Report = z.strictObject({
  reason: z.enum(REASONS, "reason-needed"),
  text: NewReport.shape.text.describe("In words of one's own"),
  shouldSay: NewReport.shape.shouldSay.describe("What a fact should say instead"),
  source: NewReport.shape.source.describe("Where that can be read"),
});
const Reported = z.object({
  report: z
    .enum(["first", "joined", "again"])
    .describe("Nobody had reported it; others had; you had, and your words are replaced"),
});
const reporting = { method: "POST", scope: "annotate", params: Identified, query: Nothing, body: Report } as const;

export const reportAnnotationOperation = operation({
  ...reporting,
  path: "/api/v1/annotations/{id}/reports",
  operationId: "reportAnnotation",
  summary: "Bring an annotation before the moderators",
  bodyExample: { reason: "spam", text: "Та же ссылка под каждой статьей." },
  answer: Reported,
  example: { report: "first" as const },
  refusals,
});

export const reportFactOperation = operation({
  ...reporting,
  path: "/api/v1/facts/{id}/reports",
  operationId: "reportFact",
  summary: "Say that a fact is wrong",
  bodyExample: { reason: "wrong_fact", shouldSay: "1 250 мест", source: "https://meria.example/school" },
  answer: Reported,
  example: { report: "first" as const },
  refusals,
});

export const moderateOperation = operation({
  method: "POST",
  path: "/api/v1/annotations/{id}/decisions",
  operationId: "moderate",
  summary: "Decide of an annotation where one moderates",
  description:
    "`hide` and `remove` owe their author a reason; `restore` brings back, `approve` publishes what was held or lets it stand. `version` is the one you read.",
  scope: "moderate",
  params: Identified,
  query: Nothing,
  body: z.strictObject({
    action: z.enum(DECISIONS, "wrong-value"),
    reason: z.enum(REASONS, "reason-needed").nullable().default(null),
    text: z.string().max(LONGEST_TEXT, "too-long").default("").describe("To its author"),
    version: z.int().min(1).optional(),
  }),
  bodyExample: { action: "hide", reason: "off_topic", text: "Не о школе.", version: 1 },
  answer: z.object({
    decision: z.string().describe("Its id"),
    status: z.enum(ANNOTATION_STATUSES).describe("What the annotation is now"),
  }),
  example: { decision: "d4k8m1w6z3x9q2vt", status: "hidden" as const },
  isConditional: true,
  refusals: ["unauthenticated", "forbidden", "not-found", "conflict", "gone", "too-many"],
});
