import { TEXT_MAX_BYTES } from "@/lib/articles/article";
import { AppError } from "@/lib/platform/app-error";
import { declaredEncoding, decodeText } from "./decode";
import { type PageMeta, readMeta } from "./html-meta";
import { readableText } from "./html-text";
import { parsePage } from "./html-tree";

/** A file as it was sent. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file holds: its text, and what it says about itself. */
export interface FileReading extends PageMeta {
  text: string;
  mediaType: string;
}

/**
 * Reads a text or an HTML page.
 * @throws {AppError} too-large; invalid on the field `file`: `file-type`, `file-not-text`, `file-empty`
 */
export function readFile({ name, bytes }: SentFile): FileReading {
  if (bytes.length > TEXT_MAX_BYTES) {
    throw new AppError("too-large", "text-too-large", { values: { megabytes: TEXT_MAX_BYTES / 1024 / 1024 } });
  }
  if (bytes.length === 0) throw refused("file-empty");
  const reading = READERS[name.toLowerCase().split(".").at(-1) ?? ""];
  if (!reading || !name.includes(".")) throw refused("file-type");
  if (OTHER_FORMATS.some((mark) => mark.every((byte, index) => bytes[index] === byte))) throw refused("file-not-text");
  const read = reading(bytes);
  if (read.text.trim() === "") throw refused("file-empty");
  return read;
}

const NOTHING_SAID: PageMeta = { headline: null, byline: null, publishedAt: null, address: null, siteName: null };

const readText = (bytes: Uint8Array): FileReading => ({
  ...NOTHING_SAID,
  text: decodeText(bytes),
  mediaType: "text/plain",
});

function readPage(bytes: Uint8Array): FileReading {
  const page = parsePage(decodeText(bytes, declaredEncoding(bytes)));
  return { ...readMeta(page), text: readableText(page), mediaType: "text/html" };
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => FileReading>> = {
  txt: readText,
  html: readPage,
  htm: readPage,
};

// "%PDF", "PK" (docx, odt, zip), "{\rtf", OLE (doc), PNG, JPEG, GIF: what people send under the name of a text.
const OTHER_FORMATS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

const refused = (reason: string): AppError => new AppError("invalid", "check-fields", { fields: { file: reason } });
