import { mayBeSubject } from "@/lib/extraction/grammars/likely-subject";
import { BODY_NOUNS } from "@/lib/extraction/lexicon/sources";
import { type Reading, readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type NamedSighting, type PersonSighting, type Sentence, sightingAt } from "@/lib/extraction/reading";

/** "Прежний министр, | Нуржан Качкеева, | …": the name between commas is the holder of the post. */
export function besideComma(sentence: Sentence, at: number): PersonSighting | null {
  const person = sentence.plain[at] === "," ? sightingAt(sentence, at + 1, "person") : null;
  return person && sentence.plain[person.last] === "," ? person : null;
}

/**
 * "девяностолетняя | Бибиоиша", "84-летний гримёр | Степан Гура", "китайская корпорация | Hengda Bus": a name after words in
 * the nominative that describe it.
 */
export function describedAt(sentence: Sentence, from: number): PersonSighting | NamedSighting | null {
  for (let at = from; at < from + 8; ) {
    const named = at > from ? sightingAt(sentence, at, "person", "organisation") : null;
    if (named) return mayBeSubject(sentence, named) || isNoun(sentence, at - 1) ? named : null;
    const position = at > from ? sightingAt(sentence, at, "position") : null;
    if (position?.nominative) {
      at = position.last;
      continue;
    }
    const age = sightingAt(sentence, at, "quantity");
    if (age?.unit === "год") {
      at = Math.max(at + 1, age.last);
      continue;
    }
    const { kind = "mark", text = "", plain = "" } = sentence.words[at] ?? {};
    if (kind !== "word" || /^\p{Lu}/u.test(at > 0 ? text : "") || !readingsOf(plain).some(describes)) return null;
    at++;
  }
  return null;
}

const isNoun = (sentence: Sentence, at: number): boolean =>
  readingsOf(sentence.plain[at] ?? "").some(({ pos, case: its }) => pos === "noun" && its === "nominative");

const describes = ({ pos, lemma, case: its, number, animate }: Reading): boolean =>
  its === "nominative" &&
  number === "singular" &&
  (pos === "adjective" || (pos === "noun" && (animate === true || Object.hasOwn(BODY_NOUNS, lemma))));
