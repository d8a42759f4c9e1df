/**
 * Addresses of containers end in a slash (Linked Data Platform §5.2, Web Annotation Protocol §4), which Next.js would take
 * off with a redirect. Whoever asks without it is sent to the true address; behind us it is asked for without.
 */
const CONTAINER = /^((?:\/articles\/[^/?]+)?\/annotations)(\/?)(\?.*)?$/;

/** Where a request goes: on to another address for the client, to another path behind us, or (null) as it came. */
export function containerAddress(url: string): { redirect: string } | { path: string } | null {
  const found = CONTAINER.exec(url);
  if (!found) return null;
  const [, path = "", slash, query = ""] = found;
  return slash ? { path: `${path}${query}` } : { redirect: `${path}/${query}` };
}
