import { isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { type Read, type Subject, subjectFrom } from "@/lib/extraction/grammars/turkic-figures/read";
import type { Scene } from "@/lib/extraction/grammars/turkic-figures/scene";

/** What the document has told before a figure. */
export interface Memory {
  previous: (Read & { sentence: number; block: number }) | null;
  /** The places told, the last of them last. */
  places: readonly Subject[];
  person: Subject | null;
  /** What the document is about: what its headline and first sentences name. */
  topic: Subject | null;
  /** What the words that lead a list in are about. */
  lead: Subject | null;
  /** The noun that the headline begins with. */
  headline: Subject | null;
}

export const nothingTold: Memory = {
  previous: null,
  places: [],
  person: null,
  topic: null,
  lead: null,
  headline: null,
};

/** The memory after a sentence whose figures are read. */
export function told(memory: Memory, scene: Scene, reads: readonly Read[]): Memory {
  const { things, sentence } = scene;
  const main =
    things.find(({ kind }) => kind !== "place" && kind !== "person") ?? things.find(({ kind }) => kind === "place");
  const last = reads.at(-1);
  const isItem = sentence.block.kind === "item";
  const places = things.filter(({ kind }) => kind === "place").map(subjectFrom);
  const person = things.findLast(({ kind }) => kind === "person");
  return {
    previous: last ? { ...last, sentence: sentence.index, block: sentence.block.start } : memory.previous,
    places: places.length > 0 ? [...memory.places, ...places].slice(-REMEMBERED) : memory.places,
    person: person ? subjectFrom(person) : memory.person,
    topic: memory.topic ?? (main ? subjectFrom(main) : null),
    headline: memory.headline ?? (sentence.index === 0 ? openingNoun(scene) : null),
    lead: isItem ? memory.lead : main ? subjectFrom(main) : memory.lead,
  };
}

function openingNoun(scene: Scene): Subject | null {
  const at = scene.words.findIndex(
    ({ form }, index) => isNoun(scene, index) && form.case === "nominative" && !form.adjectival,
  );
  return at < 0 ? null : { name: phraseOf(scene, at, at + 1), entity: null, first: null };
}

/** So many places are remembered. */
const REMEMBERED = 20;
