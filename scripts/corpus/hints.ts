import { readTokens } from "@/lib/text/tokens";
import type { AnnotatedItem } from "./item";

/** Words that look as if they had been forgotten: for a person to look at, no faults. */
export function itemHints(item: AnnotatedItem): string[] {
  return [...unmarkedNames(item), ...unusedAmounts(item)];
}

function unmarkedNames({ text, mentions }: AnnotatedItem): string[] {
  return readTokens(text).flatMap(({ kind, start, end }) => {
    const words = text.slice(start, end);
    const looksNamed = kind === "number" || (kind === "word" && /^\p{Lu}/u.test(words) && !startsSentence(text, start));
    const marked = mentions.some((mention) => mention.start <= start && end <= mention.end);
    return looksNamed && !marked
      ? [`unmarked: "${text.slice(Math.max(0, start - 15), end + 10).replaceAll("\n", " ")}"`]
      : [];
  });
}

const startsSentence = (text: string, start: number): boolean =>
  /(^|[.!?…:]["»]?\s|\n|[-–—] ?|[«"(])$/u.test(text.slice(Math.max(0, start - 3), start));

function unusedAmounts({ text, mentions, facts }: AnnotatedItem): string[] {
  const used = new Set(
    facts.flatMap((fact) => fact.arguments.value ?? []).map((value) => ("ref" in value ? value.ref : "")),
  );
  return mentions
    .filter(({ amount, id }) => amount && !(id && used.has(id)))
    .map(({ start, end }) => `in no quantity: "${text.slice(start, end)}"`);
}
