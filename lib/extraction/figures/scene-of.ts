import type { Cast } from "@/lib/extraction/cast";
import { type Line, readScene, type Scene } from "@/lib/extraction/figures/scene";
import type { Sentence } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** The document as figures are read in it, once for all rules that ask. */
export function sceneOf({ sentences }: Page, cast: Cast): Scene {
  const known = scenes.get(sentences);
  if (known) return known;
  const scene = readScene(sentences, cast);
  scenes.set(sentences, scene);
  return scene;
}

const scenes = new WeakMap<readonly Sentence[], Scene>();

/** The sentence as figures are read in it; null where it has no number. */
export function lineOf(sentence: Sentence, cast: Cast, page: Page): Line | null {
  const line = sceneOf(page, cast).lines[sentence.index];
  return line && line.amounts.length > 0 ? line : null;
}
