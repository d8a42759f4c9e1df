import { FACT_ARGUMENTS, type FactArguments } from "@/lib/extraction/fact";
import type { Mention } from "@/lib/extraction/mention";
import { numberIn } from "@/lib/text/number-in";
import { contains, type Span } from "@/lib/text/span";
import type { Proposal } from "./answer";
import type { IsSaid } from "./said-words";
import { isCurrencySaid, isUnitSaid } from "./units-said";

interface Grounds {
  /** Whether the shown text has these words. */
  isSaid: IsSaid;
  /** ISO 8601, of all dates that rules read in the text. */
  dates: ReadonlySet<string>;
  /** Numbers that rules read in the text, on their words. */
  figures: readonly Mention[];
}

/**
 * The arguments by the schema of the kind, when the text has what they say: names and words anywhere in what is shown,
 * a number and its unit in the quotation, the words of a statement in the quotation letter by letter. A date that no
 * rule reads in the text is left out. Null when the proposal is to be dropped.
 */
export function groundedArguments(
  { kind, arguments: given }: Proposal,
  quote: string,
  span: Span,
  { isSaid, dates, figures }: Grounds,
): FactArguments | null {
  const checked = FACT_ARGUMENTS[kind].safeParse(given);
  if (!checked.success) return null;
  const args: Record<string, unknown> = { ...checked.data };
  if (typeof args.date === "string" && !dates.has(args.date)) args.date = null;
  const isGrounded = Object.entries(args).every(([role, value]) => {
    switch (role) {
      case "date":
      case "approximate":
      case "comparison":
      case "change":
        return true;
      case "value":
      case "to":
        return value === null || isNumberSaid(Number(value), quote, span, figures);
      case "unit":
        return value === null || isUnitSaid(String(value), quote) || isSaid(String(value));
      case "currency":
        return value === null || isCurrencySaid(String(value), quote);
      case "said":
        return value === null || quote.includes(String(value));
      case "measure":
        return value === null || isMeasureSaid(String(value), isSaid);
      default:
        return [value].flat().every((words) => words === null || isSaid(String(words)));
    }
  });
  return isGrounded ? FACT_ARGUMENTS[kind].parse(args) : null;
}

const isNumberSaid = (value: number, quote: string, span: Span, figures: readonly Mention[]): boolean =>
  numberIn(quote, value) !== null || figures.some((figure) => figure.value === value && contains(span, figure));

/** "число заводов", "возраст": what is measured often has a general word that the text leaves unsaid. */
function isMeasureSaid(measure: string, isSaid: IsSaid): boolean {
  const rest = measure.replace(GENERAL, "").trim();
  return rest === "" || isSaid(rest);
}

const GENERAL =
  /^(?:число|количество|доля|возраст|стоимость|цена|сумма|объ[её]м|площадь|длина|высота|глубина|вес|масса|скорость|температура|мощность|срок|продолжительность|размер|саны|көлөмү|жашы|баасы|soni|hajmi|yoshi|narxi|сони|number of|number|age|price|amount|area|length|share)(?:\s+|$)/iu;
