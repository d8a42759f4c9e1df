import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { slugOf } from "@/lib/text/slug";
import { DECISION_PREFIX, FACT_PREFIX } from "../addresses";

const LONGEST = 60;

/**
 * The end of an address that a client asks for, in letters fit for one; where it is or ever was taken, with a new ending:
 * an address is never used again. Null when it asks for none.
 * → https://www.rfc-editor.org/rfc/rfc5023#section-9.7
 */
export async function freeSlug(wanted: string | null): Promise<string | null> {
  if (wanted === null) return null;
  const slug = slugOf(decoded(wanted), LONGEST, "");
  if (slug === "" || slug.startsWith(FACT_PREFIX) || slug.startsWith(DECISION_PREFIX)) return null;
  const taken = await db.annotation.findFirst({ where: { OR: [{ slug }, { id: slug }] }, select: { id: true } });
  return taken ? `${slug}-${newId().slice(0, 6)}` : slug;
}

/** Clients write other than ASCII letters as percent-encoded UTF-8. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
