import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { changeAt, isInstead, isMandate, type TurkicChange } from "@/lib/extraction/grammars/turkic-change";
import { givenPost, knownPost, whoDecides } from "@/lib/extraction/grammars/turkic-given-post";
import { personBefore } from "@/lib/extraction/grammars/turkic-people";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { type PersonSighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "Marhamat tumani hokimi etib Oʻktam Eshonqulov tayinlandi", "… кызматтан бошотулду". */
export const turkicChangeOfPost: FactRule = {
  id: "turkic-change-of-post",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    let from = 0;
    return words.flatMap((_, verb) => {
      const change = changeAt(words, verb);
      if (!change) return [];
      const facts = factsOf({ sentence, words, from, verb, ...change }, cast, page);
      from = verb + 1;
      return facts;
    });
  },
};

interface Place extends TurkicChange {
  sentence: Sentence;
  words: readonly TurkicWord[];
  /** Where the clause of the verb begins. */
  from: number;
  verb: number;
}

function factsOf(place: Place, cast: Cast, page: Page): ExtractedFact[] {
  const { sentence, words, from, verb, kind } = place;
  const people = sightings(sentence, "person").filter(({ first, last }) => first >= from && last <= verb);
  const named = changed(place, people);
  const person = named ? cast.entityOf(named) : referred(place, cast, page);
  const said = givenPost(sentence, words, { from, verb }, cast, page);
  const post = said ?? (person && kind === "dismissal" ? knownPost(sentence, person, cast, page) : null);
  if (!person || !post || isToldAgain(place, person, cast, page)) return [];
  const by = whoDecides(sentence, words, place, named, cast, page.document.language);
  const date = sightings(sentence, "date").findLast(({ last, value }) => last <= verb && value !== null)?.value ?? null;
  const told = { title: post.title.replace(FORMER, ""), of: post.of?.name ?? null, by: by?.name ?? null, date };
  const firsts = [post.first, ...(named ? [named.first] : []), ...(by ? [by.first] : [])];
  const grounds = {
    sentence,
    words: [Math.min(verb, ...firsts), verb + 1] as const,
    rule: turkicChangeOfPost.id,
    confidence: sureness(
      0.4,
      [post.isMarked, 0.8],
      [said === null, -0.5],
      [post.of !== null, 0.3],
      [date !== null, 0.2],
      [named === null, -0.8],
      [people.length > 1, -0.4],
    ),
  };
  const entities = { of: [post.of?.id], by: [by?.id] };
  const fact = factOf(
    kind,
    { person: person.name, ...told },
    { ...grounds, entities: { ...entities, person: [person.id] } },
  );
  const before = people.find(({ last }) => isInstead(words[last]));
  const other = kind === "appointment" && before ? cast.entityOf(before) : null;
  if (!other) return [fact];
  const left = { person: other.name, ...told };
  return [fact, factOf("dismissal", left, { ...grounds, entities: { ...entities, person: [other.id] } })];
}

/** One who leaves a post was not yet "former" when he left. */
const FORMER = /^(?:мурдагы|мурунку|собиқ|олдинги|аввалги|sobiq|oldingi|avvalgi) /u;

/** Whom it befalls: in the accusative where somebody does it, else in the nominative. */
function changed({ words, active }: Place, people: readonly PersonSighting[]): PersonSighting | null {
  const others = people.filter(({ last }) => !isInstead(words[last]));
  if (active)
    return others.findLast(({ last, name }) => !name.nominative && isBefallen(words[last - 1], words[last])) ?? null;
  return others.findLast(({ name }) => name.nominative) ?? others.at(-1) ?? null;
}

/** "Асановду", "Olimovani"; "Olimovaning | vakolatini". */
const isBefallen = (word: TurkicWord | undefined, next: TurkicWord | undefined): boolean =>
  /(?:[ндт][ыиуү]|ni)$/u.test(word?.key ?? "") || (isMandate(next) && /(?:н|ning)$/u.test(word?.key ?? ""));

/** "Ал … болуп дайындалды": the one named last before. */
function referred({ sentence, words, from, verb }: Place, cast: Cast, page: Page): DocumentEntity | null {
  const isPronoun = words.slice(from, verb).some(({ key }) => /^(?:ал|аны|u|uni)$/u.test(key));
  return isPronoun ? personBefore(sentence, cast, page) : null;
}

/** A headline says it shorter than a sentence below it does. */
function isToldAgain({ sentence, kind }: Place, person: DocumentEntity, cast: Cast, { document, sentences }: Page) {
  if (sentence.block.kind !== "headline") return false;
  return sentences.slice(sentence.index + 1, sentence.index + 4).some((later) => {
    const words = turkicWords(later, document.language);
    const isSame = words.some((_, at) => changeAt(words, at)?.kind === kind);
    return isSame && sightings(later, "person").some((seen) => cast.entityOf(seen)?.id === person.id);
  });
}
