import type { IncomingMessage, ServerResponse } from "node:http";
import en from "@/messages/en/errors.json";
import ky from "@/messages/ky/errors.json";
import ru from "@/messages/ru/errors.json";
import uz from "@/messages/uz/errors.json";
import type { Locale } from "../_i18n/locale";

const WORDS: Record<Locale, typeof ru> = { ru, ky, uz, en };

interface Circumstances {
  /** Of the request; the log has it too. */
  id: string;
  nonce: string;
  locale: Locale;
}

/**
 * Puts words in place of the page that Next.js sends when a page throws: it is empty until a script draws it, and says
 * nothing at all to those who run none.
 */
export function wordFailures(request: IncomingMessage, response: ServerResponse, circumstances: Circumstances): void {
  const { headers } = request;
  if (!/text\/html/.test(headers.accept ?? "") || headers.rsc || headers["next-action"]) return;
  const { write, end, flushHeaders, writeHead } = response;
  // Next packs answers by functions that it puts over these, so they stay in place and let through what is no failure.
  let isUnderWay = false;
  const isHeld = (): boolean => {
    isUnderWay ||= !isFailedPage(response);
    return !isUnderWay;
  };
  response.flushHeaders = () => {
    if (isUnderWay) flushHeaders.call(response);
  };
  response.writeHead = (status: number, ...given: unknown[]): ServerResponse => {
    response.statusCode = status;
    return isHeld() ? response : Reflect.apply(writeHead, response, [status, ...given]);
  };
  response.write = (...given: unknown[]): boolean => isHeld() || Reflect.apply(write, response, given);
  response.end = (...given: unknown[]): ServerResponse => {
    if (!isHeld()) return Reflect.apply(end, response, given);
    isUnderWay = true;
    for (const name of ["Content-Length", "Content-Encoding", "Link"]) response.removeHeader(name);
    return end.call(response, failurePage(circumstances), "utf8");
  };
}

function isFailedPage(response: ServerResponse): boolean {
  const contentType = String(response.getHeader("content-type") ?? "text/html");
  return response.statusCode >= 500 && contentType.startsWith("text/html") && !response.headersSent;
}

/** A page that stands by itself: whatever failed may have been the house around it. */
export function failurePage({ id, nonce, locale }: Circumstances): string {
  const words = WORDS[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words["failed-title"]}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; --paper: #fbfcfa; --ink: #191c1b; --quiet: #636a66; --accent: #0b5c66; }
@media (prefers-color-scheme: dark) { :root { --paper: #151817; --ink: #e3e6e1; --quiet: #939a95; --accent: #86c9d1; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Georgia, serif; }
main { max-width: 36rem; margin: 4rem auto; padding: 0 1.125rem; border-top: 3px solid var(--ink); }
h1 { font-size: 1.375rem; line-height: 1.25; }
a { color: var(--accent); display: inline-block; min-height: 24px; margin-right: 1.5rem; }
.quiet { color: var(--quiet); font-size: 0.8125rem; }
</style>
<main>
<h1>${words["failed-title"]}</h1>
<p>${words.failed}</p>
<p><a href="">${words.again}</a><a href="/">${words["to-start"]}</a></p>
<p class="quiet">${words.number.replace("{number}", id)}</p>
</main>
</html>
`;
}
