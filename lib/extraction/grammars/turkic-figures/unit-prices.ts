import { say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import type { Measured } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** "Сүттүн литри 31 сом", "goʻshtning kilosi 90 ming soʻmga sotilmoqda": what so much of it costs. */
export function priceOfUnit(scene: Scene, amount: QuantitySighting): Measured | null {
  const { words, language } = scene;
  const clause = clauseAround(scene, amount.first, amount.last);
  const isPrice = amount.currency !== null || /^(?:кымбат|арзан|qimmat|arzon)/u.test(words[amount.last]?.key ?? "");
  for (let at = amount.first - 1; isPrice && at > clause.first && amount.first - at < 8; at--) {
    let before = at - 1;
    while (before > clause.first && /^(?:ар|бир|har|bir)$/u.test(words[before]?.key ?? "")) before--;
    const of = words[before]?.form;
    const form = turkicForms(words[at]?.key ?? "", language).find(
      ({ stem, possessive, case: its }) => possessive && its === "nominative" && UNITS.has(stem),
    );
    if (!form || of?.case !== "genitive" || !isNoun(scene, before)) continue;
    const joined =
      before > clause.first && (isAdjective(scene, before - 1) || (of.possessive && isNoun(scene, before - 1)));
    const first = joined ? before - 1 : before;
    const subject = { name: phraseOf(scene, first, before + 1), entity: null, first };
    const per = language === "uz-Cyrl" ? say(language, "", form.stem) : form.stem;
    const change = amount.currency === null ? {} : { change: null };
    return {
      rule: "turkic-figure",
      subject,
      measure: say(language, "баасы", "narx"),
      per,
      ...change,
      first,
      end: amount.last,
      plain: 0.85,
    };
  }
  return null;
}

const UNITS: ReadonlySet<string> = new Set(
  "литр килограмм кило тонна метр гектар чака баш кап даана килосу сотых litr kilogramm kilo tonna metr gektar dona qop bosh sotix".split(
    " ",
  ),
);
