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
  const { origin, host } = headers;
  if (!SAFE.includes(method) && origin !== undefined && !isOwnOrigin(origin, host ?? null)) {
    return { status: 403, title: "Forbidden" };
  }
  return null;
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
