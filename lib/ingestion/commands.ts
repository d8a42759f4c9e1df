import { authorize } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { type Filed, fileArticle } from "@/lib/articles/commands";
import { readDraft, type Typed } from "./read-draft";
import { readFile, type SentFile } from "./read-file";

export interface Decided {
  publish: boolean;
  /** Indices of left-out blocks that the editor wants shown. */
  restored: number[];
  idempotencyKey: string | null;
}

/**
 * Files what was typed, or the file with what was typed beside it.
 * @throws {AppError} as `readDraft`, `readFile` and `fileArticle`
 */
export async function fileTyped(viewer: Viewer, typed: Typed, file: SentFile | null, decided: Decided): Promise<Filed> {
  authorize(viewer, "article:file", null);
  const { restored, ...filing } = decided;
  const read = file && readFile(file);
  const { draft } = readDraft(typed, read);
  const brought = read
    ? { method: "upload" as const, fileName: file.name, mediaType: read.mediaType, bytes: file.bytes }
    : { method: "paste" as const };
  return fileArticle(viewer, { ...draft, restored }, { ...filing, ...brought });
}
