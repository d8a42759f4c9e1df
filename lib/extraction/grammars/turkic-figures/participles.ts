import { PAST_IN_LA, turkicAction } from "@/lib/extraction/grammars/turkic-action";
import { isVerb } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Scene, Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { participleOf, passiveOf } from "@/lib/extraction/morphology/turkic-inflection";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

export interface Done {
  /** "агып кеткен", "keyinga surilgan". */
  participle: string;
  end: number;
}

/**
 * What the clause says was done by the things before which an amount stands, or to them (`passive`), as their participle;
 * null where it says nothing plain.
 */
export function doneBy(
  scene: Scene,
  { last, reach }: Pick<QuantitySighting, "last" | "reach">,
  clause: Stretch,
  passive = false,
): Done | null {
  const { words, language, sentence, taken } = scene;
  let from = Math.max(last, reach);
  while (SKIPPED.test(words[from]?.key ?? "")) from++;
  let at = from;
  while (at < clause.end && (!isVerb(words[at]?.key ?? "", language) || isNounBeforeVerb(scene, at, clause.end))) at++;
  if (at >= clause.end || at - from > 2) return null;
  let own = from;
  for (let between = from; between < at; between++) {
    if (taken.has(between)) return null;
    if (words[between]?.form.case === "accusative") own = between + 1;
  }
  let verb = at;
  if (GERUND.test(words[verb]?.key ?? "") && verb + 1 < clause.end && isVerb(words[verb + 1]?.key ?? "", language))
    verb++;
  const isBare = verb === own;
  if (isBare && /^(?:бол|boʻl)/u.test(words[verb]?.key ?? "")) return null;
  const said = participleIn(words[verb]?.key ?? "", sentence.words[verb]?.text.toLowerCase() ?? "", language, passive);
  if (said === null) return null;
  const before = textOf(sentence, own, verb);
  return {
    participle: [before, said]
      .filter((part) => part !== "")
      .join(" ")
      .toLowerCase(),
    end: verb + 1,
  };
}

/** "жаракат алды": a noun that ends as a verb does. */
const isNounBeforeVerb = ({ words, language }: Scene, at: number, end: number): boolean =>
  /[аеоө]т$/u.test(words[at]?.key ?? "") && at + 1 < end && isVerb(words[at + 1]?.key ?? "", language);

const SKIPPED = /^(?:гана|эле|бою|ичинде|бери|жана|va|ham|dan|ichida|mobaynida|davomida|boʻyi)$/u;
const GERUND = /(?:[ыиуүаоеө]п|[ia]b)$/u;

/** "катышып", "катышты", "катышканын" ⇒ "катышкан"; "көчүп кирет" ⇒ "кирүүчү", "olinadi" ⇒ "olinadigan". */
function participleIn(key: string, plain: string, language: string, passive: boolean): string | null {
  if (EMPTY.test(key)) return null;
  const stem = pastStem(plain, language);
  if (stem !== null) return participleOf(passive ? passiveOf(stem, language) : stem, language);
  if (passive) return null;
  if (language !== "ky")
    return /(?:a|y|а|й)(?:di|ди)$/u.test(plain)
      ? `${plain.slice(0, -2)}${/ди$/u.test(plain) ? "диган" : "digan"}`
      : null;
  const noun = /[йаеоө]т$/u.test(plain) ? turkicAction(plain, language)?.noun : undefined;
  return noun ? `${passiveAgain(plain, noun)}${/[үө]$/u.test(noun) ? "чү" : "чу"}` : null;
}

/** "жөнөтүлөт" ⇒ "жөнөтүлүү": the noun of what is done to it. */
function passiveAgain(plain: string, noun: string): string {
  const stem = /^(\p{L}+[ыиуү][лн])[аеоө]т$/u.exec(plain)?.[1];
  return stem ? `${stem}${/[үө]$/u.test(noun) ? "үү" : "уу"}` : noun;
}

/** "катышты" ⇒ "катыш", "чыгып" ⇒ "чык". */
function pastStem(plain: string, language: string): string | null {
  if (PAST_IN_LA.test(plain)) return plain.replace(/(?:di|ди)$/u, "");
  const whole = OPEN_STEMS.exec(plain)?.[0];
  const stem = (language === "ky" ? KYRGYZ : /[\u0400-\u04ff]/u.test(plain) ? CYRILLIC : LATIN).exec(plain)?.[1];
  if (!stem) return null;
  return (whole ?? stem).replace(/г$/u, "к").replace(/(?<=[аоуыеиөү])б$/u, "п");
}

const KYRGYZ = /^(\p{L}{2,}?)(?:[дт][ыиуү]|[гк][аеоө]н(?:[ыиуү]н?)?|[ыиуү]п|(?<=[аеоө])п)$/u;
const LATIN = /^(\p{L}+?)(?:(?<![ay])(?:di|dilar)|[gkq]an(?:i|ini|di|ligi)?|ib|(?<=[ao])b)$/u;
const CYRILLIC = /^(\p{L}+?)(?:(?<![ай])(?:ди|дилар)|[гкқ]ан(?:и|ини|ди|лиги)?|иб|(?<=[ао])б)$/u;
/** Stems that end with the vowel which others have only before the ending. */
const OPEN_STEMS = /^(?:оку|таны|oʻqi|tani|toʻqi|ўқи|тани|тўқи)(?=п$|b$|б$)/u;
/** Verbs that say nothing of what is counted: that there is so much of it, that it is written down. */
const EMPTY =
  /^(?:эле|экен|бар|жок|керек|кере|ката?л\p{L}*|катта\p{L}*|иште\p{L}*|түз\p{L}*|жет\p{L}*|аш(?:ты|кан|ып)|барат|турат|тур(?:уп|ган)|жат\p{L}*|edi|bor|yoq|kerak|e(?:di|kan)|de(?:di|gan|b|ydi)|де(?:ди|ген|п|йт)|ishla\p{L}*|tashkil|yet(?:di|gan|ib|adi)|osh(?:di|gan|ib|adi)|tush(?:di|gan|ib|adi)|kamay\p{L}*|koʻpay\p{L}*|tuz(?:gan|il\p{L}*)|ol(?:adi)|tur(?:gan|ib|adi)|kel(?:adi))$/u;
