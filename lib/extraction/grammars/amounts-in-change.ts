import type { Line } from "@/lib/extraction/figures/scene";
import type { Linked } from "@/lib/extraction/grammars/amount-chain";

/** "Добыча газа упала на 4 %, добыча нефти | — на 7 %, до 560 тысяч тонн": a clause without its verb goes the way of that before. */
export function inChange({ words }: Line, linked: readonly Linked[], before: readonly { linked: Linked }[]): Linked[] {
  const [first] = linked;
  const isChange = first && words[first.quantity.first - 1]?.plain === "на" && !first.quantity.change;
  const isWithoutVerb = first && /^[—–-]$/u.test(words[first.quantity.first - 2]?.plain ?? "");
  if (!isChange || !isWithoutVerb) return [...linked];
  const change = before.slice(-NEAR).findLast(({ linked: { quantity } }) => quantity.change)?.linked.quantity.change;
  if (!change) return [];
  return linked.map((each, at) => ({
    ...each,
    quantity: { ...each.quantity, ...(at === 0 ? { change } : { comparison: null }) },
  }));
}

/** So many figures back a change may still go on. */
const NEAR = 6;
