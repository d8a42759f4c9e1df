import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Extraction, extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";
import { type Figure, measured, skipped } from "../figures";
import { type GivenMention, readGiven } from "./given-mentions";
import { goldDocuments } from "./gold";
import { addLea, type LeaCounts, leaCounts, leaOf, noLeaCounts } from "./lea";

/**
 * Who is the same person within a document, as LEA over mentions of people by name: on mentions that are given, which
 * is what the bar is for, and from the bare text, where a mention must be found on its very words to count.
 */
export function identityOfPersons(): Figure[] {
  const devset = readDevset();
  return [
    ...(devset
      ? both("factRuEval devset", devset, 0.88)
      : [skipped("identity of persons: factRuEval devset", NO_DEVSET)]),
    ...both("own ru train", ownItems("train")),
    ...both("own ru test", ownItems("test")),
  ];
}

const NO_DEVSET = "no factrueval-devset.jsonl (set IE_DATA)";

/** A text with the mentions of people in it, and of whom each is. */
export interface NamedPeople {
  text: string;
  language: string;
  people: readonly { start: number; end: number; id: string }[];
  /** Names of everything, people too: given to the reader of given mentions. */
  given: readonly GivenMention[];
}

function both(set: string, texts: readonly NamedPeople[], bar?: number): Figure[] {
  if (texts.length === 0) return [skipped(`identity of persons: ${set}`, "no such items yet")];
  const given = total(texts, (text) => readGiven(documentOf(text), text.given, []));
  const found = total(texts, (text) => extract(documentOf(text)));
  return [
    row(`identity of persons, mentions given: ${set}`, given, bar),
    row(`identity of persons, end to end: ${set}`, found),
  ];
}

function row(name: string, counts: LeaCounts, bar?: number): Figure {
  const { precision, recall, f1 } = leaOf(counts);
  const shares = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${counts.inKey} mentions`;
  const reference = bar === undefined ? shares : `${shares}; a surname rule on NEREL's mentions 0.866`;
  return measured(
    name,
    Math.round(f1 * 1000) / 1000,
    "LEA F1",
    bar === undefined ? { reference } : { atLeast: bar, reference },
  );
}

const documentOf = ({ text, language }: NamedPeople) => ({
  text,
  blocks: readBlocks(text),
  language,
  publishedAt: null,
});

function total(texts: readonly NamedPeople[], read: (text: NamedPeople) => Extraction): LeaCounts {
  return texts.map((text) => leaCounts(keyOf(text), responseOf(read(text)))).reduce(addLea, noLeaCounts());
}

export const keyOf = ({ people }: NamedPeople): string[][] =>
  [...Map.groupBy(people, ({ id }) => id).values()].map((mentions) => mentions.map(placeOf));

/** Mentions of people by name; a post that stands for a person is no name. */
export function responseOf({ mentions }: Pick<Extraction, "mentions">): string[][] {
  const people = mentions.filter(({ kind, post, entity }) => kind === "person" && !post && entity);
  return [...Map.groupBy(people, ({ entity }) => entity).values()].map((same) => same.map(placeOf));
}

const placeOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`;

function ownItems(split: "train" | "test"): NamedPeople[] {
  return goldDocuments({ language: "ru", split }).map(({ document, mentions }) => ({
    text: document.text,
    language: document.language,
    people: mentions.flatMap(({ kind, start, end, entity }) =>
      kind === "person" && entity ? [{ start, end, id: entity }] : [],
    ),
    given: mentions,
  }));
}

const DevsetDocument = z.object({
  text: z.string(),
  entities: z.array(
    z.object({ type: z.string(), start: z.number(), end: z.number(), ent: z.string().optional(), id: z.string() }),
  ),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});

/** The devset with identities from its third layer; jobs are its second layer's spans. Null when it is not there. */
export function readDevset(): NamedPeople[] | null {
  const path = join(process.env.IE_DATA ?? join("..", "shared", "ie"), "factrueval-devset.jsonl");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => namedPeople(DevsetDocument.parse(JSON.parse(line))));
}

function namedPeople({ text, entities, spans }: z.infer<typeof DevsetDocument>): NamedPeople {
  const people = entities.filter(({ type }) => type === "Person");
  const given = entities.flatMap(({ type, start, end }): GivenMention[] => {
    const kind = KINDS[type];
    return kind ? [{ kind, start, end }] : [];
  });
  const jobs = spans.flatMap(({ type, start, end }): GivenMention[] =>
    type === "job" ? [{ kind: "position", start, end }] : [],
  );
  return {
    text,
    language: "ru",
    people: people.map(({ start, end, ent, id }) => ({ start, end, id: ent ?? id })),
    given: [...given, ...jobs],
  };
}

const KINDS: Readonly<Record<string, GivenMention["kind"]>> = {
  Person: "person",
  Location: "place",
  LocOrg: "place",
  Org: "organisation",
};
