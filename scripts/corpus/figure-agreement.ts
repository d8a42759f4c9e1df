import { type Alike, areAlike } from "../eval/alike";
import { sameAmount } from "../eval/same-amount";
import { type Agreement, f1, sumOf } from "./compare";
import type { AnnotatedFact, AnnotatedItem, AnnotatedMention, Argument } from "./item";
import { readBothPasses } from "./second-pass";

const ROLES = ["subject", "measure", "per"] as const;
type Role = (typeof ROLES)[number];

/**
 * How far two passes over one text agree about quantity facts on the same number: value with unit, subject, measure, and
 * the whole with "per", by equal content words and by words that overlap, as `npm run eval` compares what is found.
 */
export function compareFigures(one: AnnotatedItem, other: AnnotatedItem): Map<string, Agreement> {
  const { language } = one.header;
  const [left, right] = [figuresOf(one), figuresOf(other)];
  const pairs = [...left].flatMap(([at, figure]) => {
    const answer = right.get(at);
    return answer ? [{ figure, answer }] : [];
  });
  const isSame = ({ figure, answer }: Paired, role: Role, alike: Alike): boolean => {
    const [said, again] = [namesOf(one, figure.fact.arguments[role]), namesOf(other, answer.fact.arguments[role])];
    if (said.length === 0 || again.length === 0) return said.length === again.length;
    return said.some((name) => again.some((called) => areAlike(name, called, language, alike)));
  };
  const isSameAmount = ({ figure, answer }: Paired): boolean => sameAmount(figure.amount, answer.amount, language);
  const agreed = (roles: readonly Role[], alike: Alike): Agreement => ({
    right: pairs.filter((pair) => isSameAmount(pair) && roles.every((role) => isSame(pair, role, alike))).length,
    first: left.size,
    second: right.size,
  });
  return new Map([
    ["figures: value and unit", agreed([], "content")],
    ["figures: and subject", agreed(["subject"], "content")],
    ["figures: and measure", agreed(["measure"], "content")],
    ["figures: and measure, overlap", agreed(["measure"], "overlap")],
    ["figures, whole", agreed(ROLES, "content")],
    ["figures, whole, overlap", agreed(ROLES, "overlap")],
  ]);
}

/** F1 of `compareFigures` over all items of a language (BCP 47) that were annotated twice; empty where there are none. */
export function peopleAgree(language: string): Map<string, number> {
  const items = readBothPasses().filter(([first]) => first.header.language === language);
  const totals = sumOf(items.map((passes) => compareFigures(...passes)));
  return new Map([...totals].map(([name, counts]) => [name, f1(counts)]));
}

interface Figure {
  fact: AnnotatedFact;
  amount: NonNullable<AnnotatedMention["amount"]>;
}

interface Paired {
  figure: Figure;
  answer: Figure;
}

/** Quantity facts by the place of their number. */
function figuresOf(item: AnnotatedItem): Map<string, Figure> {
  const figures = item.facts.flatMap((fact): [string, Figure][] => {
    const value = fact.kind === "quantity" ? fact.arguments.value?.[0] : undefined;
    const number = value && "ref" in value ? item.entities.get(value.ref)?.[0] : undefined;
    return number?.amount ? [[`${number.start} ${number.end}`, { fact, amount: number.amount }]] : [];
  });
  return new Map(figures);
}

/** The words of an argument: all that name the identity, or the words themselves. */
function namesOf(item: AnnotatedItem, values: readonly Argument[] = []): string[] {
  return values.flatMap((value) =>
    "literal" in value
      ? [value.literal]
      : (item.entities.get(value.ref) ?? []).map(({ start, end }) => item.text.slice(start, end)),
  );
}
