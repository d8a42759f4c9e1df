import { dimensionOf, say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Measured } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { numberOf } from "@/lib/extraction/morphology/turkic-inflection";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** "Жабырлануучулар 264", "Jabrlanganlar — 201 kishi", "жумуш орундары: 280": what is counted stands before the number. */
export function manyBefore(scene: Scene, amount: QuantitySighting): Measured | null {
  const { words, language, sentence } = scene;
  const dimension = dimensionOf(amount, language);
  const isBare = amount.reach === amount.last && sentence.words[amount.last - 1]?.kind === "number";
  if (dimension !== null && dimension !== "things" && dimension !== "people" && !(isBare && amount.currency === null))
    return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  let at = amount.first - 1;
  let isMarked = false;
  while (
    at >= clause.first &&
    (/^[–—:-]$/u.test(sentence.words[at]?.text ?? "") || LITTLE.test(words[at]?.key ?? ""))
  ) {
    isMarked = true;
    at--;
  }
  if (at < 0 || !isNoun(scene, at)) return null;
  const form = turkicForms(words[at]?.key ?? "", language).find(
    (one) => one.plural && one.case === "nominative" && !one.adjectival,
  );
  const counted = words[Math.max(amount.last, amount.reach) - 1]?.key ?? "";
  if (!form && isMarked && SINGLES.test(counted)) return singly(scene, amount, at, clause.first);
  const isOwn = amount.reach > amount.last && dimension === "things" && !SINGLES.test(counted) && !isMarked;
  if (!form || isOwn || form.stem.length < 2) return null;
  let first = at;
  while (first > clause.first && at - first < 2 && (isAdjective(scene, first - 1) || isPlain(scene, first - 1)))
    first--;
  const name = phraseOf(scene, first, at + 1).toLowerCase();
  const measure = language === "ky" ? `${ofMany(name)} саны` : `${name} ${say(language, "", "soni")}`;
  const isElse = isBare && dimension !== "things" && dimension !== "people";
  const unit = isElse ? { unit: writtenStem(sentence.words[at]?.text ?? "", form.stem, language).toLowerCase() } : {};
  const end = Math.max(amount.last, amount.reach);
  return { rule: "turkic-counted", subject: null, measure, ...unit, first, end, plain: 0.6 };
}

const LITTLE = /^(?:болсо|esa|azir|азыр|endi|эми|жалпысынан|jami)$/u;
const SINGLES = /^(?:ta|dona|даана|toʻplam|комплект|\d+|\p{L}+ta)$/u;

/** "boshqaruv shkafi — 12 dona": the number is of the thing itself. */
function singly(scene: Scene, amount: QuantitySighting, at: number, from: number): Measured {
  let first = at;
  while (first > from && at - first < 3 && (isAdjective(scene, first - 1) || isPlain(scene, first - 1))) first--;
  const subject = { name: phraseOf(scene, first, at + 1), entity: null, first };
  const measure = say(scene.language, "саны", "soni");
  return { rule: "turkic-counted", subject, measure, first, end: Math.max(amount.last, amount.reach), plain: 0.6 };
}

const isPlain = (scene: Scene, at: number): boolean => {
  const form = scene.words[at]?.form;
  return isNoun(scene, at) && form?.case === "nominative" && !form.plural && !form.possessive;
};

/** "жумуш орундары" ⇒ "жумуш орундарынын", "катышуучулар" ⇒ "катышуучулардын". */
const ofMany = (name: string): string => {
  const owned = /^(.*[лдт][аеоө]р)([ыи])$/u.exec(name);
  if (owned) return `${name}н${owned[2]}н`;
  return numberOf(name, "ky").replace(/ саны$/u, "");
};
