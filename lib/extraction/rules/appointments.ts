import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { type Change, changesIn } from "@/lib/extraction/grammars/changes-of-post";
import { type Author, authorOf, dateOf, orderAfter } from "@/lib/extraction/grammars/circumstances-of-change";
import { around, personOf, predecessor } from "@/lib/extraction/grammars/parts-of-change";
import { hasStatedPost, postOf } from "@/lib/extraction/grammars/post-of-change";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { type DocumentPost, postInDocument } from "@/lib/extraction/identity/post-in-document";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type PersonSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Президент назначил Темирова министром", "Министерство возглавил Асан Темиров": somebody comes into a post. */
export const appointed: FactRule = {
  id: "appointed",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    stated(sentence)
      .filter(({ direction }) => direction === "in")
      .flatMap((change) => changeOf(sentence, cast, page, change)?.facts ?? []),
};

/** "Асан Темиров освобождён от должности", "подал в отставку": somebody leaves a post. */
export const dismissed: FactRule = {
  id: "dismissed",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    stated(sentence)
      .filter(({ direction }) => direction === "out")
      .flatMap((change) => changeOf(sentence, cast, page, change)?.facts ?? []),
};

/** "назначен вместо Бакыта Усенова": who had the post before leaves it. */
export const replaced: FactRule = {
  id: "replaced",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    stated(sentence)
      .filter(({ direction }) => direction === "in")
      .slice(0, 1)
      .flatMap((change) => leavesFor(sentence, cast, page, change)),
};

/** "Её предшественник Асан Темиров проработал 14 месяцев": who had the post before has left it. */
export const predecessorNamed: FactRule = {
  id: "predecessor",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const at = sentence.plain.findIndex((plain) => /^предшественни(?:к|ца|цей|ком)$/u.test(plain));
    if (at < 0 || stated(sentence).length > 0) return [];
    const person = around(sentence, at, "person").find(({ first }) => first > at && first < at + 5);
    const entity = person && cast.entityOf(person);
    const change: Change = { direction: "out", person: "subject", needs: null, at, end: at + 1 };
    const post = entity ? postOf(sentence, change, entity, cast, page) : null;
    if (!person || !entity || !post) return [];
    const date = dateOf(sentence, change, null);
    return [factFor(sentence, change, person, entity, post, null, date, predecessorNamed.id)];
  },
};

/** A headline alone is no ground for a fact. */
const stated = (sentence: Sentence): Change[] => (sentence.block.kind === "headline" ? [] : changesIn(sentence));

interface Told {
  facts: ExtractedFact[];
  post: DocumentPost;
  date: string | null;
}

function changeOf(sentence: Sentence, cast: Cast, page: Page, change: Change): Told | null {
  const sighting = personOf(sentence, change, page.sentences[sentence.index - 1]);
  const person = sighting && cast.entityOf(sighting);
  if (!sighting || !person) return null;
  const post =
    change.needs === "organisation" ? headOf(sentence, cast, change) : postOf(sentence, change, person, cast, page);
  if (!post) return null;
  const order = orderAfter(sentence, page.sentences);
  const date = dateOf(sentence, change, order);
  const by = authorOf(sentence, change, cast, order);
  const rule = change.direction === "in" ? appointed.id : dismissed.id;
  const fact = factFor(sentence, change, sighting, person, post, by?.entity === person.id ? null : by, date, rule);
  return { facts: [fact], post, date };
}

/** "Министерство строительства возглавил Сапарлы Аннагельдыев": he is its head. */
function headOf(sentence: Sentence, cast: Cast, { at }: Change): DocumentPost | null {
  const [organisation] = around(sentence, at, "organisation");
  const of = organisation ? cast.entityOf(organisation) : null;
  return of && { title: /^министерств/iu.test(of.name) ? "министр" : "глава", of };
}

