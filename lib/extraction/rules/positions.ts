import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { type Holding, nameAfterPost, postAfterName } from "@/lib/extraction/grammars/holders-of-posts";
import { postInDocument } from "@/lib/extraction/identity/post-in-document";
import { type PositionSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "Премьер-министр Кыргызстана Улукбек Марипов", "тренер, Ким Ду Хон,": a post and the name that follows it. */
export const postAndName: FactRule = {
  id: "post-and-name",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    outermostPosts(sentence).flatMap((position) =>
      holds(sentence, cast, nameAfterPost(sentence, position), postAndName.id, 0.95),
    ),
};

/** "Улукбек Марипов, премьер-министр Кыргызстана,": the post said after the name. */
export const nameAndPost: FactRule = {
  id: "name-and-post",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    sightings(sentence, "person").flatMap((person) =>
      holds(sentence, cast, postAfterName(sentence, person), nameAndPost.id, 0.9),
    ),
};

function holds(
  sentence: Sentence,
  cast: Cast,
  holding: Holding | null,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const entity = holding && cast.entityOf(holding.person);
  if (!holding || !entity) return [];
  const { title, of } = postInDocument(sentence, cast, holding.position);
  return [
    factOf(
      "position",
      { person: entity.name, title, of: of?.name ?? null },
      {
        sentence,
        words: [holding.first, holding.last],
        rule,
        confidence,
        entities: { person: [entity.id], of: [of?.id] },
      },
    ),
  ];
}

/** "советник президента" is one post, though "президента" is one as well. */
function outermostPosts(sentence: Sentence): PositionSighting[] {
  let end = 0;
  return sightings(sentence, "position").filter((position) => {
    const isOuter = position.first >= end;
    if (isOuter) end = position.last;
    return isOuter;
  });
}
