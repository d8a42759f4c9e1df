import type { Unit } from "@/lib/extraction/grammars/bare-numbers/told";
import { exact } from "@/lib/extraction/grammars/numbers/written";
import type { QuantityReading } from "@/lib/extraction/grammars/quantity-reading";
import type { Sentence } from "@/lib/extraction/reading";

/** The unit of the next figure, where a word joins them: "с 17 до 13 минут", "31 из 43 депутатов", "3 на 4 метра". */
export function unitOfNext(sentence: Sentence, quantities: readonly QuantityReading[], at: number): Unit | null {
  for (let from = at; from < at + 4; from++) {
    const [quantity, next] = [quantities[from], quantities[from + 1]];
    if (!quantity || !next || !areJoined(sentence, quantity.last, next.first)) return null;
    if (next.unit === null) continue;
    const isProduct = sentence.plain[quantity.last] === "на";
    return isProduct && !LENGTHS.has(next.unit) ? null : { unit: next.unit, currency: next.currency };
  }
  return null;
}

const LENGTHS: ReadonlySet<string> = new Set(["метр", "сантиметр", "миллиметр", "километр"]);

const areJoined = ({ plain }: Sentence, from: number, to: number): boolean =>
  to > from && to - from <= 3 && plain.slice(from, to).every((word) => JOINS.has(word));

const JOINS: ReadonlySet<string> = new Set(
  "на до по из и или , – — - а против вместо почти около более чем not to and or of жана же дан va yoki".split(" "),
);

/** "с 12 до 15 тысяч голов": thousands both. */
export function withScaleOfNext(
  { plain }: Sentence,
  quantity: QuantityReading,
  next: QuantityReading | undefined,
): QuantityReading {
  const isBound = next !== undefined && plain[quantity.last] === "до" && quantity.last + 1 === next.first;
  if (!isBound || quantity.scale > 1 || next.scale === 1 || plain[quantity.first - 1] !== "с") return quantity;
  const isAlike = quantity.value * next.scale < next.value * 20;
  return isAlike ? { ...quantity, value: exact(quantity.value * next.scale), scale: next.scale } : quantity;
}
