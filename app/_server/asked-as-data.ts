import type { IncomingMessage, ServerResponse } from "node:http";

const PAGE = /^\/a\/([^/?]+)(\?.*)?$/;
const DATA = ["application/ld+json", "application/json", "text/turtle"];
const HTML = ["text/html", "application/xhtml+xml"];

/** Whether an address is one that answers people with a page and programs with data: `/a/{id}`. */
export const hasTwoForms = (url: string): boolean => PAGE.test(url);

/** Says to whoever keeps answers that they depend on Accept; Next.js writes its own Vary over what was there. */
export function varyByAccept(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = (name, value) => {
    const isOurs = name.toLowerCase() === "vary" && !/(?:^|,)\s*accept\s*(?:,|$)/i.test(String(value));
    return setHeader.call(response, name, isOurs ? `Accept, ${value}` : value);
  };
  response.setHeader("Vary", "Accept");
}

/**
 * The address at which the protocol's container answers what was asked for as data; null where a page is wanted. Next.js
 * cannot have a page and a route at one address. → RFC 9110 §12.5.1
 */
export function askedAsData({ method, url = "", headers }: IncomingMessage): string | null {
  const found = PAGE.exec(url);
  if (!found || (method !== "GET" && method !== "HEAD") || headers.rsc || !wantsData(headers.accept ?? "")) return null;
  return `/annotations/${found[1]}${found[2] ?? ""}`;
}

/** A kind of data that is named, and is liked better than a page; of two liked as well the one that is named first. */
export function wantsData(accept: string): boolean {
  const ranges = accept.toLowerCase().split(",").map(readRange);
  const data = best(ranges, DATA);
  if (data === null || data.quality === 0) return false;
  const page = best(ranges, HTML) ?? best(ranges, ["text/*", "*/*"]);
  if (!page || page.isWild) return !page || data.quality >= page.quality;
  return data.quality > page.quality || (data.quality === page.quality && data.index < page.index);
}

interface Range {
  type: string;
  /** 0 to 1. */
  quality: number;
  index: number;
  isWild: boolean;
}

function readRange(range: string, index: number): Range {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return { type, quality: Number(quality) || 0, index, isWild: type.includes("*") };
}

function best(ranges: readonly Range[], types: readonly string[]): Range | null {
  const fitting = ranges.filter(({ type }) => types.includes(type));
  return fitting.sort((a, b) => b.quality - a.quality || a.index - b.index)[0] ?? null;
}
