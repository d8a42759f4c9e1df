import { type Amount, type AnnotatedMention, MENTION_TYPES } from "./item";

export type Mark = Omit<AnnotatedMention, "start" | "end">;

/**
 * Reads what stands between "[" and "|": "per p1", "pos =p1", "date d1 2024-03-12", "num 550000 unit=единица approx".
 * An underscore is a space within a value. Throws an Error with the fault in words.
 */
export function readMark(words: string): Mark {
  const [name, ...parts] = words.trim().split(/\s+/);
  const type = MENTION_TYPES.find((known) => known === name);
  if (!type) throw new Error(`unknown type "${name}"`);
  const mark: Mark = { type };
  for (const part of parts) readPart(mark, part);
  requireParts(mark);
  return mark;
}

function readPart(mark: Mark, part: string): void {
  if (/^[a-z]+\d+$/.test(part)) mark.id = part;
  else if (/^=[a-z]+\d+$/.test(part)) mark.denotes = part.slice(1);
  else if (mark.type === "date") mark.date = part;
  else if (mark.type === "num" || mark.type === "money") mark.amount = withPart(mark.amount, part);
  else throw new Error(`"${part}" has no place in ${mark.type}`);
}

const NOTHING_YET = Number.NaN;

function withPart(amount: Amount = { value: NOTHING_YET }, part: string): Amount {
  const [value, to] = part.split("..");
  if (value && NUMBER.test(value) && (to === undefined || NUMBER.test(to)))
    return { ...amount, value: Number(value), ...(to === undefined ? {} : { to: Number(to) }) };
  if (/^[A-Z]{3}$/.test(part)) return { ...amount, currency: part };
  if (part.startsWith("unit=")) return { ...amount, unit: part.slice("unit=".length).replaceAll("_", " ") };
  switch (part) {
    case "approx":
      return { ...amount, approximate: true };
    case "more":
    case "less":
      return { ...amount, comparison: part };
    case "up":
    case "down":
      return { ...amount, change: part };
    default:
      throw new Error(`"${part}" is neither a number, a currency, a unit nor one of approx, more, less, up, down`);
  }
}

const NUMBER = /^-?\d+(\.\d+)?(e\d+)?$/;

function requireParts({ type, id, denotes, date, amount }: Mark): void {
  const named = ["per", "org", "loc", "fac", "evt", "work", "law"].includes(type);
  if (named && !id) throw new Error(`${type} needs an id`);
  if (type === "ref" && !denotes) throw new Error("ref needs =id");
  if (denotes && type !== "ref" && type !== "pos") throw new Error(`only pos and ref denote another, not ${type}`);
  if (type === "date" && !date) throw new Error("date needs its ISO value");
  if (type === "num" || type === "money") {
    if (!amount || Number.isNaN(amount.value)) throw new Error(`${type} needs its value`);
    if ((type === "money") !== (amount.currency !== undefined))
      throw new Error("money, and only money, has a currency");
  }
}
