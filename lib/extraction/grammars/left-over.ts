import type { Cast } from "@/lib/extraction/cast";
import type { Ground } from "@/lib/extraction/grammars/sureness";
import { type Sentence, sightings } from "@/lib/extraction/reading";

/**
 * What speaks against a fact that a sentence tells: people and bodies it names that play no part, dates and places of which
 * one was chosen, and its length. Names within posts and other names do not count.
 */
export function leftOver(
  sentence: Sentence,
  cast: Cast,
  entities: Readonly<Record<string, readonly unknown[]>>,
): Ground[] {
  const used = new Set(Object.values(entities).flat());
  const outer = sightings(sentence, "position", "organisation", "event", "law", "facility");
  const isInside = (first: number, last: number): boolean =>
    outer.some((other) => other.first <= first && other.last >= last && other.last - other.first > last - first);
  const others = (...kinds: ("person" | "organisation" | "place" | "facility")[]): number =>
    sightings(sentence, ...kinds).filter(
      (seen) => !isInside(seen.first, seen.last) && !used.has(cast.entityOf(seen)?.id),
    ).length;
  const [actors, places] = [others("person", "organisation"), others("place", "facility")];
  return [
    [actors > 0, -0.5],
    [actors > 1, -0.4],
    [places > 0, -0.4],
    [sightings(sentence, "date").length > 1, -0.3],
    [sentence.words.length > 28, -0.3],
  ];
}
