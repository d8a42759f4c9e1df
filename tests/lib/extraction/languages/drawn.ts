import { extract } from "@/lib/extraction/extract";
import type { FactKind } from "@/lib/extraction/fact";
import type { Mention } from "@/lib/extraction/mention";
import { readBlocks } from "@/lib/text/blocks";

const HEADLINE = "2024\n";

const read = (language: string, body: string) => {
  const text = HEADLINE + body;
  return { text, ...extract({ text, blocks: readBlocks(text), language, publishedAt: new Date("2024-03-01") }) };
};

/** "[place Osh]" around every name and post that is found in the text without its marks; dates and figures are left out. */
export function drawnIn(language: string, marked: string): string {
  const { text, mentions } = read(language, marked.replace(/\[\w+ |\]/gu, ""));
  const names = mentions.filter(
    ({ kind, start }) => kind !== "date" && kind !== "quantity" && start >= HEADLINE.length,
  );
  const opening = (at: number): string =>
    names
      .filter(({ start }) => start === at)
      .sort((a, b) => b.end - a.end)
      .map((mention) => `[${kindOf(mention)} `)
      .join("");
  let drawn = "";
  for (let at = HEADLINE.length; at <= text.length; at++)
    drawn += "]".repeat(names.filter(({ end }) => end === at).length) + opening(at) + text.charAt(at);
  return drawn;
}

const kindOf = ({ kind, post }: Mention): string => (post ? "position" : kind);

/** The arguments of the facts of one kind, "name: value; …"; what is null or empty is left out. */
export function toldIn(language: string, body: string, kind: FactKind): string[] {
  return read(language, body)
    .facts.filter((fact) => fact.kind === kind)
    .map((fact) =>
      Object.entries(fact.arguments)
        .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
        .map(([name, value]) => `${name}: ${value}`)
        .join("; "),
    );
}
