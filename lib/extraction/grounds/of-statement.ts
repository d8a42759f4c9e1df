import { finiteVerb } from "@/lib/extraction/grammars/verbs";
import { type Evidence, type Grounds, heldFor, holding, mentionsOn, plainAt } from "@/lib/extraction/grounds/evidence";
import { sightings } from "@/lib/extraction/reading";

interface Statement {
  speaker: string;
  said: string | null;
}

/** What speaks for and against "this is what this person said". */
export function groundsOfStatement(evidence: Evidence, { said }: Statement): Grounds {
  const { fact, sentence, first, end, cast, page } = evidence;
  const text = said ?? "";
  const spoken = text.split(/\s+/u).length;
  const id = fact.entities.speaker?.[0];
  const here = sightings(sentence, "person", "organisation");
  const own = mentionsOn(evidence, "person", "organisation").find((seen) => cast.entityOf(seen)?.id === id);
  const post = mentionsOn(evidence, "position").find((seen) => cast.holderOf(seen, sentence)?.id === id);
  const others = new Set(here.filter(({ kind }) => kind === "person").map((seen) => cast.entityOf(seen)?.id));
  others.delete(id);
  const before = page.sentences[sentence.index - 1];
  const behind = before ? new Set(sightings(before, "person").map((seen) => cast.entityOf(seen)?.id)) : new Set();
  const quoted = fact.rule.startsWith("quot");
  const isPronoun = sentence.plain.slice(first, end).some((plain) => /^(?:он|она|его|ее)$/u.test(plain));
  return {
    ...heldFor("speaker", own ?? post),
    ...holding({
      "no-words": said === null,
      "words-1": said !== null && spoken <= 2,
      "words-5": spoken > 2 && spoken <= 5,
      "words-20": spoken > 20 && spoken <= 35,
      "words-35": spoken > 35,
      "speaker-elsewhere": !own && !post,
      "speaker-by-post": !own && post !== undefined,
      "speaker-not-person": cast.entities.find((entity) => entity.id === id)?.kind !== "person",
      "speaker-by-pronoun": !own && !post && isPronoun,
      "speaker-by-noun": !own && !post && !isPronoun,
      rivals: others.size > 0,
      "rivals-before": !own && [...behind].some((each) => each !== id),
      "not-before": !own && !behind.has(id),
      parts: text.includes(" … "),
      clauses: !quoted && /, (?:и|а|но|однако|причём|поэтому|которы[йехм]|чем|где|что)\s/u.test(text),
      commas: !quoted && (text.match(/,/gu)?.length ?? 0) > 2,
      semicolon: /[;:]/u.test(text),
      "colon-said": !quoted && text.includes(":"),
      "starts-small": !quoted && /^\p{Ll}/u.test(text) && plainAt(sentence, first) !== "по",
      "starts-at-start": first === 0,
      "ends-at-end": end >= sentence.words.length - 1,
      later: !/^[.;!?»]?$/u.test(plainAt(sentence, end)),
      "joined-verb":
        !quoted &&
        sentence.plain
          .slice(first, end)
          .some((plain, at, all) => plain === "и" && finiteVerb(all[at + 1] ?? "") !== null),
      list: sentence.block.kind !== "paragraph",
    }),
  };
}
