import type { IncomingMessage, ServerResponse } from "node:http";
import { gzip } from "node:zlib";
import { holdBody } from "./hold-body";

const NO_PAGE = /^\/(?:_next|api|annotations|client|events|stream)(?:[/?]|$)|^[^?]*(?:\/annotations(?:\/|$)|\.\w+$)/;

/** Whether a browser asks for a page, which is then packed by us, not by Next.js. */
export const asksForPage = ({
  method,
  url = "",
  headers,
}: Pick<IncomingMessage, "method" | "url" | "headers">): boolean =>
  (method === "GET" || method === "POST") &&
  /text\/html/.test(headers.accept ?? "") &&
  !(headers.rsc || headers["next-action"] || headers.range) &&
  !NO_PAGE.test(url);

/**
 * Sends a page in one piece. It is rendered as one; Next.js would write it in dozens of pieces, wait for each to be taken
 * and pack each by itself.
 */
export function sendWhole(request: IncomingMessage, response: ServerResponse): void {
  holdBody(response, (body) => sendBody(body, request, response), isPage);
}

const isPage = (response: ServerResponse): boolean =>
  String(response.getHeader("content-type")).startsWith("text/html");

/** Sends a body, packed where that is asked for. */
export function sendBody(body: Buffer, request: IncomingMessage, response: ServerResponse): void {
  if (!/accept-encoding/i.test(String(response.getHeader("vary")))) response.appendHeader("Vary", "Accept-Encoding");
  if (wantsGzip(request) && body.length >= 1000) {
    // Level 1: each of them is packed for one answer.
    gzip(body, { level: 1 }, (error, packed) => (error ? endWith(response, body) : endPacked(response, packed)));
  } else {
    endWith(response, body);
  }
}

/** Ends an answer with its whole body. */
export function endWith(response: ServerResponse, body: Buffer): void {
  response.setHeader("Content-Length", body.length).end(body);
}

export function endPacked(response: ServerResponse, packed: Buffer): void {
  endWith(response.setHeader("Content-Encoding", "gzip"), packed);
}

/** As it was asked before we took the question from Next.js. */
export const wantsGzip = ({ headers }: IncomingMessage): boolean =>
  /\bgzip\b/.test(String(headers["x-spravka-encoding"] ?? ""));
