import { attribute, type Element, elementsOf, type Node, rawText, wordsIn } from "./html-tree";

/** What a page says about itself; what it does not say is null. */
export interface PageMeta {
  headline: string | null;
  byline: string | null;
  publishedAt: string | null;
  address: string | null;
  siteName: string | null;
}

/** Reads the tags that news sites set for search engines and networks, then what stands on the page. */
export function readMeta(page: Node): PageMeta {
  const elements = [...elementsOf(page)];
  const news = newsObject(elements);
  const meta = metaTags(elements);
  const first = (tag: string) => elements.find(({ tagName }) => tagName === tag);
  return {
    headline: headlineOf(meta.get("og:title") ?? null, textOf(first("h1")), textOf(first("title"))),
    byline: nameIn(news?.author) ?? meta.get("author") ?? meta.get("article:author") ?? null,
    publishedAt: stringIn(news?.datePublished) ?? meta.get("article:published_time") ?? writtenTime(elements),
    address: canonical(elements) ?? meta.get("og:url") ?? null,
    siteName: meta.get("og:site_name") ?? nameIn(news?.publisher),
  };
}

const textOf = (element: Element | undefined): string | null => (element && wordsIn(element)) || null;

// "Headline – Site" in the tag and "Headline" on the page: what the page shows its readers.
function headlineOf(tagged: string | null, shown: string | null, title: string | null): string | null {
  if (shown && (!tagged || tagged.startsWith(shown))) return shown;
  return tagged ?? title?.replace(/ [|–—-] [^|–—]{1,40}$/, "") ?? null;
}

function metaTags(elements: readonly Element[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elements.filter(({ tagName }) => tagName === "meta")) {
    const name = attribute(element, "property") ?? attribute(element, "name");
    const content = attribute(element, "content");
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

function canonical(elements: readonly Element[]): string | null {
  const link = elements.find((element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  return link ? attribute(link, "href") : null;
}

function writtenTime(elements: readonly Element[]): string | null {
  const time = elements.find((element) => element.tagName === "time" && attribute(element, "datetime") !== null);
  return time ? attribute(time, "datetime") : null;
}

type Json = Record<string, unknown>;

/** The schema.org object of the article. → https://schema.org/NewsArticle */
function newsObject(elements: readonly Element[]): Json | null {
  const scripts = elements.filter((e) => e.tagName === "script" && attribute(e, "type") === "application/ld+json");
  const objects = scripts.flatMap((script) => objectsIn(parsed(rawText(script))));
  return objects.find((object) => /Article|BlogPosting/.test(String(object["@type"]))) ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function objectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  return Array.isArray(value["@graph"]) ? value["@graph"].filter(isObject) : [value];
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const stringIn = (value: unknown): string | null => (typeof value === "string" && value.trim()) || null;

function nameIn(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameIn).filter(Boolean).join(", ") || null;
  return isObject(value) ? stringIn(value.name) : stringIn(value);
}
