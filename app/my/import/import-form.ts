import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { LARGEST_FILE } from "@/lib/annotations/exchange/incoming";
import { AppError } from "@/lib/platform/app-error";

/** A file of annotations on both of its steps: looked at, then brought in. */
export const ImportForm = z.object({
  intent: z.enum(["check", "bring", "other"]).catch("check"),
  file: z.instanceof(File).optional().catch(undefined),
  packed: z.string().max(6_000_000, "import-too-much").default(""),
});
export type ImportForm = z.infer<typeof ImportForm>;

/**
 * The words of the file that came with the form now, or with the step before.
 * @throws {AppError} invalid; too-large
 */
export async function sentWords({ file, packed }: ImportForm): Promise<string> {
  if (file && file.size > 2 * LARGEST_FILE) throw new AppError("too-large", "import-too-much");
  if (file && file.size > 0) return file.text();
  if (packed === "") throw new AppError("invalid", "check-fields", { fields: { file: "needed" } });
  return unpacked(packed);
}

/** For a hidden field, so that nothing is stored before the second step. */
export const pack = (words: string): string => gzipSync(words).toString("base64");

function unpacked(packed: string): string {
  try {
    return gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: 2 * LARGEST_FILE }).toString("utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new AppError("invalid", "file-lost");
    throw error;
  }
}
