import { dimensionOf, measureOfDimension, say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { doneBy } from "@/lib/extraction/grammars/turkic-figures/participles";
import type { Measured } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene, type Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { isMeasure } from "@/lib/extraction/lexicon/turkic-measures";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** What an amount is by its unit, its case and the verb of its clause, where no words beside it name what is measured. */
export function worthOf(scene: Scene, amount: QuantitySighting): Measured | null {
  const dimension = dimensionOf(amount, scene.language);
  if (dimension === null) return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const changes = amount.change !== null && !isPriced(scene, amount, clause) ? changing(scene, amount, clause) : null;
  if (changes) return { rule: "turkic-amount", subject: null, ...changes, end: amount.last, plain: 0.35 };
  const said = byWords(scene, amount, clause) ?? measureOfDimension(dimension, scene.language);
  return { rule: "turkic-amount", subject: null, measure: said, first: amount.first, end: amount.last, plain: 0.35 };
}

function byWords(scene: Scene, amount: QuantitySighting, clause: Stretch): string | null {
  const { language, words } = scene;
  const dimension = dimensionOf(amount, language);
  const keys = words.slice(clause.first, clause.end).map(({ key }) => key);
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  if (dimension === "heat") {
    if (has(/^(?:түн|кеч|kecha|tun)/u)) return say(language, "түнкү температура", "tungi harorat");
    return has(/^(?:күндүз|kunduz)/u) ? say(language, "күндүзгү температура", "kunduzgi harorat") : null;
  }
  if (isPriced(scene, amount, clause)) return say(language, "баасы", "narx");
  if (dimension === "money") return ofMoney(scene, amount, clause, has);
  if (dimension === "time") return ofTime(scene, amount, clause, has);
  if (dimension === "length" && has(/^(?:кар|qor)$/u)) return say(language, "калыңдыгы", "qalinlik");
  if (dimension === "length" && has(/^(?:тереңдик|chuqurlik)/u)) return say(language, "тереңдиги", "chuqurlik");
  if (dimension === "length" && has(/^(?:бийиктик|balandlik)/u)) return say(language, "бийиктиги", "balandlik");
  if (dimension === "length" && has(/^(?:аралык|алыс|masofa|uzoq)/u)) return say(language, "аралык", "masofa");
  return null;
}

/** "Шакар 6 пайызга кымбаттады", "bino 4 mlrd soʻmga tushdi": its price. */
function isPriced(scene: Scene, amount: QuantitySighting, clause: Stretch): boolean {
  const after = scene.words.slice(amount.last, clause.end).map(({ key }) => key);
  if (after.some((key) => /^(?:кымбатта|арзанда|өйдөлө|qimmatla|arzonla)/u.test(key))) return true;
  return amount.currency !== null && isLevel(scene, amount) && labelBefore(scene, amount, clause) === null;
}

/** "28 сомго түштү", "410 mln tengega tushgan": up to so much, not by so much. */
export function isLevel({ words }: Scene, { last, currency }: QuantitySighting): boolean {
  if (currency === null || !/(?:[гк][аеоө]|[gkq]a)$/u.test(words[last - 1]?.key ?? "")) return false;
  return /^(?:түш|tush|жет|yet)/u.test(words[last]?.key ?? "");
}

/** "Экспорт 5 пайызга өстү" ⇒ экспорт. */
function changing(scene: Scene, amount: QuantitySighting, clause: Stretch): { measure: string; first: number } | null {
  const { words } = scene;
  for (let at = amount.first - 1; at >= clause.first; at--) {
    const form = words[at]?.form;
    if (form?.case !== "nominative" || !isNoun(scene, at)) continue;
    const isOf =
      at > clause.first && isNoun(scene, at - 1) && words[at - 1]?.form.case !== "genitive" && form.possessive;
    const first = isOf ? at - 1 : at;
    return { measure: phraseOf(scene, first, at + 1), first };
  }
  return null;
}

function ofMoney(
  scene: Scene,
  amount: QuantitySighting,
  clause: Stretch,
  has: (pattern: RegExp) => boolean,
): string | null {
  const { language, words } = scene;
  const label = labelBefore(scene, amount, clause);
  if (label !== null) return label;
  if (has(/^(?:кет(?:кен|ти|ет)|сарпта|короту|жумша|ket(?:di|gan|adi)|sarfla|сарфла)/u))
    return say(language, "чыгым", "sarflangan mablagʻ");
  if (/(?:дан|ден|дон|дөн|тан|тен|тон|төн|га|ге|го|гө|ка|ке|ко|кө|ga|dan)$/u.test(words[amount.last - 1]?.key ?? ""))
    return say(language, "баасы", "narx");
  if (has(/^(?:сат(?:ылат|ылып|ып)|тур(?:ат|ган)|sotil|tur(?:adi|gan))/u)) return say(language, "баасы", "narx");
  const done = doneBy(scene, amount, clause);
  if (done && !PAST.test(done.participle)) return null;
  return done && done.end - amount.last < 3 ? `${done.participle} ${say(language, "акча", "mablagʻ")}` : null;
}

/** "чыгым 71,3 млн сом", "Ojratilgan mablagʻ 780 000 soʻm", "зарарни 3,8 млн сомоний деб баҳолади". */
function labelBefore(scene: Scene, { first }: QuantitySighting, clause: Stretch): string | null {
  const { words, sentence } = scene;
  let at = first - 1;
  while (at >= clause.first && /^[–—:-]$/u.test(sentence.words[at]?.text ?? "")) at--;
  if (at < clause.first || !isNoun(scene, at) || words[at]?.form.adjectival) return null;
  if (!/^(?:nominative|accusative)$/u.test(words[at]?.form.case ?? "")) return null;
  const isLabel = at < first - 1 || words[at]?.form.case === "accusative" || isMeasured(scene, at);
  return isLabel ? phraseOf(scene, at, at + 1).toLowerCase() : null;
}

const isMeasured = ({ words, language }: Scene, at: number): boolean =>
  turkicForms(words[at]?.key ?? "", language).some(({ stem }) => isMeasure(stem, language));

function ofTime(
  scene: Scene,
  amount: QuantitySighting,
  clause: Stretch,
  has: (pattern: RegExp) => boolean,
): string | null {
  const { language } = scene;
  if (has(/^(?:эркинен|камал|кама(?:ды|ган))/u)) return "эркинен ажыратуу мөөнөтү";
  if (has(/^(?:mahrum|qama(?:ldi|lgan|di))/u)) return say(language, "", "qamoq muddati");
  if (has(/^(?:созул|улан|davom|чўзил|choʻzil)/u)) return say(language, "узактыгы", "davomiylik");
  const done = doneBy(scene, amount, clause);
  if (!done || done.end - amount.last > 3 || !PAST.test(done.participle)) return null;
  return `${done.participle} ${say(language, "мөөнөтү", "vaqt")}`;
}

const PAST = /(?:[гк][аеоө]н|[gkq]an|[гкқ]ан)$/u;
