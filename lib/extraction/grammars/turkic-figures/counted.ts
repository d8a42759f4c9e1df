import { dimensionOf, say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { type Done, doneBy } from "@/lib/extraction/grammars/turkic-figures/participles";
import type { Measured } from "@/lib/extraction/grammars/turkic-figures/read";
import { clauseAround, type Scene, type Stretch } from "@/lib/extraction/grammars/turkic-figures/scene";
import { genitiveOf, numberOf, pluralOf } from "@/lib/extraction/morphology/turkic-inflection";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** "27 депутат катышып" ⇒ "катышкан депутаттардын саны", "130 ta doʻkon" ⇒ "doʻkonlar soni"; null where no thing is counted. */
export function countOf(scene: Scene, amount: QuantitySighting): Measured | null {
  const dimension = dimensionOf(amount, scene.language);
  if (dimension !== "things" && dimension !== "people") return null;
  const clause = clauseAround(scene, amount.first, amount.last);
  const noun = dimension === "things" ? nounOf(scene, amount, clause) : null;
  if (noun && WITH.test(scene.words[noun.first]?.key ?? "")) return partsOf(scene, amount, noun.first + 1, clause);
  const end = noun?.end ?? Math.max(amount.reach, amount.last);
  const done = doneIn(scene, amount, end, clause);
  const measure =
    noun && !/^(?:aholi|аҳоли|калк)$/u.test(noun.name)
      ? [done?.participle ?? "", numberOfNoun(noun.name, scene.language)].join(" ").trim()
      : peopleIn(scene, end, clause, done);
  const words = { first: amount.first, end: Math.max(end, done?.end ?? 0) };
  return { rule: "turkic-counted", subject: null, measure, ...words, plain: 0.6 };
}

interface CountedNoun {
  name: string;
  /** The word after the number and its classifiers. */
  first: number;
  end: number;
}

/** The noun with its adjectives: "чийки зат жыйноочу | бекет", "электр таянчи", "46 түп | дарак". */
function nounOf(scene: Scene, { last, reach, unit }: QuantitySighting, clause: Stretch): CountedNoun {
  const { words, sentence } = scene;
  let from = last;
  while (from < reach && CLASSIFIER.test(words[from]?.key ?? "")) from++;
  if (CLASSIFIER.test(unit ?? "") && from === reach && from < clause.end && isNoun(scene, from))
    return { name: phraseOf(scene, from, from + 1).toLowerCase(), first: from, end: from + 1 };
  const pair = `${words[from]?.key ?? ""} ${words[from + 1]?.key ?? ""}`;
  const compound = COMPOUNDS.find(([opening]) => pair.startsWith(opening))?.[1];
  if (compound) return { name: say(scene.language, compound, compound), first: from, end: from + 2 };
  const bare = words[reach - 1]?.form.case === "nominative" && !words[reach - 1]?.form.possessive;
  let end = reach;
  while (bare && end < clause.end && end - reach < 3 && (isNoun(scene, end) || DOING.test(words[end]?.key ?? "")))
    end++;
  const form = words[end - 1]?.form;
  const isLonger =
    end > reach &&
    reach > last &&
    (form?.possessive || form?.case === "accusative" || DOING.test(words[reach]?.key ?? ""));
  if (isLonger) return { name: phraseOf(scene, from, end).toLowerCase(), first: from, end };
  const adjectives = from < reach - 1 ? textOf(sentence, from, reach - 1) : "";
  return { name: `${adjectives} ${unit ?? ""}`.trim().toLowerCase(), first: from, end: Math.max(reach, last) };
}

/** Nouns of two words, by how they begin: as they stand in the nominative. */
const COMPOUNDS: readonly (readonly [opening: string, name: string])[] = [
  ["ish oʻr", "ish oʻrini"],
  ["иш ор", "иш оруну"],
  ["жумуш ор", "жумуш оруну"],
  ["бала бакча", "бала бакча"],
  ["турак үй", "турак үй"],
  ["көп кабаттуу үй", "көп кабаттуу үй"],
];

const CLASSIFIER =
  /^(?:ta|nafar\p{L}*|dona|bosh|даана|түп|баш|ашуун|ашык|жакын|чукул|чамалуу|га|ga|dan|yaqin|ortiq|oshiq|ziyod|гана|эле|дан|ортиқ|atigi|туп|бош)$/u;
/** "өрт өчүрүүчү унаа", "yuk tashuvchi mashina". */
const DOING = /(?:уучу|үүчү|оочу|өөчү|uvchi|ovchi)$/u;
/** "кабаттуу", "oʻrinli": what has so many. */
const WITH = /^(?!aholi).+.(?:луу|лүү|дуу|дүү|туу|түү|лик|лык|дук|дүк|li|lik)$/u;

/** "эки кабаттуу имарат", "22 oʻrinli avtobus": the things belong to what stands after them. */
function partsOf(scene: Scene, amount: QuantitySighting, end: number, clause: Stretch): Measured {
  const { language, sentence } = scene;
  const part = (sentence.words[end - 1]?.text ?? "").replace(
    /(?:луу|лүү|дуу|дүү|туу|түү|лик|лык|дук|дүк|ли|lik|li)$/u,
    "",
  );
  const isWhose = end < clause.end && isNoun(scene, end);
  const subject = isWhose ? { name: phraseOf(scene, end, end + 1), entity: null, first: end } : null;
  const measure = numberOf(part.toLowerCase(), language);
  const last = isWhose ? end + 1 : end;
  return {
    rule: "turkic-counted",
    subject,
    measure,
    unit: part.toLowerCase(),
    first: amount.first,
    end: last,
    plain: isWhose ? 0.6 : 0.5,
  };
}

/** What is done by the things, or to them: things in the accusative, people in the dative, or somebody acts before them. */
function doneIn(scene: Scene, amount: QuantitySighting, end: number, clause: Stretch): Done | null {
  const of = scene.words[end - 1]?.form.case;
  if (/^(?:карата|каршы|үчүн|менен|boʻyicha|uchun|bilan|qarshi|nisbatan)$/u.test(scene.words[end]?.key ?? ""))
    return null;
  if (of === "locative" || of === "ablative" || of === "genitive") return null;
  const before = scene.words.slice(clause.first, amount.first).map(({ form }) => form.case);
  if (before.includes("accusative")) return null;
  const isObject = of === "accusative" || (of === "dative" && dimensionOf(amount, scene.language) === "people");
  const acts = scene.things.some(
    ({ first, last, case: its, kind }) =>
      first >= clause.first && last <= amount.first && its === "nominative" && kind !== "event",
  );
  if (!isObject && acts && scene.language === "ky") return null;
  const done = doneBy(scene, { last: end, reach: end }, clause, isObject || acts);
  return done && isTelling(scene, amount, done) ? done : null;
}

/** Kyrgyz newsrooms leave out what says no more than that they came or did it: "түшкөн", "киргизген". */
const isTelling = ({ language }: Scene, amount: QuantitySighting, { participle }: Done): boolean =>
  language !== "ky" ||
  participle.includes(" ") ||
  dimensionOf(amount, language) === "people" ||
  /(?:[аеоөыиуү][лн]|^катыш)[гк][аеоө]н$/u.test(participle);

/** "2 миң 150 адам көчүрүлгөн" ⇒ "көчүрүлгөндөрдүн саны"; "3 миң адам жашайт" ⇒ "калкынын саны". */
function peopleIn({ words, language }: Scene, end: number, clause: Stretch, done: Done | null): string {
  const after = words.slice(end, Math.min(clause.end, end + 4)).map(({ key }) => key);
  if (after.some((key) => /^(?:жаша(?:йт|ган)|yasha(?:ydi|gan)|istiqomat)/u.test(key)))
    return say(language, "калкынын саны", "aholi soni");
  if (/^(?:aholi|калк)/u.test(words[end - 1]?.key ?? "")) return say(language, "калкынын саны", "aholi soni");
  if (after.some((key) => /^(?:иште(?:йт|ген|п)|ishla(?:ydi|gan|yapti))/u.test(key)))
    return say(language, "кызматкерлердин саны", "ishchilar soni");
  return done ? numberOf(done.participle, language) : say(language, "адамдардын саны", "odamlar soni");
}

/** Of the third person, after the vowel of a plural: "көпүрөлөрү", "үйлөрү", "жолдору". */
const OWNED: Readonly<Record<string, string>> = { а: "ы", е: "и", о: "у", ө: "ү" };

/** "депутат" ⇒ "депутаттардын саны"; of what is owned "таянчи" ⇒ "таянчлари сони", "небереси" ⇒ "неберелеринин саны". */
export function numberOfNoun(noun: string, language: string): string {
  if (language !== "ky" || !/(?:\p{L}{3}(?:сы|си|су|сү)|\s\p{L}{2,}[^аоуыэеиөү\s][ыиуү])$/u.test(noun)) {
    const owned = language === "ky" ? null : /^(.*\s\S{2,}?)(?:si|i|си|и)$/u.exec(noun)?.[1];
    return owned
      ? `${pluralOf(owned, language)}${say(language, "", "i")} ${say(language, "", "soni")}`
      : numberOf(noun, language);
  }
  const bare = noun.replace(/с?.$/u, "").replace(/б$/u, "п").replace(/г$/u, "к");
  const many = pluralOf(bare, language);
  const own = many + (OWNED[many.at(-2) ?? ""] ?? "ы");
  return `${genitiveOf(own, language)} саны`;
}
