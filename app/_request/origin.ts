import { AppError } from "@/lib/platform/app-error";
import { environment } from "@/lib/platform/environment";

/**
 * Every write must say that it comes from one of our own pages. Browsers send Origin with every POST; its absence is
 * refused too, because Next.js itself lets a server action without one through.
 * @throws {AppError} forbidden `foreign-origin`
 */
export function requireOwnOrigin(headers: Headers): void {
  const origin = headers.get("origin");
  if (!origin || !isOwnOrigin(origin, headers.get("host"))) throw new AppError("forbidden", "foreign-origin");
}

/** Whether an Origin header names the archive itself. */
export function isOwnOrigin(origin: string, host: string | null): boolean {
  const own = new URL(environment().NEXTAUTH_URL);
  if (origin === own.origin) return true;
  // On a laptop the same archive is reached as localhost, 127.0.0.1 and by the name of the machine.
  const isLocal = own.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(own.hostname);
  return isLocal && host !== null && origin === `http://${host}`;
}

/** The origin by which this request reached the archive, where that is one of ours; else the one we are known by. */
export function hereOrigin(headers: Headers): string {
  const own = new URL(environment().NEXTAUTH_URL).origin;
  const host = headers.get("host");
  const asked = host === null ? own : `${new URL(own).protocol}//${host}`;
  return isOwnOrigin(asked, host) ? asked : own;
}
