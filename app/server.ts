import cluster from "node:cluster";
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import next from "next";
import { SENDER_CHANNEL } from "@/lib/annotations/hypothesis/sender-commands";
import { announce } from "@/lib/platform/announcements";
import { environment, isSecureOrigin } from "@/lib/platform/environment";
import { hearChanges } from "@/lib/platform/hear-changes";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { hereOrigin, isOwnOrigin } from "./_request/origin";
import { annotationServiceLink } from "./_server/annotation-service";
import { answersUnderWay } from "./_server/answering";
import { askedAsData, hasTwoForms, varyByAccept } from "./_server/asked-as-data";
import { clientAddress } from "./_server/client-address";
import { ClientFiles } from "./_server/client-files";
import { clientPageOf } from "./_server/client-pages";
import { clientRoot } from "./_server/client-root";
import { containerAddress } from "./_server/container-address";
import { answerEarly, earlyRefusal, isForeignWrite } from "./_server/early-refusal";
import { wordFailures } from "./_server/failure-page";
import { PageCache } from "./_server/page-cache";
import { PushDoor } from "./_server/push/push-door";
import { setSecurityHeaders } from "./_server/security-headers";
import { asksForPage, sendWhole } from "./_server/whole-pages";

/**
 * The web door: Next.js behind one small server of ours, which gives every request an id, every answer its headers and
 * guests the pages that have been rendered already. It decides nothing about who may see what.
 */
const dev = process.env.DEV === "1";
const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? "127.0.0.1";
const LARGEST_BODY = 6 * 1024 * 1024; // bytes; a text of 2 MB in its form, and once more in the state of the form
const LONGEST_STOP = 8000; // milliseconds that requests under way get when we are told to stop

const settings = environment();
const secure = isSecureOrigin();
const { origin } = new URL(settings.NEXTAUTH_URL);
const pages = new PageCache({
  bytes: dev ? 0 : settings.PAGE_CACHE_MB * 1024 * 1024,
  defaultLocale: settings.DEFAULT_LOCALE,
  sessionCookies: ["spravka-session", "__Host-spravka-session"],
});
const clientFiles = new ClientFiles("node_modules/hypothesis");

const server = createServer();
const app = next({ dev, hostname, port, httpServer: server, dir: process.cwd() });
await app.prepare();
const render = app.getRequestHandler();
server.on("request", answer);
server.requestTimeout = 30_000;
server.headersTimeout = 10_000;
server.keepAliveTimeout = 65_000;

const push = new PushDoor({
  siteOf: ({ headers }) => ({
    origin: hereOrigin(new Headers({ host: headers.host ?? "" })),
    authority: new URL(settings.NEXTAUTH_URL).hostname,
  }),
  addressOf: (request) => clientAddress(request, settings.TRUSTED_PROXIES),
  isOwnOrigin,
});
server.on("upgrade", (request, socket, head) => {
  if (!push.upgrade(request, socket, head) && !dev) socket.destroy(); // the dev server has a socket of its own
});

const stopHearing = hearChanges(settings.DATABASE_URL, {
  onChange: () => pages.forget(),
  onHearing: (hears) => {
    pages.forget();
    pages.hears = hears;
    if (hears) announce(null);
  },
  also: {
    said_changed: (payload) => pages.hearSaid(payload),
    annotation_changed: (payload) => {
      push.hearChange(payload);
      announce(payload);
    },
    [SENDER_CHANNEL]: (payload) => push.hearSender(payload),
  },
});

server.once("error", (error: NodeJS.ErrnoException) => {
  log.fatal({ code: error.code, port, hostname }, `cannot listen: ${error.message}`);
  process.exit(error.code === "EADDRINUSE" ? 98 : 1);
});
// Where several processes share the port, the one that started them says when all are there.
server.listen(port, hostname, () =>
  log.info({ ...(cluster.isPrimary && { ready: true }), address: `http://${hostname}:${port}` }, "web"),
);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);

function answer(request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  const nonce = randomBytes(16).toString("base64url");
  const id = newId();
  response.once("close", () => logAnswer(request, response, id, performance.now() - began));
  response.once("close", () => answersUnderWay().delete(id));
  answersUnderWay().set(id, response);
  response.setHeader("X-Request-Id", id);
  setSecurityHeaders(response, {
    nonce,
    secure,
    dev,
    client: clientPageOf(request.url ?? ""),
    host: request.headers.host,
  });
  prepareHeaders(request, response, id);
  const refusal = earlyRefusal(request, { largestBody: LARGEST_BODY, isOwnOrigin });
  if (refusal) {
    answerEarly(response, refusal);
    return;
  }

  if (clientFiles.answer(request, response)) return;
  request.url = clientRoot(request) ?? request.url;
  if (hasTwoForms(request.url ?? "")) varyByAccept(response);
  request.url = askedAsData(request) ?? request.url;
  const service = annotationServiceLink(request.url ?? "", origin);
  if (service) response.setHeader("Link", service);
  const container = containerAddress(request.url ?? "");
  if (container && "redirect" in container) {
    response.writeHead(308, { Location: container.redirect, "Access-Control-Allow-Origin": "*" }).end();
    return;
  }
  if (container) request.url = container.path;

  const key = pages.keyOf(request);
  if (key && pages.answer(key, nonce, request, response)) return;
  wordFailures(request, response, { id, nonce, locale: pages.localeOf(request) });
  if (key) pages.watch(key, nonce, request, response);
  else if (!dev) sendWhole(request, response);
  render(request, response).catch((error: unknown) => {
    log.error({ id, error: String(error) }, "request failed");
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
}

/** What the pages behind us read of a request is what we say, not what its sender says. */
function prepareHeaders(request: IncomingMessage, response: ServerResponse, id: string): void {
  const { headers } = request;
  headers["x-spravka-address"] = clientAddress(request, settings.TRUSTED_PROXIES);
  headers["x-request-id"] = id;
  headers["content-security-policy"] = String(response.getHeader("content-security-policy")); // Next takes the nonce from it
  delete headers["x-spravka-encoding"];
  delete headers["x-spravka-data"];
  if (headers.rsc) headers["x-spravka-data"] = "1"; // Next keeps its own word for it from the pages
  // What a page of another site sends, it sends with a key of its own or as nobody: browsers add cookies to it unasked.
  if (isForeignWrite(request, isOwnOrigin)) delete headers.cookie;
  if (dev || !(asksForPage(request) || pages.keyOf(request))) return;
  headers["x-spravka-encoding"] = headers["accept-encoding"];
  delete headers["accept-encoding"]; // pages are packed by us, not by Next
}

function logAnswer({ method, url = "" }: IncomingMessage, { statusCode }: ServerResponse, id: string, took: number) {
  if (url.startsWith("/_next/")) return;
  // The query may hold a token of a mailed link.
  log.info({ id, method, path: url.split("?", 1)[0], status: statusCode, ms: Math.round(took * 10) / 10 }, "answered");
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  push.close();
  const late = setTimeout(() => server.closeAllConnections(), LONGEST_STOP);
  server.close(async () => {
    clearTimeout(late);
    await stopHearing();
    process.exit(0);
  });
  server.closeIdleConnections();
  for (const response of answersUnderWay().values()) if (isStream(response)) response.destroy(); // their readers come back
}

const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader("content-type")).startsWith("text/event-stream");
