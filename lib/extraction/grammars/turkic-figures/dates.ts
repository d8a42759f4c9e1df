import type { Scene, Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { sightings } from "@/lib/extraction/reading";

/** The date that a clause has; not one with which something is compared: "былтыркыдан көп", "2019-yildagidan kam". */
export function dateOf(scene: Scene, clause: Stretch): string | null {
  const dates = sightings(scene.sentence, "date").filter(
    ({ value, last }) => value !== null && !isCompared(scene, last),
  );
  return dates.find(({ first, last }) => first >= clause.first && last <= clause.end)?.value ?? null;
}

function isCompared({ words }: Scene, last: number): boolean {
  const key = words[last - 1]?.key ?? "";
  return COMPARED.test(key) || /^(?:салыштыр|караганда|nisbatan|qaraganda)/u.test(words[last]?.key ?? "");
}

const COMPARED = /(?:[дт][аеоө]г[ыиуү]д[аеоө]н|к[ыиуү]д[аеоө]н|dagidan|gidan)$/u;
