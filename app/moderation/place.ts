import { addressOf } from "@/app/_components/pager";
import type { Filter } from "@/lib/moderation/queries";

/** Where a moderator stands: which of the cases, from where on. */
export interface Place {
  filter: Filter;
  cursor?: string;
}

interface More {
  case?: string;
  /** The decision that was just made. */
  done?: string;
  undone?: string;
}

/** ({ filter: "held" }, { case: "k1" }) ⇒ "/moderation?filter=held&case=k1" */
export const deskPath = ({ filter, cursor }: Place, more: More = {}): string =>
  addressOf("/moderation", { filter: filter === "all" ? undefined : filter, cursor, ...more });
