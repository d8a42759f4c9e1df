import { isSure } from "@/lib/extraction/confidence";
import type { Document } from "@/lib/extraction/document";
import { type Extraction, extract } from "@/lib/extraction/extract";
import { FACT_ARGUMENTS, type FactKind } from "@/lib/extraction/fact";
import type { MentionKind } from "@/lib/extraction/mention";
import { readBlocks } from "@/lib/text/blocks";
import type { Span } from "@/lib/text/span";
import type { Amount, AnnotatedItem, AnnotatedMention, MentionType } from "../corpus/item";
import { listItemFiles, readItemFile } from "../corpus/read";
import { type GoldAtom, goldAtoms } from "./gold-atoms";

/** A mention of the corpus in our kinds. */
export interface GoldMention extends Span {
  kind: MentionKind;
  /** Its identity within the item; of a post, the identity of whom it stands for. */
  entity: string | null;
  /** ISO 8601, of a date. */
  date: string | null;
  /** Of a quantity. */
  amount: Amount | null;
}

export interface GoldFact extends Span {
  kind: FactKind;
  /** Its arguments one by one, several values of one role apart. */
  atoms: readonly GoldAtom[];
}

/** An item of the corpus as an extractor gets it, and what is right for it. */
export interface GoldDocument {
  id: string;
  split: string;
  document: Document;
  mentions: readonly GoldMention[];
  facts: readonly GoldFact[];
  item: AnnotatedItem;
}

export interface Selection {
  /** "ru", "ky", "uz" (both scripts); all when left out. */
  language?: string;
  split: "train" | "test";
  /** Names of folders: ["base", "alatoo"]; all when left out. */
  batches?: readonly string[];
}

/** Items of data/corpus in the order of their paths. A file of another split is read for its header and goes no further. */
export function goldDocuments({ language, split, batches }: Selection): GoldDocument[] {
  const files = listItemFiles().filter((file) => {
    const [folder = "", batch = ""] = file.split(/[\\/]/).slice(-3);
    return (!language || folder === language) && (!batches || batches.includes(batch));
  });
  return files.map(goldOfFile).filter((gold) => gold.split === split);
}

const cached = new Map<string, GoldDocument>();

function goldOfFile(file: string): GoldDocument {
  const known = cached.get(file) ?? goldOf(readItemFile(file));
  cached.set(file, known);
  return known;
}

export function goldOf(item: AnnotatedItem): GoldDocument {
  const { header, text } = item;
  return {
    id: header.id,
    split: header.split,
    document: {
      text,
      blocks: readBlocks(text),
      language: header.language,
      publishedAt: new Date(header.publishedAt),
    },
    mentions: item.mentions.flatMap(goldMention),
    facts: item.facts.map(({ kind, start, end, ...fact }) => ({
      kind: factKind(kind),
      start,
      end,
      atoms: goldAtoms(item, kind, fact.arguments),
    })),
    item,
  };
}

/** A document with what an extractor made of it. */
export interface Reading {
  gold: GoldDocument;
  found: Extraction;
}

const readings = new WeakMap<GoldDocument, Reading>();

/** Documents with what our extractor finds in them; each is read once in a run, however many figures ask. */
export function readAll(golds: readonly GoldDocument[]): Reading[] {
  return golds.map((gold) => {
    const reading = readings.get(gold) ?? { gold, found: extract(gold.document) };
    readings.set(gold, reading);
    return reading;
  });
}

/** The same with the facts alone that are shown before an editor has looked at them. */
export const sureOf = ({ gold, found }: Reading): Reading => ({
  gold,
  found: { ...found, facts: found.facts.filter(({ confidence }) => isSure(confidence)) },
});

const KINDS: Readonly<Record<Exclude<MentionType, "ref">, MentionKind>> = {
  per: "person",
  org: "organisation",
  loc: "place",
  fac: "facility",
  pos: "position",
  evt: "event",
  date: "date",
  num: "quantity",
  money: "quantity",
  work: "work",
  law: "law",
};

/** A `ref` is identity only and no mention. */
function goldMention({ type, start, end, id, denotes, date, amount }: AnnotatedMention): GoldMention[] {
  if (type === "ref") return [];
  return [{ kind: KINDS[type], start, end, entity: denotes ?? id ?? null, date: date ?? null, amount: amount ?? null }];
}

function factKind(kind: string): FactKind {
  if (kind in FACT_ARGUMENTS) return kind as FactKind;
  throw new Error(`the corpus knows a kind of fact that the extractor does not: ${kind}`);
}
