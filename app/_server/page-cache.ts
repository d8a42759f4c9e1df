import type { IncomingMessage, ServerResponse } from "node:http";
import { gzip } from "node:zlib";
import { chooseLocale, LOCALE_COOKIE, type Locale } from "../_i18n/locale";
import { KeptPages } from "./kept-pages";

/** Pages that look the same to every guest with one language and theme. */
const PUBLIC_PAGE =
  /^\/(?:(?:articles|facts|entities|tags)(?:\/[^/?]+)?|articles\/[^/?]+\/revisions(?:\/\d+)?|about)?(?:\?cursor=[\w-]{1,200})?$/;
const EDITORS_PAGE = /^\/articles\/new(?:\?|$)/;
/** What changes without telling us (the clock) may be this old, in milliseconds. */
const LONGEST = 30_000;

export interface PageCacheSettings {
  bytes: number;
  defaultLocale: Locale;
  sessionCookies: readonly string[];
  now?: () => number;
}

/**
 * Keeps what guests are shown. It answers only requests that carry no session, and nothing while `hears` is false:
 * without the database's word of changes a kept page might show what has been withdrawn.
 */
export class PageCache {
  hears = false;
  readonly #pages: KeptPages;

  constructor(readonly settings: PageCacheSettings) {
    this.#pages = new KeptPages(settings.bytes);
  }

  forget(): void {
    this.#pages.forget();
  }

  /** The key of a request that may be answered from here, or null. */
  keyOf(request: IncomingMessage): string | null {
    const { method, url = "", headers } = request;
    if (!this.hears || this.settings.bytes === 0 || method !== "GET") return null;
    if (!PUBLIC_PAGE.test(url) || EDITORS_PAGE.test(url)) return null;
    if (headers.rsc || headers["next-action"] || headers["next-router-prefetch"] || headers.range) return null;
    if (headers.accept && !/text\/html|\*\/\*/.test(headers.accept)) return null;
    const cookies = readCookies(headers.cookie);
    if (this.settings.sessionCookies.some((name) => cookies.has(name))) return null;
    const theme = cookies.get("spravka-theme") ?? "";
    return `${this.localeOf(request)}\n${/^(?:light|dark)$/.test(theme) ? theme : ""}\n${url}`;
  }

  /** The language in which a request is answered. */
  localeOf({ headers }: IncomingMessage): Locale {
    const chosen = readCookies(headers.cookie).get(LOCALE_COOKIE);
    return chooseLocale(chosen, headers["accept-language"] ?? null, this.settings.defaultLocale);
  }

  /** Answers from memory with the nonce of this answer. False when the page is not kept. */
  answer(key: string, nonce: string, request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#pages.find(key, this.#now());
    if (!page) return false;
    response.setHeader("Content-Type", page.contentType);
    response.setHeader("Cache-Control", "private, no-cache, no-store, max-age=0, must-revalidate");
    response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
    response.setHeader("X-Spravka-Page", "kept");
    send(page.pieces.join(nonce), request, response);
    return true;
  }

  /** Watches the answer that is being rendered, and keeps it if it turns out to be a plain page. */
  watch(key: string, nonce: string, request: IncomingMessage, response: ServerResponse): void {
    const generation = this.#pages.generation;
    holdBody(response, (body) => {
      const contentType = String(response.getHeader("content-type") ?? "");
      const isPage = response.statusCode === 200 && contentType.startsWith("text/html");
      const html = body.toString("utf8");
      if (isPage && !response.hasHeader("set-cookie") && this.hears && generation === this.#pages.generation) {
        const until = this.#now() + LONGEST;
        this.#pages.keep(key, { pieces: html.split(nonce), contentType, bytes: 2 * html.length, until });
      }
      send(isPage ? html : body, request, response);
    });
  }

  #now(): number {
    return (this.settings.now ?? Date.now)();
  }
}

/** Collects the body instead of sending it, and hands it over whole; then the response is itself again. */
function holdBody(response: ServerResponse, whole: (body: Buffer) => void): void {
  const { write, end, flushHeaders, writeHead } = response;
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.flushHeaders = () => undefined;
  // As it stands, it would fix the headers, which are still to be completed.
  response.writeHead = (status: number, ...given: unknown[]): ServerResponse => {
    response.statusCode = status;
    setGiven(response, given.at(-1));
    return response;
  };
  response.write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
    take(chunk, encoding);
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  };
  response.end = (chunk?: unknown, encoding?: unknown): ServerResponse => {
    take(chunk, encoding);
    Object.assign(response, { write, end, flushHeaders, writeHead });
    whole(Buffer.concat(chunks));
    return response;
  };
}

function setGiven(response: ServerResponse, headers: unknown): void {
  if (headers === null || typeof headers !== "object") return;
  const list = Array.isArray(headers) ? headers : Object.entries(headers).flat();
  for (let at = 0; at + 1 < list.length; at += 2) response.setHeader(String(list[at]), list[at + 1]);
}

const isEncoding = (value: unknown): value is BufferEncoding => typeof value === "string" && Buffer.isEncoding(value);

function send(body: string | Buffer, request: IncomingMessage, response: ServerResponse): void {
  response.removeHeader("Content-Length");
  if (!/\bgzip\b/.test(String(request.headers["x-spravka-encoding"] ?? "")) || body.length < 1000) {
    response.end(body);
    return;
  }
  // Level 1: the body differs in its nonce each time, so it is packed anew for each answer.
  gzip(body, { level: 1 }, (error, packed) => {
    if (!error) response.setHeader("Content-Encoding", "gzip");
    response.end(error ? body : packed);
  });
}

function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
}
