import type { AnnotatedFact, AnnotatedItem, AnnotatedMention, Argument } from "./item";

export interface Agreement {
  right: number;
  first: number;
  second: number;
}

/** Two passes over one text, counted per type of mention, over all mentions, facts and arguments of facts. */
export function compareItems(one: AnnotatedItem, other: AnnotatedItem): Map<string, Agreement> {
  if (one.text !== other.text) throw new Error(`${one.file} and ${other.file} do not hold the same text`);
  const counts = new Map<string, Agreement>();
  for (const type of new Set([...one.mentions, ...other.mentions].map((mention) => mention.type))) {
    const ofType = (item: AnnotatedItem) => item.mentions.filter((mention) => mention.type === type).map(spanKey);
    counts.set(type, common(ofType(one), ofType(other)));
  }
  const counted = (item: AnnotatedItem) => item.mentions.filter(({ type }) => type !== "ref");
  counts.set("all mentions", common(counted(one).map(spanKey), counted(other).map(spanKey)));
  counts.set("values", common(counted(one).flatMap(valueKey), counted(other).flatMap(valueKey)));
  counts.set("facts, whole", common(one.facts.map(factKey(one)), other.facts.map(factKey(other))));
  counts.set("facts, arguments", common(one.facts.flatMap(atoms(one)), other.facts.flatMap(atoms(other))));
  return counts;
}

/** Equal share of both passes, 0 to 1; 1 where neither has any. */
export const f1 = ({ right, first, second }: Agreement): number =>
  first + second === 0 ? 1 : (2 * right) / (first + second);

/** Counts of many items together, by name. */
export function sumOf(all: readonly ReadonlyMap<string, Agreement>[]): Map<string, Agreement> {
  const totals = new Map<string, Agreement>();
  for (const [name, more] of all.flatMap((counts) => [...counts])) {
    const { right, first, second } = totals.get(name) ?? { right: 0, first: 0, second: 0 };
    totals.set(name, { right: right + more.right, first: first + more.first, second: second + more.second });
  }
  return totals;
}

const spanKey = ({ type, start, end }: AnnotatedMention): string => `${type} ${start} ${end}`;

function valueKey(mention: AnnotatedMention): string[] {
  const { date, amount } = mention;
  if (date) return [`${spanKey(mention)} ${date}`];
  if (!amount) return [];
  return [`${spanKey(mention)} ${amount.value} ${amount.to ?? ""} ${amount.currency ?? amount.unit ?? ""}`];
}

const factKey =
  (item: AnnotatedItem) =>
  (fact: AnnotatedFact): string =>
    atoms(item)(fact).sort().join("; ");

const atoms =
  (item: AnnotatedItem) =>
  (fact: AnnotatedFact): string[] =>
    Object.entries(fact.arguments).flatMap(([name, values]) =>
      values.map((value) => `${fact.kind} ${name} ${argumentKey(item, value)}`),
    );

/** An identity is where it is first named, so that the passes may use other ids. */
function argumentKey(item: AnnotatedItem, argument: Argument): string {
  if ("literal" in argument) return argument.literal.toLowerCase();
  const first = item.entities.get(argument.ref)?.find(({ id }) => id === argument.ref);
  return first?.date ?? (first ? spanKey(first) : argument.ref);
}

function common(one: readonly string[], other: readonly string[]): Agreement {
  const left = [...other];
  const right = one.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { right, first: one.length, second: other.length };
}
