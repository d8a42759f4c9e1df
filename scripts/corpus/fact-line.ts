import type { Span } from "@/lib/text/span";
import { FACT_RULES } from "./fact-kinds";
import type { AnnotatedFact, Argument } from "./item";

/**
 * Reads "position | person=p1 | title=министр финансов | of=l1 | "Министр финансов … Садыров"". Words in double quotes
 * are the evidence, found in the text. Throws an Error with the fault in words.
 */
export function readFactLine(source: string, line: number, text: string, ids: ReadonlySet<string>): AnnotatedFact {
  const [kind = "", ...parts] = source.split("|").map((part) => part.trim());
  if (!(kind in FACT_RULES)) throw new Error(`unknown kind of fact "${kind}"`);
  const place = findEvidence(parts.pop() ?? "", text);
  const found: Record<string, Argument[]> = {};
  for (const part of parts) {
    const equals = part.indexOf("=");
    if (equals < 1) throw new Error(`"${part}" is not name=value`);
    found[part.slice(0, equals)] = readArguments(kind, part.slice(0, equals), part.slice(equals + 1).trim(), ids);
  }
  for (const [name, rule] of Object.entries(FACT_RULES[kind] ?? {}))
    if (rule.required && !found[name]) throw new Error(`${kind} needs ${name}`);
  return { kind, arguments: found, line, ...place };
}

function readArguments(kind: string, name: string, value: string, ids: ReadonlySet<string>): Argument[] {
  const rule = FACT_RULES[kind]?.[name];
  if (!rule) throw new Error(`${kind} has no argument ${name}`);
  if (value === "") throw new Error(`${name} is empty: leave it out`);
  const values = rule.many ? value.split(";").map((one) => one.trim()) : [value];
  return values.map((one) => {
    if (!/^[a-z]+\d+$/.test(one)) return { literal: one };
    if (!ids.has(one)) throw new Error(`${name} refers to ${one}, which nothing in the text has`);
    return { ref: one };
  });
}

const GAP = " … ";

/** "first words … last words" is the shortest stretch from the first to the last; a trailing #2 the second of its kind. */
export function findEvidence(evidence: string, text: string): Span {
  const [, words, nth] = /^"(.+)"(?: ?#(\d+))?$/.exec(evidence) ?? [];
  if (!words) throw new Error(`the line must end in "words of the text", not in ${evidence || "nothing"}`);
  let found: Span | null = null;
  for (let times = Number(nth ?? 1); times > 0; times--) {
    found = stretch(words, text, found ? found.start + 1 : 0);
    if (!found) throw new Error(`not in the text: ${evidence}`);
  }
  if (!found) throw new Error("#0 is no place in the text");
  return found;
}

function stretch(words: string, text: string, from: number): Span | null {
  const whole = text.indexOf(words, from);
  if (whole >= 0) return { start: whole, end: whole + words.length };
  const [first, last, ...more] = words.split(GAP);
  if (!first || !last || more.length > 0) return null;
  const start = text.indexOf(first, from);
  const end = start < 0 ? -1 : text.indexOf(last, start + first.length);
  return end < 0 ? null : { start, end: end + last.length };
}
