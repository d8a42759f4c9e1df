import { say } from "@/lib/extraction/grammars/turkic-figures/dimension";
import { isAdjective, isNoun, phraseOf } from "@/lib/extraction/grammars/turkic-figures/grammar";
import { LIGHT } from "@/lib/extraction/grammars/turkic-figures/noun-after";
import { eachBefore } from "@/lib/extraction/grammars/turkic-figures/per";
import type { Measured, Subject } from "@/lib/extraction/grammars/turkic-figures/read";
import type { Scene } from "@/lib/extraction/grammars/turkic-figures/scene";
import { withoutCase } from "@/lib/extraction/grammars/turkic-nominative";
import { writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { isMeasure } from "@/lib/extraction/lexicon/turkic-measures";
import { type TurkicForm, turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { type QuantitySighting, textOf } from "@/lib/extraction/reading";

/** The measure stands before its number, in the nominative; whose it is stands before that: "Үйдүн баасы 5 млн сом". */
export function measureBefore(scene: Scene, amount: QuantitySighting): Measured | null {
  const { words } = scene;
  let at = (eachBefore(scene, amount)?.first ?? amount.first) - 1;
  while (at >= 0 && amount.first - at <= 8 && (SKIPPED.test(words[at]?.key ?? "") || scene.dated.has(at))) at--;
  const noun = measureForm(scene, at);
  if (!noun) return null;
  const start = measureStart(scene, at);
  if (/^(?:сан|son)$/u.test(noun.stem)) return numberSaid(scene, amount, start, at);
  const subject = ownerBefore(scene, start, noun.possessive) ?? bearerAfter(scene, amount.last);
  return {
    rule: "turkic-figure",
    subject,
    measure: nameOf(scene, start, at, noun),
    first: subject?.first ?? start,
    end: amount.last,
    plain: subject ? 0.7 : 0.5,
  };
}

/** "Палаталар сони 64 тага", "мал башынын саны 1,2 млн": of what there are so many stands before "number". */
function numberSaid(scene: Scene, amount: QuantitySighting, start: number, at: number): Measured | null {
  const word = scene.words[start - 1];
  const text = scene.sentence.words[start - 1]?.text ?? "";
  if (!word || !isNoun(scene, start - 1) || start !== at) return null;
  const isLonger = start > 1 && (isAdjective(scene, start - 2) || isJoined(scene, start - 1));
  const first = isLonger ? start - 2 : start - 1;
  const measure = `${textOf(scene.sentence, first, at)} ${say(scene.language, "саны", "soni")}`.toLowerCase();
  const unit = writtenStem(text, word.form.stem, scene.language).toLowerCase();
  return { rule: "turkic-counted", subject: null, measure, unit, first, end: amount.last, plain: 0.6 };
}

/** "узундугу 12 километр жол", "quvvati 45 kVt boʻlgan chuqurlik nasosi": what has the measure stands after it. */
function bearerAfter(scene: Scene, last: number): Subject | null {
  const { words } = scene;
  let first = last;
  while (/^(?:болгон|boʻlgan|келген|keladigan|yangi|жаңы|eski|эски|katta|чоң)$/u.test(words[first]?.key ?? "")) first++;
  if (words[first]?.form.adjectival && isMeasure(words[first]?.form.stem ?? "", scene.language)) first++;
  let end = first;
  while (
    end - first < 4 &&
    !LIGHT.test(words[end]?.key ?? "") &&
    (isNoun(scene, end) || (isAdjective(scene, end) && isNoun(scene, end + 1)))
  )
    end++;
  const form = words[end - 1]?.form;
  if (end === first || form?.adjectival || !/^(?:nominative|accusative|genitive)$/u.test(form?.case ?? "")) return null;
  return { name: phraseOf(scene, first, end), entity: null, first };
}

/** The reading of a word as a measure in the nominative: "баасы" is "баа" with "-сы". */
function measureForm({ words, language }: Scene, at: number): TurkicForm | null {
  const key = words[at]?.key ?? "";
  const form = turkicForms(key, language).find(({ stem }) => isMeasure(stem, language));
  return form && /^(?:nominative|accusative)$/u.test(form.case) && !form.adjectival ? form : null;
}

const SKIPPED =
  /^(?:[—–:-]|болжол|менен|орто|эсеп|азыр|азырынча|бир|bir|yilda|жылда|oyda|айда|дээрлик|кеминде|эң|kamida|taxminan|qariyb|oʻrta|hisobda|hozir|hozircha|endi|эми|болсо|esa|(?:секунд|мүнөт|саат|сутка|күн|жума|ай|жыл)\p{L}{2,6}|(?:sekund|daqiqa|soat|sutka|kun|hafta|oy|yil|kilogramm|gektar|tonna)iga|килограммына|гектарынан|gektaridan|тоннасына|гектарына)$/u;

/** "орточо жалпы аянты": adjectives of the measure, and the noun that a measure belongs to: "кепилдик мөөнөтү". */
function measureStart({ words }: Scene, at: number): number {
  let start = at;
  while (start > 0 && ADJECTIVE.test(words[start - 1]?.key ?? "")) start--;
  return start;
}

const ADJECTIVE =
  /^(?:орточо|жалпы|жылдык|айлык|баштапкы|минималдуу|максималдуу|акыркы|болжолдуу|кепилдик|кепилдиги|аба|учуу|сатып|алуу|oʻrtacha|umumiy|yillik|oylik|boshlangʻich|minimal|maksimal|kunlik|kafolat|xarid|havo|uchish|istemol|күндүк|чекене|дүң|эмгек|иш|жеке|түнкү|күндүзгү|tungi|kunduzgi|ish|oʻrnatish|yuqori|eng|эң|жогорку|төмөнкү|\p{L}+(?:уу|үү|оо|өө)|\p{L}{3,}ish)$/u;

function nameOf(scene: Scene, start: number, at: number, noun: TurkicForm): string {
  const { sentence, language } = scene;
  const text = sentence.words[at]?.text ?? "";
  const bare = language === "ky" ? withoutCase(text, { form: noun }, language) : writtenStem(text, noun.stem, language);
  const before = textOf(sentence, start, at);
  return (before === "" ? bare : `${before} ${bare}`).toLowerCase();
}

/** Someone or something named that ends here, or a common noun: in the genitive, or in the nominative before its own. */
function ownerBefore(scene: Scene, start: number, owned: boolean): Subject | null {
  const { sentence, words, things } = scene;
  const named = things.find(
    ({ last, kind }) => last === start && /^(?:organisation|facility|place|person)$/u.test(kind),
  );
  if (named?.entity && (named.case === "genitive" || named.case === "nominative"))
    return { name: named.name, entity: named.entity, first: named.first };
  const word = words[start - 1];
  const token = sentence.words[start - 1];
  if (!word || token?.kind !== "word" || OTHER.test(word.key)) return null;
  if (word.form.case !== "genitive" && (word.form.case !== "nominative" || !owned)) return null;
  const joined = isJoined(scene, start - 1) ? start - 2 : start - 1;
  const from = joined > 0 && isAdjective(scene, joined - 1) ? joined - 1 : joined;
  return { name: phraseOf(scene, from, start), entity: null, first: from };
}

/** "уй этинин": a noun in the nominative before what belongs to it. */
const isJoined = ({ sentence, words }: Scene, at: number): boolean =>
  words[at]?.form.possessive === true &&
  sentence.words[at - 1]?.kind === "word" &&
  words[at - 1]?.form.case === "nominative" &&
  !OTHER.test(words[at - 1]?.key ?? "");

const OTHER =
  /^(?:кепилдик|аба|учуу|боюнча|сатып|kafolat|xarid|havo|uchish|istemol|yilgi|boʻyicha|анын|алардын|бул|ал|мунун|жана|менен|uning|ularning|bu|va|bilan|har|ар)$/u;
