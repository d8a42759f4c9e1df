import { z } from "zod";
import { type Typed, Typed as TypedSchema } from "@/lib/ingestion/read-draft";
import type { SentFile } from "@/lib/ingestion/read-file";
import { packBytes, unpackBytes } from "./carried-file";

const indices = z.union([z.string(), z.array(z.string())]).transform((values) => [values].flat().map(Number));

/** The form of a new article, on both of its steps. */
export const FilingForm = TypedSchema.extend({
  intent: z.enum(["preview", "edit", "publish", "draft"]).catch("preview"),
  key: z.string().min(8, "wrong-value").max(64, "wrong-value"),
  restored: indices.pipe(z.array(z.int().positive()).max(5000)).default([]),
  file: z.instanceof(File).optional().catch(undefined),
  fileName: z.string().max(255).default(""),
  filePacked: z.string().default(""),
});
export type FilingForm = z.infer<typeof FilingForm>;

/** The file that came with the form now, or with the step before. */
export async function sentFile({ file, fileName, filePacked }: FilingForm): Promise<SentFile | null> {
  if (file && file.size > 0) return { name: baseName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
  return filePacked === "" ? null : { name: fileName, bytes: unpackBytes(filePacked) };
}

// Some browsers send a path; a name may not reorder or break the line it is shown on.
const baseName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? "").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "").slice(-200);

/** What the form must hold to be sent again as it is. */
export function formValues(typed: Typed, key: string, file: SentFile | null): Record<string, string> {
  const carried: Record<string, string> = file ? { fileName: file.name, filePacked: packBytes(file.bytes) } : {};
  return { ...typed, ...carried, key };
}
