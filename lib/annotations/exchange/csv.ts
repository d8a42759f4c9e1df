import { annotationPath, articlePath } from "../addresses";
import type { Written } from "../json-ld/written-queries";

const COLUMNS = [
  ...([
    "id",
    "created",
    "modified",
    "creator",
    "motivation",
    "visibility",
    "status",
    "source",
    "title",
    "revision",
  ] as const),
  ...([
    "quote",
    "prefix",
    "suffix",
    "start",
    "end",
    "anchor",
    "text",
    "language",
    "tags",
    "style",
    "reply_to",
  ] as const),
];
type Column = (typeof COLUMNS)[number];

/** The first line, after the mark by which spreadsheets know UTF-8. → RFC 4180 */
export const csvHead = (): string => `\uFEFF${COLUMNS.join(",")}\r\n`;

/** One annotation as a line; `start` and `end` are code points of the text of its revision. */
export function csvLine({ view, kept }: Written, origin: string): string {
  const { target, quote, codePoints } = { ...view, ...kept };
  const cells: Record<Column, string | number | null> = {
    id: `${origin}${annotationPath(kept.slug ?? view.id)}`,
    created: view.created,
    modified: view.updated === view.created ? null : view.updated,
    creator: view.creator?.name ?? null,
    motivation: view.motivations.join(" "),
    visibility: view.group ? `group: ${view.group.name}` : view.visibility,
    status: view.status,
    source: target.article ? `${origin}${articlePath(target.article.slug)}` : target.uri,
    title: target.article?.headline ?? null,
    revision: target.revisionNumber,
    ...{ quote: quote?.exact ?? null, prefix: quote?.prefix ?? null, suffix: quote?.suffix ?? null },
    ...{ start: codePoints?.start ?? null, end: codePoints?.end ?? null, anchor: view.anchor?.state ?? null },
    ...{ text: view.body, language: view.language, tags: view.tags.join("; "), style: view.style },
    reply_to: view.parentId && `${origin}${annotationPath(kept.parentSlug ?? view.parentId)}`,
  };
  return `${COLUMNS.map((column) => cellOf(cells[column])).join(",")}\r\n`;
}

/**
 * A spreadsheet takes a cell that begins with one of these signs for a formula, which could send what stands beside it to
 * somebody; an apostrophe before it makes it words. → https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s]*[=+\-@|%\t\r＝＋－＠]/u;

export function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const words = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
