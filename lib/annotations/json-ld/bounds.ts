/** A document may be this deep and hold so many values; more says nothing about a text and costs everybody who reads it. */
export const DEEPEST_DOCUMENT = 32;
export const MOST_VALUES = 5_000;
/** Bytes of a document that is sent. */
export const LARGEST_DOCUMENT = 256 * 1024;

export type Document = Record<string, unknown>;

/** Why a parsed document cannot be kept, as a name of messages/…/refusals.json; null when it can. */
export function unkeepable(document: unknown): string | null {
  let values = 0;
  const waiting: [value: unknown, depth: number][] = [[document, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    values += 1;
    if (depth > DEEPEST_DOCUMENT || values > MOST_VALUES) return "document-too-big";
    if (typeof value === "string" && !isKeepable(value)) return "control-characters";
    if (typeof value !== "object" || value === null) continue;
    if (Object.keys(value).some((key) => !isKeepable(key))) return "control-characters";
    for (const part of Object.values(value)) waiting.push([part, depth + 1]);
  }
  return null;
}

/** The database keeps neither NUL nor half a surrogate pair. */
const isKeepable = (words: string): boolean => words.isWellFormed() && !words.includes("\0");
