import type { Scene, Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { withoutCase } from "@/lib/extraction/grammars/turkic-nominative";
import { writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { perUnit } from "@/lib/extraction/lexicon/turkic-measures";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** For each of what an amount is: "суткасына 40 тонна", "har bir kilometr", "ар бир миң кишиге"; in the nominative. */
export function perOf(scene: Scene, amount: QuantitySighting, clause: Stretch): string | null {
  const { sentence, words, language } = scene;
  const { first } = amount;
  const each = eachBefore(scene, amount);
  if (each?.unit) return each.unit;
  for (let at = first - 1; at >= clause.first && first - at <= 5; at--) {
    const text = sentence.words[at]?.text ?? "";
    const form = turkicForms(words[at]?.key ?? "", language).find(
      ({ stem, possessive, case: of }) => possessive && of === "dative" && perUnit(stem, language) !== null,
    );
    if (form) return writtenStem(text, form.stem, language).toLowerCase();
    if (/^(?:бир|bir)$/u.test(words[at]?.key ?? "") && /^(?:ар|har)$/u.test(words[at - 1]?.key ?? "") && at + 1 < first)
      return eachOf(scene, at + 1, first);
    if (/^(?:ар|har)$/u.test(words[at]?.key ?? "") && at + 1 < first && perUnit(words[at + 1]?.key ?? "", language))
      return (sentence.words[at + 1]?.text ?? "").toLowerCase();
    if (/^(?:жылдык|айлык|yillik|oylik|kunlik|күндүк)$/u.test(words[at]?.key ?? ""))
      return text.toLowerCase().replace(/(?:дык|лык|дүк|lik|лик)$/u, "");
  }
  return null;
}

/** "1 Гкал үчүн 1300 сом", "1 tonna uchun": the amount that only says for each of what. */
export function eachBefore({ words, amounts }: Scene, { first }: QuantitySighting): QuantitySighting | null {
  if (!isFor(words[first - 1]?.key)) return null;
  return amounts.find(({ last, value }) => last === first - 1 && value === 1) ?? null;
}

/** Whether an amount is no figure of its own, but says for each of what another is. */
export const isForEach = ({ words }: Scene, { value, last }: QuantitySighting): boolean =>
  value === 1 && isFor(words[last]?.key);

const isFor = (key: string | undefined): boolean => key === "үчүн" || key === "uchun";

function eachOf(scene: Scene, from: number, first: number): string | null {
  const { words, language, sentence } = scene;
  const end = words.findIndex(({ form }, at) => at >= from && at < first && form.case === "dative");
  const last = end < 0 ? from : end;
  const word = words[last];
  if (!word || last - from > 2) return null;
  return `${textOf(sentence, from, last)} ${withoutCase(sentence.words[last]?.text ?? "", word, language)}`
    .trim()
    .toLowerCase();
}
