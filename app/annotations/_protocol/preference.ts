/** What of a container's annotations a client would have: whole, their addresses, or nothing. */
export interface Preference {
  contained: "descriptions" | "iris" | null;
  isMinimal: boolean;
}

const LDP = "http://www.w3.org/ns/ldp#";
const OA = "http://www.w3.org/ns/oa#";

/**
 * Reads `Prefer: return=representation;include="…"`.
 * → https://www.w3.org/TR/annotation-protocol/#container-representations, RFC 7240
 */
export function readPreference(prefer: string | null): Preference {
  const wanted = [
    ...(prefer ?? "").matchAll(/return\s*=\s*"?representation"?[^,]*?;\s*include\s*=\s*(?:"([^"]*)"|([^\s;,]+))/giu),
  ].flatMap(([, quoted, bare]) => (quoted ?? bare ?? "").split(/\s+/u));
  const wants = (iri: string): boolean => wanted.includes(iri);
  const descriptions = wants(`${OA}PreferContainedDescriptions`);
  return {
    contained: descriptions ? "descriptions" : wants(`${OA}PreferContainedIRIs`) ? "iris" : null,
    isMinimal: wants(`${LDP}PreferMinimalContainer`),
  };
}
