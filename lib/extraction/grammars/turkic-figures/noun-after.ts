import { dimensionOf, measureOfDimension, say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { doneBy } from "@/lib/extraction/grammars/turkic-figures/participles";
import type { Measured } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { genitiveOf } from "@/lib/extraction/morphology/turkic-inflection";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** "10 000 доллар мукофот", "14 миң тонна кургатылган жемиш", "30 күндүк мөөнөт": what so much is of stands after it. */
export function nounAfter(scene: Scene, amount: QuantitySighting): Measured | null {
  const { language, words } = scene;
  const dimension = dimensionOf(amount, language);
  if (dimension === null || !OF_SOMETHING.has(dimension)) return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  let first = amount.last;
  while (first < clause.end && BETWEEN.test(words[first]?.key ?? "")) first++;
  let end = first;
  while (end < clause.end && end - first < 3 && isPart(scene, end)) end++;
  const light = Array.from({ length: end - first }, (_, at) => first + at).find((at) =>
    LIGHT.test(words[at]?.key ?? ""),
  );
  if (light !== undefined) end = light;
  while (end > first && (!isNoun(scene, end - 1) || words[end - 1]?.form.adjectival)) end--;
  const of = words[end - 1]?.form;
  if (end === first || !of || /^(?:dative|locative|ablative)$/u.test(of.case)) return null;
  const isWhose = ADJECTIVAL.test(words[amount.last - 1]?.key ?? "");
  const name = phraseOf(scene, first, end);
  const measure = measureOfDimension(dimension, language);
  const at = { first: amount.first, end, plain: 0.5 };
  if (isWhose && !MEASURED.test(words[end - 1]?.key ?? ""))
    return {
      rule: "turkic-figure",
      subject: { name, entity: null, first },
      measure: wholeOf(language, dimension) ?? measure,
      ...at,
      plain: 0.6,
    };
  const done = of.case === "nominative" ? doneBy(scene, { ...amount, last: end, reach: end }, clause) : null;
  const said = [done && done.end - end < 3 && PASSIVE.test(done.participle) ? done.participle : "", name]
    .filter((part) => part !== "")
    .join(" ");
  if (dimension === "money") return { rule: "turkic-figure", subject: null, measure: name, ...at };
  if (dimension === "mass" || dimension === "volume")
    return { rule: "turkic-figure", subject: null, measure: said, ...at };
  if (dimension === "time") return { rule: "turkic-figure", subject: null, measure: timeOf(language, name), ...at };
  if (dimension === "area")
    return { rule: "turkic-figure", subject: null, measure: owned(language, said, "аянты", "maydoni"), ...at };
  return { rule: "turkic-figure", subject: { name, entity: null, first }, measure, ...at };
}

const OF_SOMETHING: ReadonlySet<string> = new Set([
  "money",
  "mass",
  "volume",
  "time",
  "area",
  "length",
  "power",
  "speed",
]);
/** Of what is done to it: "топтолгон", "zararlangan". */
const PASSIVE = /[лн](?:г[аеоө]н|gan)$/u;

/** What makes a verb with the one after it: "сүт | кабыл алат", "paxta | qabul qilingan". */
export const LIGHT =
  /^(?:кабыл|barpo|bunyod|талап|ишке|эсептен|камсыз|сатып|жарык|жазып|кайра|сурап|даярдап|qabul|talab|jalb|eksport|import|qayd|tashkil|xarid|sotib|ishlab|olib|hisobidan|haqida|қайта|qayta|ҳақида)$/u;
const BETWEEN =
  /^(?:ашуун|ашык|жакын|чукул|чамалуу|yaqin|ortiq|oshiq|ziyod|өлчөмүндө(?:гү)?|көлөмүндө(?:гү)?|miqdorida(?:gi)?|boʻlgan|га|ga)$/u;
const ADJECTIVAL = /(?:луу|лүү|дуу|дүү|туу|түү|дык|дик|дук|дүк|тык|тик|тук|түк|лык|лик|лук|лүк|lik|li)$/u;
const MEASURED = /^(?:мөөнөт|муддат|muddat|mudda|tanaffus|тыныгуу)/u;

/** A noun that is the subject or the object, or an adjective. */
const isPart = (scene: Scene, at: number): boolean => {
  const form = scene.words[at]?.form;
  if (isAdjective(scene, at)) return true;
  return isNoun(scene, at) && /^(?:nominative|accusative|genitive)$/u.test(form?.case ?? "");
};

/** What so many days or so much money tell of the thing after them: how long it is, what it costs. */
const wholeOf = (language: string, dimension: string): string | null =>
  dimension === "time"
    ? say(language, "узактыгы", "davomiylik")
    : dimension === "money"
      ? say(language, "баасы", "narx")
      : null;

const timeOf = (language: string, name: string): string =>
  MEASURED.test(name) ? name : owned(language, name, "мөөнөтү", "muddati");

const owned = (language: string, name: string, kyrgyz: string, uzbek: string): string =>
  language === "ky" ? `${genitiveOf(name, language)} ${kyrgyz}` : `${name} ${say(language, kyrgyz, uzbek)}`;
