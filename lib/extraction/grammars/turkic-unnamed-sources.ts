import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { referredBody } from "@/lib/extraction/grammars/turkic-people";
import { named } from "@/lib/extraction/grammars/turkic-phrases";
import { areTelling, isInWords, isPublication } from "@/lib/extraction/grammars/turkic-speech";
import { type TurkicWord, turkicWord } from "@/lib/extraction/grammars/turkic-words";
import { covered, type Sentence } from "@/lib/extraction/reading";
import type { Page } from "@/lib/extraction/rule";

/**
 * "Министрликтин маалыматында", "Vazirlikdan maʼlum qilishlaricha", "Синоптиктердин айтымында": who tells it, by a common
 * noun; the body named before where the noun stands for one.
 */
export function unnamedSources(
  sentence: Sentence,
  words: readonly TurkicWord[],
  rule: string,
  cast: Cast,
  page: Page,
): ExtractedFact[] {
  const taken = covered(sentence, "organisation", "person", "position", "place");
  const { language } = page.document;
  return words.flatMap((word, at): ExtractedFact[] => {
    const end = taken.has(at) || !mayTell(word) ? null : toldUntil(words, at);
    if (end === null) return [];
    const known = referredBody(sentence, word, at, cast, page, (name) =>
      name.split(" ").map((part) => turkicWord(part, language).form.stem),
    );
    const isSite = /^(?:сайт|sayt)/u.test(words[at + 1]?.key ?? "");
    const said = named(sentence, words, at, isSite ? at + 1 : at, language).name.toLowerCase();
    const source = known?.name ?? (word.form.plural ? pluralOf(sentence, at) : said);
    const entities = { source: [known?.id] };
    return [factOf("attribution", { source }, { sentence, words: [at, end], rule, confidence: 0.5, entities })];
  });
}

const mayTell = ({ classes, form }: TurkicWord): boolean =>
  (classes.includes("body") && !form.plural && !form.possessive) || TELLERS.test(form.stem);

const TELLERS = /^(?:тергөө|синоптик|мэрия|tergov|sinoptik)$/u;

/** "синоптиктердин" ⇒ "синоптиктер". */
const pluralOf = ({ words }: Sentence, at: number): string =>
  /^.{3,}?(?:[лдт][аеоө]р|lar)/u.exec(words[at]?.text.toLowerCase() ?? "")?.[0] ?? words[at]?.text.toLowerCase() ?? "";

function toldUntil(words: readonly TurkicWord[], at: number): number | null {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !next) return null;
  const isSource = word.form.case === "genitive" || (word.form.case === "nominative" && !word.form.plural);
  if (isSource && (isPublication(next) || isInWords(next))) return at + 2;
  const isPlace = word.form.case === "ablative" || word.form.case === "locative";
  if (isPlace && areTelling(next)) return at + 2;
  const isHelper = /^(?:xabar|malum|malumot)$/u.test(next.key);
  return isPlace && isHelper && after && areTelling(after) ? at + 3 : null;
}