function leavesFor(sentence: Sentence, cast: Cast, page: Page, change: Change): ExtractedFact[] {
  const sighting = predecessor(sentence, change.at);
  const person = sighting && cast.entityOf(sighting);
  if (!sighting || !person) return [];
  const told = changeOf(sentence, cast, page, change);
  const post = told?.post ?? postOf(sentence, change, person, cast, page) ?? postOfSuccessor(sentence, person, cast);
  if (!post) return [];
  const out: Change = { ...change, direction: "out" };
  return [factFor(sentence, out, sighting, person, post, null, told?.date ?? null, replaced.id)];
}

/** "Филиал Асанов принял недавно, его назначили вместо Темировой": she had the post that he has. */
function postOfSuccessor(sentence: Sentence, person: DocumentEntity, cast: Cast): DocumentPost | null {
  const others = sightings(sentence, "person").flatMap((seen) => cast.entityOf(seen) ?? []);
  const successor = others.find(({ id }) => id !== person.id);
  const post = successor && cast.postsOf(successor).at(-1);
  return post ? postInDocument(post.sentence, cast, post.position) : null;
}

/** "Министром энергетики назначен Асан Темиров": verb, whole post and the only name side by side, and nothing supposed. */
function isPlain(sentence: Sentence, change: Change, sighting: PersonSighting, isWholePost: boolean): boolean {
  const verb = { first: change.at, last: change.end };
  if (!isWholePost || !PLAIN_VERBS.test(sentence.plain[change.at] ?? "") || !isAlone(sentence, change, sighting))
    return false;
  const posts = around(sentence, change.at, "position");
  if (!hasStatedPost(sentence, change))
    return change.direction === "out" && isNear(sighting, verb) && posts.some(({ last }) => last === sighting.first);
  const stated = posts.filter(
    ({ nominative, first }) => !nominative || /^поста$/u.test(sentence.plain[first - 1] ?? ""),
  );
  const [post] = stated;
  const next = readingsOf(sentence.plain[post?.last ?? -1] ?? "")[0];
  const goesOn = next?.pos === "adjective" && next.case === "genitive";
  return post !== undefined && !goesOn && isNear(post, verb) && (isNear(sighting, verb) || isNear(sighting, post));
}

const isNear = (one: { first: number; last: number }, by: { first: number; last: number }): boolean =>
  one.first - by.last <= 2 && by.first - one.last <= 2;

/** Nobody else is named, but for the one who appoints. */
const isAlone = (sentence: Sentence, { at, person }: Change, sighting: PersonSighting): boolean =>
  sightings(sentence, "person").every(
    (other) => other === sighting || (person === "object" && other.last <= at && other.name.nominative),
  );

const PLAIN_VERBS =
  /^(?:назначен|избран|утвержден|освобожден|снят|уволен|отстранен|отправлен)(?:а|ы)?$|^(?:назначил|избрал|утвердил|освободил|снял)(?:а|и)?$|^(?:стал|покинул|сложил|подал|уш[её]л|ушла|уволил)(?:а|ся|ась)?$/u;

function factFor(
  sentence: Sentence,
  change: Change,
  sighting: PersonSighting,
  person: DocumentEntity,
  { title, of }: DocumentPost,
  by: Author | null,
  date: string | null,
  rule: string,
): ExtractedFact {
  const words = [Math.min(sighting.first, change.at), Math.max(sighting.last, change.end)] as const;
  const entities = { person: [person.id], of: [of?.id], by: [by?.entity] };
  const isIn = change.direction === "in";
  const args = { person: person.name, title, of: of?.name ?? null, by: by?.name ?? null, date };
  return factOf(isIn ? "appointment" : "dismissal", args, {
    sentence,
    words,
    rule,
    confidence: sureness(
      0.5,
      [hasStatedPost(sentence, change), 0.6],
      [date !== null, 0.2],
      [sightings(sentence, "person").length > 2, -0.3],
      [Math.abs(sighting.first - change.at) > 6, -0.4],
      [title.includes(" ") && of === null, -0.2],
      [isPlain(sentence, change, sighting, of !== null || title.includes(" ")), 1.6],
    ),
    entities,
  });
}
