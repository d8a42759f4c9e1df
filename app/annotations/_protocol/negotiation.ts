export const FORMS = ["jsonld", "json", "turtle", "html"] as const;
/** In what form an answer is written. */
export type Form = (typeof FORMS)[number];

const TYPES: Record<Form, string> = {
  jsonld: "application/ld+json",
  json: "application/json",
  turtle: "text/turtle",
  html: "text/html",
};

/**
 * The form that a client likes best among those offered, the first where it says nothing; null when it takes none. Of
 * ranges that fit one form the most exact decides.
 * → https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function chooseForm(accept: string | null, offered: readonly Form[]): Form | null {
  const ranges = readRanges(accept ?? "");
  if (ranges.length === 0) return offered[0] ?? null;
  const liked = offered.map((form) => ({ form, quality: qualityOf(TYPES[form], ranges) }));
  const best = Math.max(...liked.map(({ quality }) => quality));
  return best > 0 ? (liked.find(({ quality }) => quality === best)?.form ?? null) : null;
}

interface Range {
  type: string;
  quality: number;
}

function readRanges(accept: string): Range[] {
  return splitOutsideQuotes(accept.toLowerCase(), ",")
    .map((range) => splitOutsideQuotes(range, ";"))
    .filter(([type]) => type)
    .map(([type = "", ...params]) => ({ type, quality: readQuality(params) }));
}

/** A profile may hold anything in its quotes. */
const splitOutsideQuotes = (words: string, sign: "," | ";"): string[] =>
  words
    .split(sign === "," ? /,(?=(?:[^"]*"[^"]*")*[^"]*$)/u : /;(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .map((part) => part.trim());

function readQuality(params: readonly string[]): number {
  const found = params.find((param) => /^q\s*=/u.test(param));
  const quality = found === undefined ? 1 : Number(found.split("=")[1]);
  return quality >= 0 && quality <= 1 ? quality : 0;
}

function qualityOf(type: string, ranges: readonly Range[]): number {
  const [main] = type.split("/");
  for (const range of [type, `${main}/*`, "*/*"]) {
    const found = ranges.filter((each) => each.type === range);
    if (found.length > 0) return Math.max(...found.map(({ quality }) => quality));
  }
  return 0;
}
