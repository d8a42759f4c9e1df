import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { flatMentions } from "../corpus/flat";
import { listItemFiles, readItemFile } from "../corpus/read";

export interface Marked {
  start: number;
  end: number;
  kind: string;
}

/** A text with what is marked in it, ready to learn from. */
export interface TrainingText {
  id: string;
  group: string;
  text: string;
  language: string;
  publishedAt: Date | null;
  /** Names without nesting, as PER, LOC, ORG. */
  flat: Marked[];
  /** Everything that is marked, nested too; the outer before the inner. */
  mentions: Marked[];
}

const Devset = z.object({
  id: z.string(),
  text: z.string(),
  flat: z.array(z.tuple([z.number(), z.number(), z.string()])),
  entities: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});

export const DEVSET = join(process.env.IE_DATA ?? join("..", "shared", "ie"), "factrueval-devset.jsonl");

export function readDevset(): TrainingText[] {
  if (!existsSync(DEVSET)) return [];
  return readFileSync(DEVSET, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, flat, entities, spans } = Devset.parse(JSON.parse(line));
      return {
        id,
        group: "factrueval",
        text,
        language: "ru",
        publishedAt: null,
        flat: flat.map(([start, end, kind]) => ({ start, end, kind })),
        mentions: [
          ...entities.flatMap(({ type, start, end }) => (KINDS[type] ? [{ start, end, kind: KINDS[type] }] : [])),
          ...spans.filter(({ type }) => type === "job").map(({ start, end }) => ({ start, end, kind: "position" })),
        ],
      };
    });
}

const KINDS: Readonly<Record<string, string>> = {
  Person: "person",
  Org: "organisation",
  LocOrg: "place",
  Location: "place",
};

/** The items of a split; those of `names` are marked with names alone, and teach nothing else. */
export function readCorpusTexts(language: string, split: "train" | "names"): TrainingText[] {
  return listItemFiles()
    .map(readItemFile)
    .filter(({ header }) => header.split === split && header.language === language)
    .map((item) => ({
      id: item.header.id,
      group: item.file.split("/").at(-2) ?? "",
      text: item.text,
      language,
      publishedAt: new Date(item.header.publishedAt),
      flat: flatMentions(item).map(([start, end, kind]) => ({ start, end, kind })),
      mentions: item.mentions.flatMap(({ type, start, end }) => {
        const kind = KIND_OF[type];
        return kind ? [{ start, end, kind }] : [];
      }),
    }));
}

const KIND_OF: Readonly<Record<string, string>> = {
  per: "person",
  org: "organisation",
  loc: "place",
  fac: "facility",
  pos: "position",
  evt: "event",
  work: "work",
  law: "law",
  date: "date",
  num: "quantity",
  money: "quantity",
};
