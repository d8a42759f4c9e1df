import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { postsInItem, subjectOfDossier } from "@/lib/extraction/grammars/dossier";
import { postForm } from "@/lib/extraction/grammars/post-forms";
import { headings, workings } from "@/lib/extraction/grammars/work-of-person";
import type { SaidHolding } from "@/lib/extraction/identity/holdings";
import { type DocumentPost, postInDocument } from "@/lib/extraction/identity/post-in-document";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "Премьер-министр Кыргызстана Улукбек Марипов", "тренер, Ким Ду Хон,": a post and the name that follows it. */
export const postAndName: FactRule = {
  id: "post-and-name",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    cast
      .holdingsIn(sentence)
      .filter(({ order }) => order === "post-first")
      .flatMap((holding) => holds(sentence, cast, holding, postAndName.id, 0.95)),
};

/** "Улукбек Марипов, премьер-министр Кыргызстана,": the post said after the name. */
export const nameAndPost: FactRule = {
  id: "name-and-post",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    cast
      .holdingsIn(sentence)
      .filter(({ order }) => order === "name-first")
      .flatMap((holding) => holds(sentence, cast, holding, nameAndPost.id, 0.9)),
};

/** "Асан Темиров, возглавляющий мэрию Оша": who heads a body is its head. */
export const headOfBody: FactRule = {
  id: "head-of-body",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, { sentences }) =>
    headings(sentence, cast, sentences[sentence.index - 1]).map(({ person, body, title, first, last }) =>
      positionFact(sentence, person, { title, of: body }, [first, last], headOfBody.id, 0.85),
    ),
};

/** "Асан Темиров работал вице-мэром". */
export const workedAs: FactRule = {
  id: "worked-as",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, { sentences }) =>
    workings(sentence, cast, sentences[sentence.index - 1]).map(({ person, position, first, last }) =>
      positionFact(sentence, person, postInDocument(sentence, cast, position), [first, last], workedAs.id, 0.8),
    ),
};

/** "2009–2014 — главный экономист банка" in the list under somebody's name. */
export const postInDossier: FactRule = {
  id: "post-in-dossier",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, { sentences }) {
    const posts = postsInItem(sentence);
    const person = posts.length > 0 ? subjectOfDossier(sentence, sentences, cast) : null;
    if (!person) return [];
    return posts.map((position) =>
      positionFact(
        sentence,
        person,
        postInDocument(sentence, cast, position),
        [position.first, position.last],
        postInDossier.id,
        0.8,
      ),
    );
  },
};

function holds(
  sentence: Sentence,
  cast: Cast,
  { position, person, first, last }: SaidHolding,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const entity = cast.entityOf(person);
  const post = postInDocument(sentence, cast, position);
  if (!namesSomebody(post.title)) return [];
  const from = post.of || post.title.includes(" ") ? null : bodyAfter(sentence, last, cast);
  const told = from ? { title: post.title, of: from.body } : (entity && inBody(sentence, cast, entity, post)) || post;
  return entity ? [positionFact(sentence, entity, told, [first, from?.last ?? last], rule, confidence)] : [];
}

/** A headline shortens the post that the text tells in full: "Президент Токаев", "президент Казахстана … Токаев". */
function inBody(sentence: Sentence, cast: Cast, entity: DocumentEntity, { title, of }: DocumentPost) {
  if (of || sentence.block.kind !== "headline") return null;
  const posts = cast.postsOf(entity).map((post) => postInDocument(post.sentence, cast, post.position));
  return posts.find((post) => post.of && post.title === title) ?? null;
}

/** "акимат района | Магжана Жумабаева", "сотрудники | Марины": a body or several people hold no post. */
function namesSomebody(title: string): boolean {
  return title.split(" ").some((word) => {
    if (postForm(word)) return true;
    const readings = readingsOf(word.toLowerCase());
    return readings.some(
      ({ pos, animate, number, guessed }) => pos !== "noun" || guessed || (animate !== false && number !== "plural"),
    );
  });
}

/** "Экономист Эльнура Асанова | из Института анализа": the body that somebody comes from. */
function bodyAfter(sentence: Sentence, last: number, cast: Cast): { body: DocumentEntity; last: number } | null {
  const named = sentence.plain[last] === "из" ? sightingAt(sentence, last + 1, "organisation") : null;
  const body = named && cast.entityOf(named);
  return named && body ? { body, last: named.last } : null;
}

function positionFact(
  sentence: Sentence,
  person: DocumentEntity,
  { title, of }: DocumentPost,
  words: readonly [number, number],
  rule: string,
  confidence: number,
): ExtractedFact {
  const args = { person: person.name, title, of: of?.name ?? null };
  return factOf("position", args, {
    sentence,
    words,
    rule,
    confidence,
    entities: { person: [person.id], of: [of?.id] },
  });
}
