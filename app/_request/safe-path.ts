import { environment } from "@/lib/platform/environment";

/**
 * Where to go next, as a path, when it is a page of ours; else "/". Browsers read "//host", "/\\host" and paths with
 * control characters as other hosts, so the address is compared after it was read as they read it.
 */
export function safePath(asked: unknown): string {
  const own = new URL(environment().NEXTAUTH_URL).origin;
  if (typeof asked !== "string" || asked.length > 2000 || !URL.canParse(asked, own)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, own);
  // "/.//host" is the path "//host", which is another host again in a Location header.
  return origin === own && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}
