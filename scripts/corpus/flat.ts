import type { AnnotatedItem, AnnotatedMention } from "./item";

export type FlatMention = readonly [start: number, end: number, type: "PER" | "LOC" | "ORG"];

/**
 * The names of an item as factRuEval-2016 draws them when flattened: no nesting; of «компания „Алтын“» the words within
 * the quotes; of «Министерство финансов Кыргызстана» the ministry and the country apart; facilities are places;
 * organisations without a name ("правительство") are left out.
 */
export function flatMentions({ text, mentions }: AnnotatedItem): FlatMention[] {
  const named = mentions.filter(({ type }) => type === "per" || type === "loc" || type === "org" || type === "fac");
  const flat: FlatMention[] = [];
  for (const mention of named) {
    const [start, end] = nameWithin(text, mention, named);
    const taken = flat.some(([from, to]) => start < to && from < end);
    if (!taken && /\p{Lu}/u.test(text.slice(start, end))) flat.push([start, end, TYPES[mention.type] ?? "ORG"]);
  }
  return flat;
}

const TYPES: Readonly<Record<string, FlatMention[2]>> = { per: "PER", loc: "LOC", fac: "LOC", org: "ORG" };

function nameWithin(text: string, mention: AnnotatedMention, named: readonly AnnotatedMention[]): [number, number] {
  const { start, end, type } = mention;
  if (type === "per" || type === "loc") return [start, end];
  const words = text.slice(start, end);
  const quoted = /[«"“]([^«»"“”]+)[»"”]?$/u.exec(words);
  if (quoted?.[1])
    return [
      start + words.indexOf(quoted[1], quoted.index),
      start + words.indexOf(quoted[1], quoted.index) + quoted[1].length,
    ];
  const last = named.find(
    (inner) => inner !== mention && inner.type === "loc" && inner.end === end && inner.start > start,
  );
  if (!last) return [start, end];
  const before = text.slice(start, last.start).trimEnd();
  return /(^|\s)(по|в|во|на|при|и|с|к)$/u.test(before) ? [start, end] : [start, start + before.length];
}
