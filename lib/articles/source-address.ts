/** The site an address belongs to: lower case, without "www." and port. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/\.$/, "").replace(/^www\./, "");
}

/**
 * The same address however it was copied: without scheme, "www.", fragment, trailing slash and the parameters by which
 * sites count where readers come from; the rest of the query in order.
 */
export function sourceKey(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams]
    .filter(([name]) => !COUNTS_READERS.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const path = plainPath(url.pathname).replace(/\/+$/, "");
  const port = url.port ? `:${url.port}` : "";
  return hostOf(address) + port + path + (query.length > 0 ? `?${query.join("&")}` : "");
}

const COUNTS_READERS =
  /^(utm_.*|fbclid|gclid|dclid|yclid|ysclid|gbraid|wbraid|msclkid|igshid|mc_cid|mc_eid|_openstat|ref_src)$/i;

// "%d0%BA" and "к" are one path; what cannot be decoded stays.
function plainPath(pathname: string): string {
  try {
    return encodeURI(decodeURI(pathname));
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}
