import { withoutEnding } from "@/lib/extraction/grammars/forms";
import type { NumberText } from "@/lib/extraction/grammars/numbers/written";

/** What the words around a figure say of it. */
export interface BoundsReading {
  approximate: boolean;
  comparison: "more" | "less" | null;
  change: "up" | "down" | null;
}

/** Reads "около", "не менее", "вырос на" before the figure, and what may follow it ("и более", "меньше"). */
export function readBounds(text: NumberText, first: number, last: number, end: number): BoundsReading {
  const { bounds } = text.language;
  const isMore = stands(text, bounds.more, first, -1) || follows(text, bounds.moreAfter, last, end);
  const isLess =
    stands(text, bounds.less, first, -1) || follows(text, bounds.lessAfter, last, end) || isUpTo(text, first);
  const change = readChange(text, first, end);
  return {
    approximate: stands(text, bounds.approximate, first, -1) || follows(text, bounds.approximateAfter, last, end),
    comparison: change === null ? longer(text, first, isMore, isLess) : null,
    change,
  };
}

/** After the number, or after the thing that is counted: "200дөн ашуун унаа", "two tonnes or more". */
const follows = (text: NumberText, phrases: readonly (readonly string[])[], last: number, end: number): boolean =>
  stands(text, phrases, last, 1) || stands(text, phrases, end, 1);

/** "не более" ends with "более": the longer phrase counts. */
function longer(text: NumberText, first: number, isMore: boolean, isLess: boolean): "more" | "less" | null {
  if (isMore && isLess) return isNegated(text, first) ? opposite(text, first) : "more";
  return isMore ? "more" : isLess ? "less" : null;
}

const isNegated = ({ forms }: NumberText, first: number): boolean =>
  forms[first - 2] === "не" || (forms[first - 1] === "чем" && forms[first - 3] === "не");

const opposite = ({ forms }: NumberText, first: number): "more" | "less" =>
  /^(?:менее|меньше|ниже|раньше)$/u.test((forms[first - 1] === "чем" ? forms[first - 2] : forms[first - 1]) ?? "")
    ? "more"
    : "less";

function stands(text: NumberText, phrases: readonly (readonly string[])[], at: number, side: 1 | -1): boolean {
  const { forms, language } = text;
  // Most words end and begin no such phrase, which one look tells where no ending can be joined to them.
  const nearest = forms[side === 1 ? at : at - 1] ?? "";
  if (language.endings === null && !nearestWords(phrases, side).has(nearest)) return false;
  return phrases.some((phrase) => {
    const from = side === 1 ? at : at - phrase.length;
    return phrase.every((word, index) => {
      const form = forms[from + index] ?? "";
      return form === word || (language.endings !== null && isWithEnding(form, word, language.endings));
    });
  });
}

type Phrases = readonly (readonly string[])[];

const nearestWordsOf = { before: new WeakMap<Phrases, Set<string>>(), after: new WeakMap<Phrases, Set<string>>() };

/** The words of phrases that stand next to the figure before or after which the phrases stand. */
function nearestWords(phrases: Phrases, side: 1 | -1): ReadonlySet<string> {
  const all = side === 1 ? nearestWordsOf.after : nearestWordsOf.before;
  const words = all.get(phrases) ?? new Set(phrases.map((phrase) => phrase.at(side === 1 ? 0 : -1) ?? ""));
  all.set(phrases, words);
  return words;
}

/** "мектепке чейинки мекеме" is no bound: the word with this ending tells of what kind the next one is. */
const isWithEnding = (form: string, word: string, endings: ReadonlySet<string>): boolean =>
  form.startsWith(word) &&
  !/[^к]ки$/u.test(form) &&
  withoutEnding(form, (stem) => (stem === word ? true : undefined), endings) === true;

/** "до двенадцати лет" is a bound, "выросла до 55 %" and "с 9 до 12" are not. */
function isUpTo(text: NumberText, first: number): boolean {
  const { forms, language } = text;
  if (text.words[first]?.kind === "word" && language.minus.has(forms[first] ?? "")) return false;
  if (language.upTo === null || forms[first - 1] !== language.upTo) return false;
  const before = forms.slice(Math.max(0, first - 9), first - 1);
  if (before.some((form) => /^(?:от|с|со)$/u.test(form))) return false;
  return !before.some(
    (form) =>
      isOneOf(form, language.bounds.up) ||
      isOneOf(form, language.bounds.down) ||
      /^(?:дове|дости|прогре|усил)/u.test(form),
  );
}

/** "вырос на 5 %", "на 5 % меньше", "в полтора раза больше". */
function readChange(text: NumberText, first: number, end: number): "up" | "down" | null {
  const { bounds } = text.language;
  const sign = text.forms[first - 1] ?? "";
  if (/^(?:плюс|минус)$/u.test(sign)) return sign === "плюс" ? "up" : "down";
  const by = byAt(text, first);
  if (by === null) return bounds.by.size === 0 ? afterwards(text, end) : null;
  for (const form of text.forms.slice(end, end + 2)) {
    if (/^(?:больше|выше|дороже|дольше|more|higher)$/u.test(form)) return "up";
    if (/^(?:меньше|ниже|дешевле|less|fewer|lower)$/u.test(form)) return "down";
  }
  for (let at = by - 1; at >= 0 && at > by - 9; at--) {
    const form = text.forms[at] ?? "";
    if (/^[.;:]$/u.test(form)) return null;
    if (isOneOf(form, bounds.up)) return "up";
    if (isOneOf(form, bounds.down)) return "down";
  }
  return null;
}

/** In Kyrgyz and Uzbek the verb follows: "18 пайызга өстү". */
function afterwards(text: NumberText, end: number): "up" | "down" | null {
  const isBy = /(?:га|ге|го|гө|ка|ке|ко|кө|ga|baravar|barobar|эсе)$|^%$/u.test(text.forms[end - 1] ?? "");
  if (!isBy) return null;
  for (const form of text.forms.slice(end, end + 3)) {
    if (/^[.;:]$/u.test(form)) return null;
    if (isOneOf(form, text.language.bounds.up)) return "up";
    if (isOneOf(form, text.language.bounds.down)) return "down";
  }
  return null;
}

/** The word of "на", before "почти" or "более чем" if they stand between. */
function byAt({ forms, language }: NumberText, first: number): number | null {
  for (let at = first - 1; at >= 0 && at > first - 4; at--) {
    if (language.bounds.by.has(forms[at] ?? "")) return at;
    if (
      !/^(?:почти|около|более|чем|примерно|целых|сразу|еще|лишь|nearly|about|almost|more|than)$/u.test(forms[at] ?? "")
    )
      return null;
  }
  return null;
}

const isOneOf = (form: string, starts: readonly string[]): boolean =>
  form.length > 3 && starts.some((start) => form.startsWith(start));
