import type { DocumentCounts } from "./baseline";
import { type Counts, noCounts, sum } from "./counts";

const tracked: DocumentCounts = new Map();

/**
 * Notes what a metric counted in a document, so that a change against the accepted version can be told from chance.
 * Any measure may call it; counts of the same document add up.
 */
export function track(metric: string, document: string, counts: Counts): void {
  const documents = tracked.get(metric) ?? new Map<string, Counts>();
  tracked.set(metric, documents.set(document, sum([documents.get(document) ?? noCounts(), counts])));
}

/** All that has been noted in this run. */
export const trackedCounts = (): DocumentCounts => tracked;
