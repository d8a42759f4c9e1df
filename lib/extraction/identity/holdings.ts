import { type Holding, nameAfterPost, postsAfterName } from "@/lib/extraction/grammars/holders-of-posts";
import { type PositionSighting, type Sentence, sightings } from "@/lib/extraction/reading";

/** A post said of a person, and which of the two stands first. */
export interface SaidHolding extends Holding {
  order: "post-first" | "name-first";
}

/** All posts that a sentence joins with names, each pair once. */
export function holdingsIn(sentence: Sentence): SaidHolding[] {
  const before = outermostPosts(sentence).flatMap((position) => {
    const holding = nameAfterPost(sentence, position);
    return holding ? [{ ...holding, order: "post-first" as const }] : [];
  });
  const taken = new Set(before.map(({ position }) => position));
  const after = sightings(sentence, "person").flatMap((person) =>
    postsAfterName(sentence, person)
      .filter(({ position }) => !taken.has(position))
      .map((holding) => ({ ...holding, order: "name-first" as const })),
  );
  return [...before, ...after];
}

/** "советник президента" is one post, though "президента" is one as well. */
export function outermostPosts(sentence: Sentence): PositionSighting[] {
  let end = 0;
  return sightings(sentence, "position").filter((position) => {
    const isOuter = position.first >= end;
    if (isOuter) end = position.last;
    return isOuter;
  });
}
