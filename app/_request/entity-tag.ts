import { createHash } from "node:crypto";

/**
 * The entity tag of an answer. Of what can be changed it is strong and begins with the version: by that part `If-Match` is
 * judged, so that a reaction that came in meanwhile keeps nobody from mending their words.
 */
export function entityTag(body: string, version: number | null): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  return version === null ? `W/"${hash}"` : `"${version}-${hash}"`;
}

/** The versions that `If-Match` names. A proxy that packs answers makes our tags weak; they still name the version. */
export const versionsIn = (ifMatch: string): number[] =>
  Array.from(ifMatch.matchAll(/"(\d{1,9})(?:-[\w-]*)?"/g), ([, version]) => Number(version));

/** If-None-Match compares weakly: the W/ does not count (RFC 9110 §13.1.2). */
export function isKnown(known: string | null, tag: string): boolean {
  const opaque = (word: string) => word.trim().replace(/^W\//, "");
  return known !== null && (known.trim() === "*" || known.split(",").some((word) => opaque(word) === opaque(tag)));
}
