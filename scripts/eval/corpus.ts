import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Extraction, extract } from "@/lib/extraction/extract";
import { readBlocks } from "@/lib/text/blocks";

const AnnotatedDocument = z.object({
  text: z.string(),
  entities: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
  flat: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
});
export type AnnotatedDocument = z.infer<typeof AnnotatedDocument>;

/** Where annotated texts may lie: IE_DATA, or beside the project. */
const FOLDER = process.env.IE_DATA ?? join("..", "shared", "ie");

/** The documents of a JSONL file, or null when it is not there. */
export function readCorpus(file: string): AnnotatedDocument[] | null {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => AnnotatedDocument.parse(JSON.parse(line)));
}

export const extractRussian = (text: string): Extraction =>
  extract({ text, blocks: readBlocks(text), language: "ru", publishedAt: null });

export { type Counts, f1 } from "./counts";
