import { isoDay } from "@/app/_i18n/dates";
import type { ArticleView } from "@/lib/articles/article";

/** What a citation is made of. `address` is ours, of this very revision; `seen` is when the archive took the text. */
export interface Cited {
  headline: string;
  byline: string | null;
  publisher: string | null;
  publishedAt: Date | null;
  seen: Date;
  source: string | null;
  address: string;
  archive: string;
  slug: string;
}

/** A revision of an article as something to cite. `origin` is the address of the archive without a path. */
export function citedOf(article: ArticleView, origin: string, archive: string): Cited {
  const { slug, byline, source, sourceUrl, publishedAt, archivedAt, revision, revisionCount } = article;
  const path =
    revision.number === revisionCount ? `/articles/${slug}` : `/articles/${slug}/revisions/${revision.number}`;
  return {
    ...{ slug, byline, publishedAt, archive },
    headline: revision.headline,
    publisher: source?.name ?? null,
    seen: archivedAt,
    source: sourceUrl,
    address: `${origin}${path}`,
  };
}

/** ГОСТ Р 7.0.5-2008, §10: a reference to an electronic resource of remote access. */
export function gost({ headline, byline, publisher, publishedAt, seen, source, address, archive }: Cited): string {
  const author = byline ? `${byline}. ` : "";
  const where = publisher ? ` // ${publisher}` : "";
  const year = publishedAt ? `. ${isoDay(publishedAt).slice(0, 4)}` : "";
  const original = source ? ` URL: ${source} (дата обращения: ${dotted(seen)}).` : "";
  return `${author}${headline} [Электронный ресурс]${where}${year}.${original} Архивная копия: ${archive}. URL: ${address}.`;
}

/** APA, 7th edition, §10.16: a page on a news website; "n.d." where the date is not known. */
export function apa({ headline, byline, publisher, publishedAt, seen, source, address, archive }: Cited): string {
  const date = publishedAt ? yearFirst(publishedAt) : "n.d.";
  const author = byline ?? publisher;
  const site = byline && publisher ? ` ${publisher}.` : "";
  const opening = author ? `${author}. (${date}). ${headline}.` : `${headline}. (${date}).`;
  const retrieved = publishedAt ? "" : `Retrieved ${english(seen)}, from `;
  return `${opening}${site} ${retrieved}${source ?? address}${source ? ` (archived by ${archive}: ${address})` : ""}`;
}

/** BibTeX `@misc`, with the fields that both BibTeX and biblatex read. */
export function bibtex({
  headline,
  byline,
  publisher,
  publishedAt,
  seen,
  source,
  address,
  archive,
  slug,
}: Cited): string {
  const fields: [string, string | null][] = [
    ["title", `{${escaped(headline)}}`],
    ["author", byline && `{${escaped(byline)}}`],
    ["publisher", publisher && escaped(publisher)],
    ["year", publishedAt && isoDay(publishedAt).slice(0, 4)],
    ["date", publishedAt && isoDay(publishedAt)],
    ["url", source ?? address],
    ["urldate", isoDay(seen)],
    ["note", source ? `${archive}: ${address}` : archive],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${slug},\n${lines.join(",\n")}\n}`;
}

const dotted = (at: Date): string => isoDay(at).split("-").reverse().join(".");

const yearFirst = (at: Date): string => `${isoDay(at).slice(0, 4)}, ${monthAndDay(at)}`;
const english = (at: Date): string => `${monthAndDay(at)}, ${isoDay(at).slice(0, 4)}`;

function monthAndDay(at: Date): string {
  const [, month = 1, day = 1] = isoDay(at).split("-").map(Number);
  return `${MONTHS[month - 1]} ${day}`;
}
const MONTHS = "January February March April May June July August September October November December".split(" ");

const escaped = (words: string): string => words.replace(/[\\{}%&#$_]/g, (sign) => (sign === "\\" ? "" : `\\${sign}`));
