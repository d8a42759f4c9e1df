import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import { participleOf, type Voice } from "@/lib/extraction/morphology/participles";
import type { Reading } from "@/lib/extraction/morphology/reading";

const made = new WeakMap<GrammarWord, readonly string[]>();

/**
 * The participles, genitive plural, by which what a verb tells of is counted: "погибли" ⇒ "погибших", "уволились" ⇒
 * "уволившихся", "задержаны" ⇒ "задержанных", "закрыли" ⇒ "закрывших", "закрытых". Empty where the language has none, and
 * for what goes on or is still to come.
 */
export function participlesOf(word: GrammarWord): readonly string[] {
  const known = made.get(word);
  if (known) return known;
  const found = participles(word);
  made.set(word, found);
  return found;
}

function participles({ plain, pos, readings }: GrammarWord): string[] {
  const short = readings.find((each) => each.pos === "participle" && each.case === null && !each.guessed);
  if (short && pos !== "verb") return of(plain, short, "passive");
  const told = pos === "verb" ? readings.find((each) => each.pos === pos && each.tense === "past") : undefined;
  return told ? [...of(plain, told, "active"), ...of(plain, told, "passive")] : [];
}

const of = (form: string, reading: Reading, voice: Voice): string[] => {
  const participle = participleOf(form, reading, voice);
  return participle === null ? [] : [participle];
};
