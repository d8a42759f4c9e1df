import { getTranslations } from "next-intl/server";
import { isTentative } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { isWaiting, progressOf } from "./order";

/** How far the checking has come: a cell a fact for the eye, the same in words for everybody. */
export async function ProgressStrip({ facts, here }: { facts: readonly FactView[]; here: FactView | null }) {
  const say = await getTranslations("bench.progress");
  const { total, checked, disputed, rejected, left, tentative } = progressOf(facts);
  const parts = [
    say("checked", { checked, total }),
    disputed > 0 && say("disputed", { count: disputed }),
    rejected > 0 && say("rejected", { count: rejected }),
    left > 0 && say("left", { count: left }),
    tentative > 0 && say("tentative", { count: tentative }),
  ];
  return (
    <div className="prog">
      <ol aria-hidden="true">
        {facts.map((fact) => (
          <li key={fact.id} className={cell(fact, here)} />
        ))}
      </ol>
      <span>{parts.filter(Boolean).join(", ")}</span>
    </div>
  );
}

function cell(fact: FactView, here: FactView | null): string | undefined {
  if (fact.id === here?.id) return "here";
  if (fact.status === "disputed") return "bad";
  if (isTentative(fact)) return "unsure";
  return isWaiting(fact) ? undefined : "done";
}
