import { type TurkicWord, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { type PositionSighting, type Sentence, sightingAt, textOf } from "@/lib/extraction/reading";

type Understood = Omit<PositionSighting, "kind" | "first" | "last" | "rule" | "confidence">;

/**
 * Understands words that are known to be a post. What it is of stands first: "[Ат-Башы районунун] акими" is "аким" of
 * that district; without it the possessive stays ("жол ишканасынын башчысы").
 */
export function turkicPositionOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  first: number,
  last: number,
  language: string,
): Understood {
  const of = sightingAt(sentence, first, "organisation", "place", "facility");
  const isOf = of !== null && of.last < last;
  const from = isOf ? of.last : first;
  const head = words[last - 1];
  const text = sentence.words[last - 1]?.text ?? "";
  const keepsOwner = last - from > 1 && words.slice(from, last - 1).some(({ form }) => form.case === "genitive");
  const bare = head
    ? keepsOwner
      ? inNominative(text, head, language)
      : writtenStem(text, head.form.stem, language)
    : text;
  const before = textOf(sentence, from, last - 1);
  const title = lowered(before === "" ? bare : `${before} ${bare}`);
  return {
    title,
    of: isOf ? { kind: of.kind, name: of.name, first } : null,
    office: null,
    byname: false,
    former: /^(?:мурда|муру|sobiq|avval|oldin|собиқ|олдин|аввал)/u.test(title),
    nominative: head?.form.case === "nominative",
    cases: [],
    field: false,
  };
}

/** "башчысынын" ⇒ "башчысы". */
function inNominative(text: string, { key, form }: TurkicWord, language: string): string {
  if (form.case === "nominative") return text;
  const owner = /^(?:с[ыиуү]|[ыиуү]|si|i)/u.exec(key.slice(form.stem.length))?.[0] ?? "";
  return writtenStem(text, form.stem + owner, language);
}

/** A capital that only begins the sentence goes. */
const lowered = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
