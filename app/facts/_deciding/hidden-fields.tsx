import type { FactView } from "@/lib/facts/fact-view";
import type { Back } from "./forms";

/** Which fact, as the editor saw it, and where they go on. */
export function HiddenFields({ fact, back: { from, order, all } }: { fact: FactView; back: Back }) {
  return (
    <>
      <input type="hidden" name="fact" value={fact.id} />
      <input type="hidden" name="seen" value={fact.updatedAt.toISOString()} />
      <input type="hidden" name="from" value={from} />
      {order && <input type="hidden" name="order" value={order} />}
      {all && <input type="hidden" name="all" value={all} />}
    </>
  );
}
