import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import type { DecisionRow } from "@/lib/moderation/decision-queries";
import { toldAs } from "./told-as";

/** What was decided of the same thing before. */
export async function Earlier({ decisions }: { decisions: readonly DecisionRow[] }) {
  const [say, told, reason, log] = await Promise.all([
    getTranslations("moderation.side"),
    getTranslations("moderation.told"),
    getTranslations("moderation.reason"),
    getTranslations("moderation.log"),
  ]);
  if (decisions.length === 0) return null;
  return (
    <>
      <h2 className="sm">{say("same")}</h2>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <b>{told(toldAs(decision))}</b>
            {decision.reason && `, ${reason(decision.reason)}`}
            {decision.undoneAt && ` (${log("undone")})`}
            {decision.text && <p className="said">{decision.text}</p>}
            {decision.objection && <p className="said">{say("objection", { words: decision.objection })}</p>}
            <p className="quiet">
              {decision.by ?? log("archive")}, <When at={decision.createdAt} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
