import type { Named, Scene } from "@/lib/extraction/figures/scene";
import { nameOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { PlaceKind } from "@/lib/extraction/lexicon/gazetteer/rows";
import { placesIn } from "@/lib/extraction/lexicon/places";
import { plainWord } from "@/lib/extraction/phrasebook";

/** "город", "область" where the text names but one: whom the noun stands for; else the subject as it is. */
export function placeAgain(subject: Subject, scene: Scene, land: Named | null): Subject {
  if (subject.entity !== null) return subject;
  if (LANDS.has(subject.name)) return land ? nameOf(land) : subject;
  const kind = KINDS.get(subject.name);
  return (kind && placesOf(scene).get(kind)) ?? subject;
}

const LANDS: ReadonlySet<string> = new Set(["страна", "республика"]);
const KINDS: ReadonlyMap<string, PlaceKind> = new Map([
  ["город", "town"],
  ["район", "district"],
  ["село", "village"],
  ["область", "oblast"],
]);

const known = new WeakMap<Scene, ReadonlyMap<PlaceKind, Subject>>();

/** The places of a text that are the only ones of their kind in it. */
function placesOf(scene: Scene): ReadonlyMap<PlaceKind, Subject> {
  const before = known.get(scene);
  if (before) return before;
  const places = scene.lines.flatMap(({ named }) => named.filter(({ kind }) => kind === "place"));
  const byKey = new Map(places.map((place) => [place.key, place]));
  const byKind = Map.groupBy(byKey.values(), kindOf);
  const only = [...byKind].flatMap(([kind, [first, ...others]]) =>
    kind && first && others.length === 0 ? [[kind, nameOf(first)] as const] : [],
  );
  const found = new Map(only);
  known.set(scene, found);
  return found;
}

/** Provinces of all lands are one kind. */
function kindOf({ name }: Named): PlaceKind | null {
  const words = name.split(" ").map(plainWord);
  const found = placesIn("ru").longestAt(words, 0);
  if (found?.end !== words.length) return null;
  return found.entry.kind === "velayat" || found.entry.kind === "region" ? "oblast" : found.entry.kind;
}
