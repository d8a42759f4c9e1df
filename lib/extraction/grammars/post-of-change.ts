import type { Cast } from "@/lib/extraction/cast";
import { type Change, changesIn } from "@/lib/extraction/grammars/changes-of-post";
import { ORDERING } from "@/lib/extraction/grammars/circumstances-of-change";
import { around, NEAR } from "@/lib/extraction/grammars/parts-of-change";
import { thingAt } from "@/lib/extraction/grammars/thing";
import type { SaidHolding } from "@/lib/extraction/identity/holdings";
import { type DocumentPost, postInDocument } from "@/lib/extraction/identity/post-in-document";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type PositionSighting, type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/** "назначен Асан Темиров, ранее работавший | заместителем министра": what he was, and not what he becomes. */
const isOfFormerWork = ({ plain }: Sentence, { first }: PositionSighting): boolean =>
  plain
    .slice(Math.max(0, first - 3), first)
    .some((word) => /^(?:работавш|занимавш|служивш|являвш|трудивш|возглавлявш|руководивш|бывш(?:ий|ая)$)/u.test(word));

/** Whether a sentence says the post itself in the words of the change: "назначен министром", "снят с поста министра". */
export const hasStatedPost = (sentence: Sentence, { at, direction }: Change): boolean =>
  around(sentence, at, "position").some(
    (position) =>
      isStated(sentence, position, direction) && (direction === "out" || !isOfFormerWork(sentence, position)),
  );

/** The post of a change: in the instrumental or after "на должность", else the one said beside the name, else the one known. */
export function postOf(
  sentence: Sentence,
  change: Change,
  person: DocumentEntity,
  cast: Cast,
  { sentences }: Page,
): DocumentPost | null {
  const posts = around(sentence, change.at, "position").filter(
    (position) => change.direction === "out" || !isOfFormerWork(sentence, position),
  );
  const stated = posts.find((position) => isStated(sentence, position, change.direction));
  if (stated) return whereTo(sentence, cast, stated);
  if (change.needs === "post") return null;
  const holdings = cast.holdingsIn(sentence);
  const own = holdings.find((holding) => cast.entityOf(holding.person) === person);
  if (own && !wasBefore(sentence, own)) return asPost(sentence, cast, own.position);
  if (change.direction === "in" && meansPost(sentence, change)) return lastPost(sentences[sentence.index - 1], cast);
  if (sentence.plain.slice(0, change.at).includes("им")) return lastPost(sentences[sentence.index - 1], cast);
  const free = posts.find(
    (position) =>
      !position.nominative &&
      !isBehindOrder(sentence, position) &&
      holdings.every((held) => held.position !== position),
  );
  if (free && !own) return asPost(sentence, cast, free);
  const before = sentence.plain.some((plain) => /^предшественни[кц]/u.test(plain));
  if (before) return postTaken(sentence, cast, sentences);
  const byNoun = nounStated(sentence, change, cast);
  if (byNoun) return byNoun;
  const told = cast.postsOf(person);
  const known = told.findLast((post) => post.sentence.index < sentence.index) ?? told[0];
  return known ? { ...asPost(known.sentence, cast, known.position), of: null } : null;
}

/** "Временным управляющим назначена …": a post that only its noun in the instrumental tells, next to the verb. */
function nounStated(sentence: Sentence, { at, direction, needs }: Change, cast: Cast): DocumentPost | null {
  if (direction !== "in" || needs !== null || !/^(?:пере)?(?:назнач|избра|избир)/u.test(sentence.plain[at] ?? ""))
    return null;
  for (let first = Math.max(0, at - 6); first < at + 4; first++) {
    const words = sentence.words.slice(first, first + 4).map(({ text }) => text);
    const group = nounGroup(words, 0, { cases: ["instrumental"] });
    const isPerson = group?.head.animate || group?.head.pos === "participle" || group?.head.pos === "adjective";
    const thing = group && isPerson ? thingAt(sentence, first, ["instrumental"], cast) : null;
    const isNext = thing && (thing.end === at || first === at + 1);
    if (thing && isNext && !thing.named && !sightingAt(sentence, first, "person"))
      return { title: thing.name.replace(WAS_OR_BECOMES, ""), of: null };
  }
  return null;
}

