import type { IncomingMessage } from "node:http";

/**
 * The address of the client. Each proxy we trust has put the address it saw at the right end of X-Forwarded-For; what
 * stands further left was written by whoever sent the request and is not believed.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const seen = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter(Boolean);
  const believed = trustedProxies > 0 ? seen.at(-trustedProxies) : undefined;
  return (believed ?? request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
}
