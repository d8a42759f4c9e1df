import { FACT_RULES } from "../corpus/fact-kinds";
import { findEvidence } from "../corpus/fact-line";
import type { Amount, AnnotatedItem, Argument } from "../corpus/item";

/** One argument that a fact of the corpus has; what must be said for it to be right depends on `as`. */
export type GoldAtom =
  | { role: string; as: "entity"; id: string | null; names: readonly string[] }
  | { role: string; as: "words" | "said"; words: string }
  | { role: string; as: "date"; iso: string }
  | { role: string; as: "amount"; amount: Amount }
  | { role: string; as: "mark"; mark: string };

/** The arguments of a fact one by one; an amount gives its own marks ("about", "more", "up") as arguments beside it. */
export function goldAtoms(item: AnnotatedItem, kind: string, args: Readonly<Record<string, readonly Argument[]>>) {
  return Object.entries(args).flatMap(([role, values]) => values.flatMap((value) => atomsOf(item, kind, role, value)));
}

function atomsOf(item: AnnotatedItem, kind: string, role: string, argument: Argument): GoldAtom[] {
  const rule = FACT_RULES[kind]?.[role]?.kind;
  const words = "literal" in argument ? argument.literal : "";
  switch (rule) {
    case "words":
      return role === "said" ? [{ role, as: "said", words: stretchOf(item, words) }] : [{ role, as: "words", words }];
    case "date":
      return [{ role, as: "date", iso: own(item, argument)?.date ?? words }];
    case "amount":
      return amountAtoms(role, own(item, argument)?.amount);
    default:
      return [{ role, as: "entity", id: "ref" in argument ? argument.ref : null, names: namesOf(item, argument) }];
  }
}

const own = (item: AnnotatedItem, argument: Argument) =>
  "ref" in argument ? item.entities.get(argument.ref)?.find(({ id }) => id === argument.ref) : undefined;

/** The words by which the item names an identity; words that only stand for it ("ведомство") do not. */
function namesOf(item: AnnotatedItem, argument: Argument): string[] {
  if ("literal" in argument) return [argument.literal];
  const naming = item.entities.get(argument.ref)?.filter(({ id }) => id === argument.ref) ?? [];
  return [...new Set(naming.map(({ start, end }) => item.text.slice(start, end)))];
}

function amountAtoms(role: string, amount: Amount | undefined): GoldAtom[] {
  if (!amount) return [];
  const marks = [
    amount.approximate && ["approximate", "about"],
    amount.comparison && ["comparison", amount.comparison],
    amount.change && ["change", amount.change],
  ].flatMap((pair) => (pair ? [{ role: pair[0] ?? "", as: "mark" as const, mark: pair[1] ?? "" }] : []));
  return [{ role, as: "amount", amount }, ...marks];
}

/** "first part … last part" is the whole stretch of the text between them. */
function stretchOf({ text }: AnnotatedItem, words: string): string {
  const { start, end } = findEvidence(`"${words}"`, text);
  return text.slice(start, end);
}
