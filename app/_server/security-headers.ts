import type { ServerResponse } from "node:http";

interface Circumstances {
  nonce: string;
  /** The archive is reached over https. */
  secure: boolean;
  /** The dev server needs eval, inline styles and a socket for its reloading. */
  dev: boolean;
}

/** The content security policy: scripts and styles of ours alone, named by a nonce that is new in each answer. */
export function contentSecurityPolicy({ nonce, secure, dev }: Circumstances): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Sets what every answer carries, whoever makes it. */
export function setSecurityHeaders(response: ServerResponse, circumstances: Circumstances): void {
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(circumstances));
  response.setHeader("X-Content-Type-Options", "nosniff");
  // "no-referrer" would turn the Origin of our own forms into "null", and we refuse writes without one.
  response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  if (circumstances.secure) {
    response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  }
}
