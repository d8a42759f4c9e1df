import { gunzipSync, gzipSync } from "node:zlib";
import { TEXT_MAX_BYTES } from "@/lib/articles/article";
import { AppError } from "@/lib/platform/app-error";

/** A file's bytes for a hidden field: they go through the preview in the page, so that nothing is stored before filing. */
export const packBytes = (bytes: Uint8Array): string => gzipSync(bytes).toString("base64");

/** @throws {AppError} invalid `file-lost` for a field that somebody else has written */
export function unpackBytes(packed: string): Uint8Array {
  try {
    return gunzipSync(Buffer.from(packed, "base64"), { maxOutputLength: TEXT_MAX_BYTES });
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new AppError("invalid", "file-lost");
    throw error;
  }
}