/** "На этот пост назначен …", "назначен на его место": the post that the sentence before has told. */
const meansPost = ({ plain }: Sentence, { at }: Change): boolean =>
  plain
    .slice(Math.max(0, at - 5), at + 5)
    .some(
      (word, index, near) =>
        /^(?:этот|эту|его|ее)$/u.test(word) && /^(?:пост|должность|место)$/u.test(near[index + 1] ?? ""),
    );

/** "указом | президента": who ordered it. */
const isBehindOrder = ({ plain }: Sentence, { first }: PositionSighting): boolean =>
  ORDERING.test(plain[first - 1] ?? "");

/** "до этого заместителя директора": what somebody was before he came into another post. */
const wasBefore = (sentence: Sentence, { person, position }: SaidHolding): boolean =>
  position.first > person.last &&
  sentence.plain
    .slice(person.last, position.first)
    .some((plain) => /^(?:до|прежде|ранее|раньше|прошлом|некогда)$/u.test(plain));

/** The post of the last appointment that the sentences before tell of. */
function postTaken(sentence: Sentence, cast: Cast, sentences: readonly Sentence[]): DocumentPost | null {
  for (let index = sentence.index - 1; index >= 0 && index > sentence.index - 12; index--) {
    const earlier = sentences[index];
    for (const change of earlier ? changesIn(earlier) : []) {
      const stated = earlier && around(earlier, change.at, "position").find((post) => isStated(earlier, post, "in"));
      if (earlier && stated) return { ...asPost(earlier, cast, stated), of: null };
    }
  }
  return null;
}

/** "переходит советником в аппарат правительства": a post is of the body that somebody goes to. */
function whereTo(sentence: Sentence, cast: Cast, position: PositionSighting): DocumentPost {
  const post = asPost(sentence, cast, position);
  if (post.of || sentence.plain[position.last] !== "в") return post;
  const at = position.last + 1;
  const body = sightingAt(sentence, at, "organisation") ?? sightingAt(sentence, at + 1, "organisation");
  return { ...post, of: body && cast.entityOf(body) };
}

/** "исполняющим обязанности | мэра": the post that somebody stands in for, in the genitive. */
const isActing = ({ plain }: Sentence, { first, cases }: PositionSighting): boolean =>
  cases.includes("genitive") && plain[first - 1] === "обязанности" && /^исполняющ/u.test(plain[first - 2] ?? "");

function isStated(sentence: Sentence, position: PositionSighting, direction: Change["direction"]): boolean {
  const before = sentence.plain[position.first - 1] ?? "";
  const isOfPost = /^(?:должност[ьи]|поста?|посту|кресло|кресла|кресле|обязанност[ией]|обязанностей)$/u.test(before);
  if (isOfPost) return position.cases.includes("genitive");
  const isStandIn = /^(?:и\. о\.|врио )/u.test(position.title);
  return direction === "in" && (isStandIn || (position.cases.includes("instrumental") && !position.nominative));
}

/** A post that somebody leaves was not yet "former" when he left it. */
function asPost(sentence: Sentence, cast: Cast, position: PositionSighting): DocumentPost {
  const { title, of } = postInDocument(sentence, cast, position);
  if (isActing(sentence, position)) {
    const end = position.of?.first ?? position.last;
    return { title: `исполняющий обязанности ${textOf(sentence, position.first, end)}`, of };
  }
  return {
    title: title
      .replace(/ по (?:состоянию|собственному|причине|решению|достижении).*$/u, "")
      .replace(WAS_OR_BECOMES, ""),
    of,
  };
}

const WAS_OR_BECOMES = /^(?:бывш\p{L}+|прежн\p{L}+|предыдущ\p{L}+|нов\p{L}+|вчерашн\p{L}+) |^экс-/u;

/** "представили нового акима Ноокенского района. Им назначен …". */
function lastPost(sentence: Sentence | undefined, cast: Cast): DocumentPost | null {
  if (!sentence) return null;
  for (let at = sentence.words.length - 1; at >= 0 && at > sentence.words.length - NEAR; at--) {
    const position = sightingAt(sentence, at, "position");
    if (position) return asPost(sentence, cast, position);
  }
  return null;
}
