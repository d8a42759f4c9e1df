import type { Mention } from "@/lib/extraction/mention";
import { type Figure, measured, skipped } from "../figures";
import { type AnnotatedDocument, extractRussian, listCorpora, readCorpus } from "./corpus";
import { type Counts, f1, shares, sum } from "./counts";
import { exactCounts, type FlatName, flatNames, NAME_TYPES, partialCounts, tokenCounts } from "./flat-score";
import { kindOf } from "./matching";
import { postsOfPeople } from "./posts-of-people";
import { track } from "./tracked";

/** Any further files of these formats among the data are measured with the weights as they are shipped. */
export function otherSets(): Figure[] {
  const flat = listCorpora("factrueval-*.jsonl").filter((file) => file !== TRAINED_ON);
  const nested = listCorpora("nerel-*.jsonl");
  return [
    ...(flat.length > 0
      ? flat.flatMap(flatSet)
      : [skipped("names: further flat sets", "no factrueval-*.jsonl but the devset")]),
    ...(nested.length > 0 ? nested.flatMap(nestedSet) : [skipped("NEREL", "no nerel-*.jsonl (set IE_DATA)")]),
  ];
}

/** Its figures come from cross-validation, in names.ts. */
const TRAINED_ON = "factrueval-devset.jsonl";

function flatSet(file: string): Figure[] {
  const sides = (readCorpus(file) ?? []).map(({ text, flat = [], id }) => ({
    id: id ?? "",
    text,
    gold: flat.map(([start, end, type]) => ({ start, end, type })),
    ours: flatNames(text),
  }));
  const total = (count: (side: (typeof sides)[number]) => Counts): Counts => sum(sides.map(count));
  const exact = (type: string | null) => total(({ gold, ours }) => exactCounts(only(gold, type), only(ours, type)));
  for (const { id, gold, ours } of sides) track(`names, exact: ${file}`, id, exactCounts(gold, ours));
  return [
    row(`names, exact micro: ${file}`, exact(null)),
    ...NAME_TYPES.map((type) => row(`names, exact ${type}: ${file}`, exact(type))),
    ...NAME_TYPES.map((type) =>
      row(
        `names, tokens ${type}: ${file}`,
        total(({ text, gold, ours }) => tokenCounts(text, gold, ours, type)),
      ),
    ),
    row(
      `names, partial credit as track 1: ${file}`,
      total(({ text, gold, ours }) => partialCounts(text, gold, ours)),
    ),
  ];
}

const only = (names: readonly FlatName[], type: string | null): FlatName[] =>
  names.filter((name) => type === null || name.type === type);

/** NEREL's types and the kinds of ours that are the like of them. */
const ALIKE: readonly { name: string; types: readonly string[]; kinds: readonly string[] }[] = [
  { name: "PERSON", types: ["PERSON"], kinds: ["person"] },
  { name: "places", types: ["CITY", "COUNTRY", "STATE_OR_PROVINCE", "DISTRICT", "LOCATION"], kinds: ["place"] },
  { name: "ORGANIZATION", types: ["ORGANIZATION"], kinds: ["organisation"] },
  { name: "DATE", types: ["DATE"], kinds: ["date"] },
  { name: "MONEY, NUMBER, PERCENT, AGE", types: ["MONEY", "NUMBER", "PERCENT", "AGE"], kinds: ["quantity"] },
];

function nestedSet(file: string): Figure[] {
  const documents = readCorpus(file) ?? [];
  return ALIKE.map(({ name, types, kinds }) => {
    const counts = documents.map((document) => exactCounts(goldOf(document, types), oursOf(document, kinds)));
    for (const [index, one] of counts.entries()) track(`${name}: ${file}`, documents[index]?.id ?? String(index), one);
    return row(`${name}, exact: ${file}`, sum(counts));
  }).concat(postsOfPeople(file, documents));
}

/** Its dates and numbers begin with their preposition ("около", "с"), ours after it. */
function goldOf({ text, entities }: AnnotatedDocument, types: readonly string[]): FlatName[] {
  return entities
    .filter(({ type }) => types.includes(type))
    .map(({ start, end }) => ({ start: start + leadOf(text.slice(start, end)), end, type: "" }));
}

const leadOf = (words: string): number =>
  /^(?:в|во|на|с|со|до|к|за|по|от|из|около|более|свыше)\s+/iu.exec(words)?.[0].length ?? 0;

const oursOf = ({ text }: AnnotatedDocument, kinds: readonly string[]): FlatName[] =>
  extractRussian(text)
    .mentions.filter((mention: Mention) => kinds.includes(kindOf(mention)))
    .map(({ start, end }) => ({ start, end, type: "" }));

const row = (name: string, counts: Counts): Figure => measured(name, f1(counts), "F1", { reference: shares(counts) });
