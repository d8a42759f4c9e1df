import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { isMeasure, perUnit } from "@/lib/extraction/lexicon/turkic-measures";
import {
  type PersonSighting,
  type QuantitySighting,
  type Sentence,
  type Sighting,
  sightings,
  textOf,
} from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "44 жаштагы Юнусалиев", "Уй этинин баасы 780 сом", "Шартнома суммаси 64 млн евро": whose figure is said beside it. */
export const turkicFigure: FactRule = {
  id: "turkic-figure",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    const { language } = page.document;
    const scene: Scene = { sentence, words: turkicWords(sentence, language), language, cast };
    return sightings(sentence, "quantity").flatMap((amount) => {
      const read = ageOf(scene, amount) ?? measureOf(scene, amount);
      return read ? [figure(scene, amount, read)] : [];
    });
  },
};

interface Scene {
  sentence: Sentence;
  words: readonly TurkicWord[];
  language: string;
  cast: Cast;
}
interface Read {
  subject: string;
  entity: string | null;
  measure: string;
  per: string | null;
  first: number;
  end: number;
  confidence: number;
}

/** "он тогуз жаштагы Илгиз Самат уулу", "46 yoshli Eshonqulov", "Oysha Jumaniyoz qizi toʻqqiz yoshda". */
function ageOf({ sentence, words, language, cast }: Scene, { first, last, unit }: QuantitySighting): Read | null {
  const ageAt = [last - 1, last].find((at) => /^(?:жаш|yosh)/u.test(words[at]?.key ?? ""));
  if (ageAt === undefined && !/^(?:жаш|yosh|ёш)$/u.test(unit ?? "")) return null;
  const from = Math.max(last, (ageAt ?? last - 1) + 1);
  const people = sightings(sentence, "person");
  const after = people.find(
    (person) => person.first >= from && person.first <= from + 4 && isReached(sentence, from, person),
  );
  const before = people.find((person) => person.last === first);
  const person = after ?? before;
  const entity = person && cast.entityOf(person);
  if (!entity || !person) return null;
  const measure = language === "ky" ? "жашы" : language === "uz" ? "yosh" : "ёш";
  const [begins, end] = [Math.min(first, person.first), Math.max(from, person.last)];
  return { subject: entity.name, entity: entity.id, measure, per: null, first: begins, end, confidence: 0.9 };
}

const isReached = ({ words }: Sentence, from: number, person: PersonSighting): boolean =>
  words.slice(from, person.first).every(({ kind }) => kind === "word");

/** The measure stands before its number, in the possessive; whose it is stands before that. */
function measureOf(scene: Scene, { first, last }: QuantitySighting): Read | null {
  const { sentence, words, language } = scene;
  let at = first - 1;
  let per: string | null = null;
  for (; at >= 0 && first - at <= 5; at--) {
    const word = words[at];
    if (!word) return null;
    const each = word.form.possessive && word.form.case === "dative" ? perUnit(word.form.stem, language) : null;
    if (each !== null) per = writtenStem(sentence.words[at]?.text ?? "", word.form.stem, language).toLowerCase();
    else if (!SKIPPED.test(word.key)) break;
  }
  const noun = words[at];
  if (noun?.form.case !== "nominative" || !isMeasure(noun.form.stem, language)) return null;
  const start = measureStart(scene, at);
  const owner = ownerBefore(scene, start);
  if (!owner) return null;
  return { ...owner, measure: nameOf(scene, start, at), per, end: last, confidence: 0.7 };
}

const SKIPPED =
  /^(?:[—–:-]|болжол|менен|орто|эсеп|азыр|азырынча|дээрлик|кеминде|эң|kamida|taxminan|qariyb|oʻrta|hisobda|hozir|hozircha|endi|эми|болсо|esa)$/u;

/** "орточо жалпы аянты": adjectives of the measure. */
function measureStart({ words }: Scene, at: number): number {
  let start = at;
  while (start > 0 && ADJECTIVE.test(words[start - 1]?.key ?? "")) start--;
  return start;
}

const ADJECTIVE =
  /^(?:орточо|жалпы|жылдык|айлык|баштапкы|минималдуу|максималдуу|акыркы|oʻrtacha|umumiy|yillik|oylik|boshlangʻich|minimal|maksimal|kunlik|күндүк|чекене|дүң|эмгек|ish)$/u;

function nameOf({ sentence, words, language }: Scene, start: number, at: number): string {
  const text = sentence.words[at]?.text ?? "";
  const bare = language === "ky" ? text : writtenStem(text, words[at]?.form.stem ?? "", language);
  const before = textOf(sentence, start, at);
  return (before === "" ? bare : `${before} ${bare}`).toLowerCase();
}

/** Someone or something named that ends here, or a common noun: in the genitive, or in the nominative before its own. */
function ownerBefore(scene: Scene, start: number): Omit<Read, "measure" | "per" | "end" | "confidence"> | null {
  const { sentence, words, language, cast } = scene;
  const named = sightings(sentence, "organisation", "facility", "place", "person").filter(({ last }) => last === start);
  const entity = named[0] ? cast.entityOf(named[0] as Sighting) : null;
  if (entity && named[0]) return { subject: entity.name, entity: entity.id, first: named[0].first };
  const word = words[start - 1];
  const token = sentence.words[start - 1];
  if (!word || token?.kind !== "word" || OTHER.test(word.key)) return null;
  if (word.form.case !== "genitive" && (word.form.case !== "nominative" || !words[start]?.form.possessive)) return null;
  const bare = word.form.case === "nominative" ? token.text : withNumber(token.text, word, language);
  return { subject: bare.toLowerCase(), entity: null, first: start - 1 };
}

/** "kuyovlarning" ⇒ "kuyovlar". */
function withNumber(text: string, { key, form }: TurkicWord, language: string): string {
  const plural = form.plural ? (/^(?:l\p{L}r|[лдт][аеоө]р)/u.exec(key.slice(form.stem.length))?.[0] ?? "") : "";
  return writtenStem(text, form.stem + plural, language);
}

const OTHER =
  /^(?:кепилдик|аба|учуу|боюнча|сатып|kafolat|xarid|havo|uchish|istemol|yilgi|boʻyicha|анын|алардын|бул|ал|мунун|жана|менен|uning|ularning|bu|va|bilan|har|ар)$/u;

function figure({ sentence }: Scene, amount: QuantitySighting, read: Read): ExtractedFact {
  const { value, to, unit, currency, approximate, comparison, change } = amount;
  const { subject, measure, per } = read;
  const args = { subject, measure, value, to, unit, currency, per, approximate, comparison, change, date: null };
  return factOf("quantity", args, {
    sentence,
    words: [Math.min(read.first, amount.first), Math.max(read.end, amount.last)],
    rule: turkicFigure.id,
    confidence: read.confidence,
    entities: { subject: [read.entity] },
  });
}
