/** What the database says of an annotation after its transaction: that it changed, never what it says. */
export interface Announcement {
  id: string;
  /** The id of its article; null where it is about none. */
  article: string | null;
  /** It is new. */
  made: boolean;
}

type Hearer = (announcement: Announcement | null) => void;

// One for a process: the server and the pages are bundles apart, each with its own copy of this module.
const held = globalThis as typeof globalThis & { spravkaHearers?: Set<Hearer> };

const hearers = (): Set<Hearer> => {
  held.spravkaHearers ??= new Set();
  return held.spravkaHearers;
};

/**
 * Calls for every announcement, and with null when some may have been missed: the connection that hears was broken. What
 * hears must ask the database again, with the rights of its viewer. Returns the way to stop.
 */
export function hearAnnouncements(hearer: Hearer): () => void {
  hearers().add(hearer);
  return () => hearers().delete(hearer);
}

/** Tells all in this process. `payload` is what the trigger of the table "Annotation" sends. */
export function announce(payload: string | null): void {
  const announcement = payload === null ? null : read(payload);
  for (const hearer of [...hearers()]) hearer(announcement);
}

function read(payload: string): Announcement | null {
  try {
    const { id, article, made } = JSON.parse(payload);
    return { id: String(id), article: typeof article === "string" ? article : null, made: made === true };
  } catch {
    return null; // sent by hand: all ask again
  }
}
