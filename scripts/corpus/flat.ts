import type { AnnotatedItem, AnnotatedMention } from "./item";

export type FlatMention = readonly [start: number, end: number, type: "PER" | "LOC" | "ORG"];

/**
 * The names of an item as factRuEval-2016 draws them when flattened: no nesting; of «компания „Алтын“» the words within
 * the quotes; of «Министерство финансов Кыргызстана» the ministry and the country apart, as are «Судейский комитет» and «ФИФА» of
 * «Судейский комитет ФИФА» (so 14 of 15 such names of the devset); facilities are places;
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
  const last = named.find(
    (inner) => inner !== mention && inner.type !== "per" && inner.end === end && inner.start > start,
  );
  const before = last ? text.slice(start, last.start).trimEnd() : "";
  if (last?.type === "org" && !HELD.test(before)) return [start, start + before.length];
  const words = text.slice(start, end);
  const quoted = /[«"“]([^«»"“”]+)[»"”]?$/u.exec(words);
  if (quoted?.[1])
    return [
      start + words.indexOf(quoted[1], quoted.index),
      start + words.indexOf(quoted[1], quoted.index) + quoted[1].length,
    ];
  return last?.type === "loc" && !HELD.test(before) ? [start, start + before.length] : [start, end];
}

/** What follows one of these belongs to the name: "управление по Бишкеку", "Комитет при президенте". */
const HELD = /(^|\s)(по|в|во|на|при|и|с|к)$/u;
