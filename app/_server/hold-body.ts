import type { ServerResponse } from "node:http";

/**
 * Collects the body instead of sending it, and hands it over whole; then the response is itself again. What is not meant
 * to be held, as its headers tell, is passed on as it comes: Next.js packs answers by functions that it puts over these, so
 * they stay in place.
 */
export function holdBody(
  response: ServerResponse,
  whole: (body: Buffer) => void,
  isMeant: (response: ServerResponse) => boolean = () => true,
): void {
  const { write, end, flushHeaders, writeHead } = response;
  const chunks: Buffer[] = [];
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, isEncoding(encoding) ? encoding : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  let held: boolean | null = null;
  const isHeld = (): boolean => {
    held ??= isMeant(response);
    return held;
  };
  response.flushHeaders = () => {
    if (!isHeld()) flushHeaders.call(response);
  };
  // As it stands, it would fix the headers, which are still to be completed.
  response.writeHead = (status: number, ...given: unknown[]): ServerResponse => {
    if (held === false) return Reflect.apply(writeHead, response, [status, ...given]);
    response.statusCode = status;
    setGiven(response, given.at(-1));
    return response;
  };
  response.write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean => {
    if (!isHeld()) return Reflect.apply(write, response, [chunk, encoding, done]);
    take(chunk, encoding);
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  };
  response.end = (chunk?: unknown, encoding?: unknown, done?: unknown): ServerResponse => {
    if (!isHeld()) return Reflect.apply(end, response, [chunk, encoding, done]);
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
