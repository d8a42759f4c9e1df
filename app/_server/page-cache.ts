import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseLocale, LOCALE_COOKIE, type Locale } from "../_i18n/locale";
import { holdBody } from "./hold-body";
import { type KeptPage, KeptPages } from "./kept-pages";
import { PackedPage } from "./packed-page";
import { publicPageAt, type Shows } from "./public-pages";
import { endPacked, endWith, sendBody, wantsGzip } from "./whole-pages";

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

  /**
   * Forgets the pages that show what people said about something, and no others. Of the database: {"article", "fact"},
   * by slug and id; what cannot be read may be about anything.
   */
  hearSaid(payload: string): void {
    const said = readSaid(payload);
    if (!said) {
      this.forget();
      return;
    }
    const meant = new Set<Shows>(["anything", `article ${said.article}`, `fact ${said.fact}`]);
    this.#pages.forget((shows) => meant.has(shows));
  }

  /** The key of a request that may be answered from here, or null. */
  keyOf(request: IncomingMessage): string | null {
    const { method, url = "", headers } = request;
    if (!this.hears || this.settings.bytes === 0 || method !== "GET") return null;
    if (!publicPageAt(url)) return null;
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
    sendPage(page, nonce, request, response);
    return true;
  }

  /** Watches the answer that is being rendered, and keeps it if it turns out to be a plain page. */
  watch(key: string, nonce: string, request: IncomingMessage, response: ServerResponse): void {
    const rendering = this.#pages.begin(key, publicPageAt(request.url ?? "")?.shows ?? null);
    response.once("close", () => this.#pages.end(rendering));
    holdBody(response, (body) => {
      const contentType = String(response.getHeader("content-type") ?? "");
      const isPage = response.statusCode === 200 && contentType.startsWith("text/html");
      if (!isPage) return sendBody(body, request, response);
      const until = this.#now() + LONGEST;
      const page: KeptPage = { pieces: cut(body, nonce), contentType, bytes: 1.5 * body.length, until };
      if (!response.hasHeader("set-cookie") && this.hears) this.#pages.keep(rendering, page);
      sendPage(page, nonce, request, response);
    });
  }

  #now(): number {
    return (this.settings.now ?? Date.now)();
  }
}

function readSaid(payload: string): { article: unknown; fact: unknown } | null {
  try {
    const { article, fact } = JSON.parse(payload);
    return { article, fact };
  } catch {
    return null; // of another version perhaps: whoever hears it takes it for news of anything
  }
}

/** The body without its nonces. */
function cut(body: Buffer, nonce: string): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = body.indexOf(nonce); at >= 0; at = body.indexOf(nonce, from)) {
    pieces.push(body.subarray(from, at));
    from = at + nonce.length;
  }
  return [...pieces, body.subarray(from)];
}

function joined(pieces: readonly Buffer[], nonce: string): Buffer {
  const word = Buffer.from(nonce);
  return Buffer.concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [word, piece])));
}

function sendPage(page: KeptPage, nonce: string, request: IncomingMessage, response: ServerResponse): void {
  const plain = (): void => endWith(response, joined(page.pieces, nonce));
  if (wantsGzip(request)) {
    page.packed ??= PackedPage.pack(page.pieces, nonce.length);
    page.packed.then((packed) => endPacked(response, packed.with(nonce)), plain);
  } else {
    plain();
  }
}

function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.map(([name = "", value = ""]) => [name, value]));
}
