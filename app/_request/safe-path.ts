/**
 * Where to go next, when it is a path of ours; else "/". Browsers read "//host", "/\host" and paths with control
 * characters as other hosts, so the path is compared after it was read as they read it.
 */
export function safePath(asked: unknown): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 2000) return "/";
  if (!URL.canParse(asked, BASE)) return "/";
  const { origin, pathname, search, hash } = new URL(asked, BASE);
  // "/.//host" reads as the path "//host", which is another host again in a Location header.
  return origin === BASE && !pathname.startsWith("//") ? `${pathname}${search}${hash}` : "/";
}

const BASE = "http://own.invalid";
