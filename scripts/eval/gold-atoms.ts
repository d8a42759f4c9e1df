import type { Span } from "@/lib/text/span";
import { FACT_RULES } from "../corpus/fact-kinds";
import { findEvidence } from "../corpus/fact-line";
import type { Amount, AnnotatedItem, Argument } from "../corpus/item";

/** One argument that a fact of the corpus has; what must be said for it to be right depends on `as`. */
export type GoldAtom =
  | { role: string; as: "entity"; id: string | null; names: readonly string[] }
  | { role: string; as: "words"; words: string }
  /**
   * `speakers`: where in the words their own speaker is named, UTF-16, as in «…, – говорит Садыров, – …»; `parts`: what the
   * corpus has of such words, without those of their author; null where it has but the first and the last of many.
   */
  | { role: string; as: "said"; words: string; parts: string | null; speakers: readonly Span[] }
  | { role: string; as: "date"; iso: string }
  | { role: string; as: "amount"; amount: Amount }
  | { role: string; as: "mark"; mark: string };

/** The arguments of a fact one by one; an amount gives its own marks ("about", "more", "up") as arguments beside it. */
export function goldAtoms(item: AnnotatedItem, kind: string, args: Readonly<Record<string, readonly Argument[]>>) {
  return Object.entries(args).flatMap(([role, values]) =>
    values.flatMap((value) => (role === "said" ? [saidAtom(item, value, args)] : atomsOf(item, kind, role, value))),
  );
}

/** The whole stretch of the text between "first part … last part"; of a shorter one all of it is given. */
function saidAtom(
  item: AnnotatedItem,
  argument: Argument,
  { speaker = [] }: Readonly<Record<string, readonly Argument[]>>,
): GoldAtom {
  const literal = "literal" in argument ? argument.literal : "";
  const { start, end } = findEvidence(`"${literal}"`, item.text);
  const kept = literal.replaceAll(" … ", " ");
  const parts = literal.includes(" … ") && 2 * kept.length >= end - start ? kept : null;
  const speakers = speaker
    .flatMap((one) => ("ref" in one ? (item.entities.get(one.ref) ?? []) : []))
    .filter((mention) => mention.start > start && mention.end < end)
    .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
  return { role: "said", as: "said", words: item.text.slice(start, end), parts, speakers };
}

function atomsOf(item: AnnotatedItem, kind: string, role: string, argument: Argument): GoldAtom[] {
  const rule = FACT_RULES[kind]?.[role]?.kind;
  const words = "literal" in argument ? argument.literal : "";
  switch (rule) {
    case "words":
      return [{ role, as: "words", words }];
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
