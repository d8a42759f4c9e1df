const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/** The address a reader may be sent to, as a browser will read it; null for any other scheme, and for one with a password. */
export function followable(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) && url.username === "" && url.password === "" ? url.href : null;
}
