import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { findDuplicate } from "@/lib/articles/queries";
import { bodyKey, revisionText } from "@/lib/articles/revision-text";
import { sourceKey } from "@/lib/articles/source-address";
import type { Block } from "@/lib/text/block";
import { readBlocks } from "@/lib/text/blocks";
import { type Reading, readDraft, type Typed } from "./read-draft";
import { readFile, type SentFile } from "./read-file";

export interface Preview extends Reading {
  /** How the text of the first revision will be cut, the left-out blocks too. */
  blocks: Block[];
  /** The article that is here already with this address or these words. */
  duplicate: { slug: string; headline: string } | null;
}

/**
 * How what was typed or sent would be filed, before anything is stored.
 * @throws {AppError} as `readDraft` and `readFile`
 */
export async function previewDraft(viewer: Viewer, typed: Typed, file: SentFile | null): Promise<Preview> {
  authorize(viewer, "article:file", null);
  const reading = readDraft(typed, file && readFile(file));
  const { headline, body, sourceUrl } = reading.draft;
  const text = revisionText(headline, body);
  const blocks = readBlocks(text);
  const recognised = { sourceKey: sourceUrl && sourceKey(sourceUrl), bodyKey: bodyKey(text, blocks) };
  return { ...reading, blocks, duplicate: await findDuplicate(viewer, recognised) };
}
