import type { DecisionRow } from "@/lib/moderation/decision-queries";

type Told = Pick<DecisionRow, "action" | "from" | "to">;

/** By which word of `moderation.told` a decision is told: what was held is published, an objection leaves things as they are. */
export function toldAs({ action, from, to }: Told): DecisionRow["action"] | "publish" | "uphold" {
  if (action === "approve" && from === "held") return "publish";
  return action === "dismiss" && (to === "hidden" || to === "removed") ? "uphold" : action;
}
