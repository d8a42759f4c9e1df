import { type TurkicWord, writtenStem } from "@/lib/extraction/grammars/turkic-words";
import { withCase } from "@/lib/extraction/morphology/turkic-endings";
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
  const from = isOf ? afterLand(words, of.last, last) : first;
  const head = words[last - 1];
  const text = sentence.words[last - 1]?.text ?? "";
  const keepsOwner = words.slice(from, last - 1).some(isOwner);
  const bare = head
    ? keepsOwner
      ? inNominative(text, head, language)
      : writtenStem(text, head.form.stem, language)
    : text;
  const before =
    isOf && from < last - 1 ? withoutOwner(sentence, words, from, last, language) : textOf(sentence, from, last - 1);
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

/** A noun, in the genitive or as it stands, that the possessive of the head belongs to: "maktab direktori". */
const isOwner = ({ key, form, classes }: TurkicWord): boolean =>
  form.case === "genitive" || (form.case === "nominative" && !classes.includes("title") && !ADJECTIVE.test(key));

const ADJECTIVE = /(?:л[ыиуү]к|д[ыиуү]к|т[ыиуү]к|луу|лүү|iy|lik)$/u;

/** "Ашхабад | шаарынын хякими": the noun of a town or district adds nothing to its name. */
function afterLand(words: readonly TurkicWord[], from: number, last: number): number {
  const isLand = LAND.test(words[from]?.key ?? "") && (words[from]?.form.possessive ?? false);
  return isLand && from < last - 1 ? from + 1 : from;
}

const LAND = /^(?:шаар|айыл|район|облус|shahar|shahr|tuman|viloyat|qishloq|qishlogʻ)/u;

/**
 * "boshligʻi oʻrinbosari" ⇒ "boshliq oʻrinbosari", "акиминин орун басары" ⇒ "акимдин орун басары": whose deputy it is does
 * not belong to anybody in the title, once what it is of is said apart.
 */
function withoutOwner(
  sentence: Sentence,
  words: readonly TurkicWord[],
  from: number,
  last: number,
  language: string,
): string {
  const before = words.slice(from, last - 1);
  const owner = before.findIndex(({ classes }) => !classes.includes("title") || classes.includes("post"));
  const [first, ...rest] = before.map((word, at) => {
    const text = sentence.words[from + at]?.text ?? "";
    if (at !== owner || !word.classes.includes("post") || !word.form.possessive) return text;
    const stem = writtenStem(text, word.form.stem, language);
    if (word.form.case === "nominative") return stem;
    return word.form.case === "genitive" && language === "ky" ? withCase(stem, "genitive", false, language) : text;
  });
  return [first ?? "", ...rest].join(" ");
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
