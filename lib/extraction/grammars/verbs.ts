import { CONVICTIONS, SAYING_VERBS } from "@/lib/extraction/lexicon/speech";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { plainWord } from "@/lib/extraction/phrasebook";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** The infinitive of a finite verb, "е" for "ё"; null where the word is first of all something else. */
export function finiteVerb(plain: string): string | null {
  const [best] = readingsOf(plain);
  return best?.pos === "verb" ? plainWord(best.lemma) : null;
}

/** A verb of saying in a form that tells of somebody else: "сказал", "говорят"; not "скажу", "говори". */
export function isSaying(plain: string): boolean {
  if (CONVICTIONS.has(plain)) return true;
  if (!THIRD_PERSON.test(plain)) return false;
  return readingsOf(plain).some(({ pos, lemma }) => pos === "verb" && SAYING_VERBS.has(plainWord(lemma)));
}

/** Past forms, and the present that ends in "т": the dictionary does not tell persons apart. */
const THIRD_PERSON = /(?:[лтгсзк]|л[аои]|[лт]с[яь]|л[аои]сь)$/u;

/** In the past tense the verb tells the gender of its subject; null where it does not. */
export function pastGender(plain: string): "masculine" | "feminine" | "neuter" | "plural" | null {
  const verb = readingsOf(plain).find(({ pos }) => pos === "verb" || pos === "participle" || pos === "adjective");
  if (!verb || verb.case !== null) return null;
  if (verb.number === "plural") return "plural";
  return verb.gender;
}

/** The first finite verb from a word on, before another, names left aside; null when there is none. */
export function verbBetween(sentence: Sentence, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const named = sightingAt(sentence, at, "person", "place", "organisation", "facility");
    if (named) at = Math.max(at, named.last - 1);
    else if (isVerbAt(sentence, at)) return at;
  }
  return null;
}

/** A finite verb, or "убеждён" and the like; a capital inside the sentence makes a name. */
function isVerbAt(sentence: Sentence, at: number): boolean {
  const { kind = "mark", text = "", plain = "" } = sentence.words[at] ?? {};
  if (kind !== "word" || (at > 1 && /^\p{Lu}/u.test(text))) return false;
  return CONVICTIONS.has(plain) || finiteVerb(plain) !== null;
}
