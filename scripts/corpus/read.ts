import { globSync, readFileSync } from "node:fs";
import { readFactLine } from "./fact-line";
import { readHeader } from "./header";
import { InlineFault, readInline } from "./inline";
import { type AnnotatedFact, type AnnotatedItem, type AnnotatedMention, CorpusFault } from "./item";

/** The items of the corpus, in the order of their paths. Files named by a pattern are `*.txt` of language folders. */
export function listItemFiles(folder = "data/corpus"): string[] {
  return globSync(`${folder}/{ru,ky,uz}/**/*.txt`).sort();
}

export const readItemFile = (file: string): AnnotatedItem => readItem(readFileSync(file, "utf8"), file);

/**
 * Reads one item: header lines, an empty line, annotated text, a line "---", one fact a line. Throws a CorpusFault with
 * the line of the file.
 */
export function readItem(source: string, file: string): AnnotatedItem {
  const lines = source.replace(/\r\n/g, "\n").split("\n");
  const headerEnd = lines.indexOf("");
  const textEnd = lines.indexOf("---");
  if (headerEnd < 0 || textEnd < headerEnd) throw new CorpusFault(file, 1, 'no empty line or no "---"');
  const annotated = lines.slice(headerEnd + 1, textEnd).join("\n");
  const { text, mentions } = inlineOf(annotated.trimEnd(), file, headerEnd + 2);
  const entities = entitiesOf(mentions);
  return {
    file,
    header: readHeader(lines.slice(0, headerEnd), file),
    text,
    mentions,
    entities,
    facts: factsOf(lines, textEnd + 1, text, new Set(entities.keys()), file),
  };
}

function inlineOf(annotated: string, file: string, firstLine: number): ReturnType<typeof readInline> {
  try {
    return readInline(annotated);
  } catch (error) {
    if (!(error instanceof InlineFault)) throw error;
    const line = firstLine + annotated.slice(0, error.at).split("\n").length - 1;
    throw new CorpusFault(file, line, `${error.message}: ${annotated.slice(error.at, error.at + 40)}`);
  }
}

function entitiesOf(mentions: readonly AnnotatedMention[]): Map<string, AnnotatedMention[]> {
  const entities = new Map<string, AnnotatedMention[]>();
  for (const mention of mentions) {
    for (const id of [mention.id, mention.denotes]) {
      if (id) entities.set(id, [...(entities.get(id) ?? []), mention]);
    }
  }
  return entities;
}

function factsOf(
  lines: readonly string[],
  from: number,
  text: string,
  ids: ReadonlySet<string>,
  file: string,
): AnnotatedFact[] {
  return lines.slice(from).flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [readFactLine(line, from + index + 1, text, ids)];
    } catch (error) {
      throw new CorpusFault(file, from + index + 1, error instanceof Error ? error.message : String(error));
    }
  });
}
