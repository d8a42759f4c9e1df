import { GUEST, type SignedIn, type Viewer } from "@/lib/access/viewer";
import { takeTokenTurn } from "@/lib/accounts/limits";
import { findTokenViewer } from "@/lib/accounts/queries/token-viewer";
import { AppError } from "@/lib/platform/app-error";
import { isOwnOrigin } from "./origin";
import { getViewer } from "./viewer";

const SAFE = ["GET", "HEAD", "OPTIONS"];

/**
 * Who asks a door that programs use: the owner of the key in `Authorization: Bearer`, as far as the key goes; without one
 * whoever is signed in, who writes only from our own pages. A cookie that another site's page makes a browser send counts
 * for nothing.
 * @throws {AppError} unauthenticated `token-wrong`; too-many
 */
export async function machineViewer(request: Request): Promise<Viewer> {
  const bearer = bearerOf(request.headers);
  if (bearer !== null) return tokenViewer(bearer, request.method);
  return SAFE.includes(request.method) || isFromOwnPage(request.headers) ? getViewer() : GUEST;
}

/** What stands after "Bearer", whose case does not matter (RFC 6750 §2.1, RFC 9110 §11.1); null for another scheme. */
export function bearerOf(headers: Headers): string | null {
  const found = /^bearer(?: +(.*))?$/i.exec(headers.get("authorization") ?? "");
  return found ? (found[1] ?? "").trim() : null;
}

async function tokenViewer(bearer: string, method: string): Promise<SignedIn> {
  const viewer = await findTokenViewer(bearer);
  if (!viewer) throw new AppError("unauthenticated", "token-wrong");
  await takeTokenTurn(viewer.sessionId, SAFE.includes(method) ? "read" : "write");
  return viewer;
}

function isFromOwnPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  return origin !== null && isOwnOrigin(origin, headers.get("host"));
}

/**
 * What to send with a refusal, so that a client knows what it lacks (RFC 6750 §3).
 * → https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export function challengeOf({ code, reason }: AppError): Record<string, string> {
  if (reason === "token-wrong") return { "WWW-Authenticate": 'Bearer realm="spravka", error="invalid_token"' };
  if (reason === "token-scope") return { "WWW-Authenticate": 'Bearer realm="spravka", error="insufficient_scope"' };
  return code === "unauthenticated" ? { "WWW-Authenticate": 'Bearer realm="spravka"' } : {};
}
