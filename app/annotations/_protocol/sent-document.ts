import { type Document, LARGEST_DOCUMENT } from "@/lib/annotations/json-ld/bounds";
import { isDocument } from "@/lib/annotations/json-ld/parts";
import { AppError } from "@/lib/platform/app-error";
import { Refused } from "./refused";

const TAKEN = /^application\/(?:ld\+json|json)$/u;

/**
 * The JSON-LD that a request carries.
 * @throws {Refused} 415, 400
 * @throws {AppError} too-large
 */
export async function sentDocument(request: Request): Promise<Document> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!TAKEN.test(type)) throw new Refused({ status: 415, reason: "not-json-ld" });
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > LARGEST_DOCUMENT) throw new AppError("too-large", "document-too-big");
  const document = parsed(bytes);
  if (!isDocument(document)) throw new Refused({ status: 400, reason: "not-json-ld" });
  return document;
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null; // neither UTF-8 nor JSON: refused by its shape
  }
}
