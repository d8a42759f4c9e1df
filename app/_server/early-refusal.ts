import type { IncomingMessage, ServerResponse } from "node:http";

/** What is refused before anything is rendered: nothing of ours sends it, and what lies behind would stumble over it. */
export interface EarlyRefusal {
  status: number;
  title: string;
  headers?: Record<string, string>;
}

interface Limits {
  /** Bytes. */
  largestBody: number;
  isOwnOrigin: (origin: string, host: string | null) => boolean;
}

const SAFE = ["GET", "HEAD", "OPTIONS"];
const METHODS = [...SAFE, "POST", "PUT", "PATCH", "DELETE"];

/** Why a request goes no further, or null. */
export function earlyRefusal(request: IncomingMessage, { largestBody, isOwnOrigin }: Limits): EarlyRefusal | null {
  const { method = "", url = "", headers } = request;
  if (!METHODS.includes(method)) {
    return { status: 405, title: "Method Not Allowed", headers: { Allow: METHODS.join(", ") } };
  }
  if (!isReadable(url)) return { status: 400, title: "Bad Request" };
  // Forms of browsers always say how long they are; a body of unknown length could be of any.
  if (headers["transfer-encoding"] !== undefined) return { status: 411, title: "Length Required" };
  if (Number(headers["content-length"] ?? 0) > largestBody) return { status: 413, title: "Content Too Large" };
  if (isForeignWrite(request, isOwnOrigin) && !isForPrograms(url)) return { status: 403, title: "Forbidden" };
  return null;
}

/** Whether a page of another site sends it, and not to read. */
export function isForeignWrite(
  { method = "", headers: { origin, host } }: IncomingMessage,
  isOwnOrigin: Limits["isOwnOrigin"],
): boolean {
  return !SAFE.includes(method) && origin !== undefined && !isOwnOrigin(origin, host ?? null);
}

/**
 * Whether it goes to a door at which programs write with a key of their own, from whatever site. Read as a browser would
 * read it, so that dots and encoded letters lead nowhere else.
 */
function isForPrograms(url: string): boolean {
  if (!url.startsWith("/") || !URL.canParse(url, "http://here")) return false;
  const path = decodeURIComponent(new URL(url, "http://here").pathname).toLowerCase();
  if (/\/\/|\\|\/\.\.?(?:\/|$)/.test(path) || /^\/api\/auth(?:\/|$)/.test(path)) return false;
  return /^\/(?:api|annotations)\//.test(path);
}

export function answerEarly(response: ServerResponse, { status, title, headers }: EarlyRefusal): void {
  const said = { "Content-Type": "application/problem+json", "Cache-Control": "no-store", Connection: "close" };
  response.writeHead(status, { ...said, ...headers });
  response.end(JSON.stringify({ type: "about:blank", title, status }));
}

/** Percent-encoded UTF-8 in its path, and no NUL anywhere: the database could not be asked for either. */
function isReadable(url: string): boolean {
  if (/%00/.test(url)) return false;
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false; // not UTF-8
  }
}
