import type { ServerResponse } from "node:http";
import type { ClientPage } from "./client-pages";

interface Circumstances {
  nonce: string;
  /** The archive is reached over https. */
  secure: boolean;
  /** The dev server needs eval, inline styles and a socket for its reloading. */
  dev: boolean;
  /** A page of the annotation client. */
  client?: ClientPage | null;
  /** By which host it was asked for. */
  host?: string | undefined;
}

/** The content security policy: scripts and styles of ours alone, named by a nonce that is new in each answer. */
export function contentSecurityPolicy({ nonce, secure, dev, client, host }: Circumstances): string {
  const push = client === "frame" ? pushSource(secure, host) : "";
  return [
    "default-src 'self'",
    ...(client === "frame" ? FRAME_SOURCES : ownSources(nonce, dev)),
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${push}${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${client === "frame" ? "*" : "'none'"}`,
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

const ownSources = (nonce: string, dev: boolean): string[] => [
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
  dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
];

/** The client is a file of ours and loads files of ours; its formulas set styles of their own. */
const FRAME_SOURCES = ["script-src 'self'", "style-src 'self' 'unsafe-inline'"];

/** Not every browser takes a WebSocket of the same host for 'self'. */
const pushSource = (secure: boolean, host = ""): string =>
  /^[\w.-]+(?::\d+)?$/.test(host) ? ` ${secure ? "wss" : "ws"}://${host}` : "";

/** A page that opens the window in which people let the client in, and that window, must know each other. */
const OPENER_POLICY: Record<ClientPage | "house", string> = {
  ...{ house: "same-origin", host: "same-origin-allow-popups" },
  ...{ popup: "unsafe-none", frame: "unsafe-none" },
};

/** Sets what every answer carries, whoever makes it. */
export function setSecurityHeaders(response: ServerResponse, circumstances: Circumstances): void {
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(circumstances));
  response.setHeader("X-Content-Type-Options", "nosniff");
  // "no-referrer" would turn the Origin of our own forms into "null", and we refuse writes without one.
  response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
  response.setHeader("Cross-Origin-Opener-Policy", OPENER_POLICY[circumstances.client ?? "house"]);
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  if (circumstances.secure) {
    response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
}
