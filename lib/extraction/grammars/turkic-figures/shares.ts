import { dimensionOf, say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { type Measured, subjectFrom } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { genitiveOf } from "@/lib/extraction/morphology/turkic-inflection";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** "Nikohlarning 31 foizi Samarqand viloyatiga", "экспорттун 46 пайызы Россияга": the part of a whole, and whose it is. */
export function shareOf(scene: Scene, amount: QuantitySighting): Measured | null {
  const { words, language } = scene;
  const at = amount.first - 1;
  if (dimensionOf(amount, language) !== "share" || amount.change !== null) return null;
  if (words[at]?.form.case !== "genitive" || !isNoun(scene, at)) return null;
  if (!/(?:[ыиуү]|[ыиуү]н|[ыиуү]н[аеө]|i|ini|iga)$/u.test(words[amount.last - 1]?.key ?? "")) return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const first = at > clause.first && isAdjective(scene, at - 1) ? at - 1 : at;
  const whole = phraseOf(scene, first, at + 1).toLowerCase();
  const owner = scene.things.find(
    (thing) => thing.first >= amount.last && thing.first <= amount.last + 2 && thing.last <= clause.end,
  );
  const end = owner ? owner.last : amount.last;
  if (!owner) {
    const subject = { name: whole, entity: null, first };
    return { rule: "turkic-figure", subject, measure: say(language, "үлүшү", "ulush"), first, end, plain: 0.4 };
  }
  const measure =
    language === "ky"
      ? `${genitiveOf(whole, language)} үлүшү`
      : `${whole}${say(language, "", "dagi")} ${say(language, "", "ulush")}`;
  return { rule: "turkic-figure", subject: subjectFrom(owner), measure, first, end, plain: 0.6 };
}
