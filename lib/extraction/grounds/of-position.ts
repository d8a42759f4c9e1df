import { postForm } from "@/lib/extraction/grammars/post-forms";
import {
  type Evidence,
  type Grounds,
  heldFor,
  holding,
  mentionsOn,
  partOfSpeech,
  plainAt,
  words,
} from "@/lib/extraction/grounds/evidence";
import { BODY_NOUNS } from "@/lib/extraction/lexicon/sources";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { isCapital, sightingAt } from "@/lib/extraction/reading";

interface Position {
  person: string;
  title: string;
  of: string | null;
}

/** What speaks for and against "this person holds this post". */
export function groundsOfPosition(evidence: Evidence, { person, title, of }: Position): Grounds {
  const { fact, sentence, first, end, cast } = evidence;
  const own = mentionsOn(evidence, "person").find((seen) => cast.entityOf(seen)?.id === fact.entities.person?.[0]);
  const post =
    mentionsOn(evidence, "position").find((seen) => seen.title === title) ?? mentionsOn(evidence, "position")[0];
  const parts = words(title);
  const tail = readingsOf(parts.at(-1) ?? "")[0]?.lemma ?? "";
  const bodies = mentionsOn(evidence, "organisation", "place", "facility").filter(
    (seen) => !own || seen.last <= own.first || seen.first >= own.last,
  );
  const onWords = bodies.some((seen) => cast.entityOf(seen)?.id === fact.entities.of?.[0]);
  const between =
    own && post ? sentence.plain.slice(Math.min(own.last, post.last), Math.max(own.first, post.first)) : [];
  const head = parts.find((part) => postForm(part) !== null);
  return {
    ...heldFor("post", post),
    ...heldFor("name", own),
    ...heldFor("of", onWords ? bodies.find((seen) => cast.entityOf(seen)?.id === fact.entities.of?.[0]) : undefined),
    ...holding({
      "title-1": parts.length === 1,
      "title-2": parts.length === 2,
      "title-4": parts.length >= 4,
      "minister-of-field": parts.length > 1 && (MINISTER.test(parts[0] ?? "") || MINISTER.test(parts.at(-1) ?? "")),
      "head-unknown": head === undefined,
      "head-unknown-alone": head === undefined && of === null,
      "two-posts": parts.filter((part) => postForm(part) !== null).length > 1 && parts.length > 1,
      "of-none": of === null,
      "of-referred": of !== null && !onWords,
      "of-long": words(of).length > 3,
      "of-with-preposition": words(of).some((word) => /^(?:в|во|при|по|от|на|из|с)$/u.test(word)),
      "body-in-title": of === null && parts.length > 1 && Object.hasOwn(BODY_NOUNS, tail),
      "other-body": bodies.length > (onWords ? 1 : 0) && of !== null,
      "body-not-of": bodies.length > 0 && of === null,
      "own-unknown": of === null && post !== undefined && /^(?:его|ее|их)$/u.test(plainAt(sentence, post.first - 1)),
      "own-before":
        post !== undefined && /^(?:его|ее|их|свой|своего|своему|своим)$/u.test(plainAt(sentence, post.first - 1)),
      "adjective-before": post !== undefined && isPlainAdjective(evidence, post.first - 1),
      "noun-before":
        post !== undefined &&
        partOfSpeech(sentence, post.first - 1) === "noun" &&
        !isCapital(sentence.words[post.first - 1]),
      "mark-between": between.some((plain) => /^[,—–-]$/u.test(plain)),
      "words-between": between.some((plain) => /\p{L}/u.test(plain)),
      "from-body-after": isFrom(evidence, end),
      "goes-on": isTailAfter(evidence, own && post && post.first > own.first ? post.last : end),
      "name-goes-on":
        own !== undefined &&
        isCapital(sentence.words[own.last]) &&
        sightingAt(sentence, own.last, "person", "position", "organisation", "place", "facility") === null,
      "name-1": words(person).length === 1,
      "name-3": words(person).length >= 3,
      "person-elsewhere": own === undefined,
      "second-mark": plainAt(sentence, first - 1) === ",",
    }),
  };
}

/** Says of what in its own words, before it or behind: "министр финансов", "айыл чарба министри", "transport vaziri". */
const MINISTER = /^(?:министр(?:и|ша)?|вазири?|vaziri?)$/u;

function isPlainAdjective({ sentence }: Evidence, at: number): boolean {
  const word = plainAt(sentence, at);
  return (
    partOfSpeech(sentence, at) === "adjective" &&
    !/^(?:нов|нынешн|тогдашн|сам|как|эт|тот|свой|местн|наш|так|друг)/u.test(word)
  );
}

const isFrom = ({ sentence }: Evidence, at: number): boolean =>
  /^(?:из|при|в|от|по)$/u.test(plainAt(sentence, at)) &&
  sightingAt(sentence, at + 1, "organisation", "facility") !== null;

/** After a post that stands behind the name more may belong to it. */
function isTailAfter({ sentence }: Evidence, at: number): boolean {
  if (/^(?:по|в|при|на|из)$/u.test(plainAt(sentence, at))) return true;
  const pos = partOfSpeech(sentence, at);
  return (pos === "noun" || pos === "adjective") && !sightingAt(sentence, at, "person", "position");
}
