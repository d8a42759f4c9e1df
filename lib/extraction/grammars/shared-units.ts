import type { QuantityReading } from "@/lib/extraction/grammars/quantities";
import type { Sentence } from "@/lib/extraction/reading";

/**
 * Gives numbers without a unit that of a figure beside them: of the next where a word joins them ("с 17 до 13 минут",
 * "31 из 43 депутатов"), else of the one before ("350 тысяч сомов, из них 410 тысяч").
 */
export function withSharedUnits(
  read: readonly QuantityReading[][],
  sentences: readonly Sentence[],
): QuantityReading[][] {
  let before: Shared[] = [];
  return read.map((quantities, index) => {
    const sentence = sentences[index];
    const resolved: QuantityReading[] = [];
    for (const [at, quantity] of quantities.entries()) {
      const own = quantity.unit ?? null;
      const shared =
        own === null && sentence
          ? (fromNext(sentence, quantities, at) ??
            collective(sentence, quantity) ??
            fromBefore(before, quantity, index))
          : null;
      // "поднялась на 0,3 п. п., до 10,4": a share is told in per cent.
      const unit = shared?.unit === "п.п." ? "%" : (shared?.unit ?? null);
      const whole = shared ? { ...quantity, unit, currency: shared.currency } : quantity;
      resolved.push(whole);
      if (whole.unit !== null)
        before = [...before, { unit: whole.unit, currency: whole.currency, scale: whole.scale, index }].slice(-8);
    }
    return resolved;
  });
}

interface Shared {
  unit: string;
  currency: string | null;
  scale: number;
  index: number;
}

function fromNext(
  sentence: Sentence,
  quantities: readonly QuantityReading[],
  at: number,
): { unit: string; currency: string | null } | null {
  for (let from = at; from < at + 4; from++) {
    const [quantity, next] = [quantities[from], quantities[from + 1]];
    if (!quantity || !next || !areJoined(sentence, quantity.last, next.first)) return null;
    if (next.unit !== null) return { unit: next.unit, currency: next.currency };
  }
  return null;
}

const areJoined = ({ plain }: Sentence, from: number, to: number): boolean =>
  to > from && to - from <= 3 && plain.slice(from, to).every((word) => JOINS.has(word));

const JOINS: ReadonlySet<string> = new Set(
  "до по из и или , – — - а против вместо почти около более чем not to and or of жана же дан va yoki".split(" "),
);

const collective = (
  { plain }: Sentence,
  { isCollective, first }: QuantityReading,
): { unit: string; currency: string | null } | null =>
  isCollective ? { unit: /[өо]{2}/u.test(plain[first] ?? "") ? "киши" : "человек", currency: null } : null;

/** Millions of what was told in millions before; a bare number of the latest figure. Two sentences back at most. */
function fromBefore(before: readonly Shared[], { scale }: QuantityReading, index: number): Shared | null {
  const near = before.filter((shared) => index - shared.index <= 2);
  if (scale >= 1e3) return near.findLast((shared) => shared.currency !== null || shared.scale >= 1e3) ?? null;
  return near.findLast((shared) => shared.index === index) ?? near.at(-1) ?? null;
}
