import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { type Extraction, extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

const AnnotatedDocument = z.object({
  id: z.string().optional(),
  text: z.string(),
  entities: z.array(z.object({ id: z.string().optional(), type: z.string(), start: z.number(), end: z.number() })),
  relations: z.array(z.object({ type: z.string(), head: z.string(), tail: z.string() })).default([]),
  flat: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
});
export type AnnotatedDocument = z.infer<typeof AnnotatedDocument>;

/** Where annotated texts may lie: IE_DATA, or beside the project. */
const FOLDER = process.env.IE_DATA ?? join("..", "shared", "ie");

/** The names of files there that match: "nerel-*.jsonl". */
export const listCorpora = (pattern: string): string[] =>
  globSync(join(FOLDER, pattern))
    .map((path) => basename(path))
    .sort();

const read = new Map<string, AnnotatedDocument[]>();

/** The documents of a JSONL file, or null when it is not there. */
export function readCorpus(file: string): AnnotatedDocument[] | null {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  const documents =
    read.get(file) ??
    lines.filter((line) => line.trim() !== "").map((line) => AnnotatedDocument.parse(JSON.parse(line)));
  read.set(file, documents);
  return documents;
}

const extracted = new Map<string, Extraction>();

/** What is found in a Russian text without a date of publication; each text is read once in a run. */
export function extractRussian(text: string): Extraction {
  const known = extracted.get(text) ?? readRussian(text);
  extracted.set(text, known);
  return known;
}

/** The same, read anew. */
export const readRussian = (text: string): Extraction =>
  extract({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });
