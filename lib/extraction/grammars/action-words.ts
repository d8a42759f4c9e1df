import { inflect } from "@/lib/extraction/morphology/inflect";
import { nominativeOf } from "@/lib/extraction/morphology/nominative";
import { nounGroup } from "@/lib/extraction/morphology/noun-group";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** The words in the nominative, without what only leads the clause in. */
export const nominative = (sentence: Sentence, words: readonly number[]): string => {
  const kept = stripped(sentence, words);
  return kept.length === 0
    ? ""
    : lowered(sentence, kept, nominativeOf(kept.map((at) => sentence.words[at]?.text ?? "")));
};

/** The words as they stand, without what only leads the clause in. */
export const shown = (sentence: Sentence, words: readonly number[]): string => {
  const kept = stripped(sentence, untilSetting(sentence, words));
  return lowered(sentence, kept, joined(sentence, kept));
};

/** Conjunctions and adverbs that lead a clause in, marks at its edges. */
export function stripped(sentence: Sentence, words: readonly number[]): number[] {
  const kept = words.filter((at) => !LEADING.test(sentence.plain[at] ?? "") && !isHour(sentence, at));
  if (isSpeech(sentence, kept)) {
    kept.shift();
    kept.pop();
  }
  const isEdge = (at: number | undefined): boolean =>
    at !== undefined &&
    (/^[,;:—–.!?…()«»-]$/u.test(sentence.plain[at] ?? "") ||
      /^(?:и|а|но|что|чтобы|где)$/u.test(sentence.plain[at] ?? ""));
  while (isEdge(kept[0]) && !opensName(sentence, kept)) kept.shift();
  while (kept.length > 0 && isEdge(kept.at(-1)) && sentence.plain[kept.at(-1) ?? 0] !== "»") kept.pop();
  return kept;
}

/** "«Пенсии повысят»": the marks around all of somebody's words are no part of what he says. */
function isSpeech(sentence: Sentence, kept: readonly number[]): boolean {
  const [first = -1] = kept;
  const isWhole = sentence.plain[first] === "«" && sentence.plain[kept.at(-1) ?? -1] === "»";
  const isOnly = kept.filter((at) => /^[«»]$/u.test(sentence.plain[at] ?? "")).length === 2;
  const hasVerb = (kept.at(-1) ?? first) - first >= kept.length; // which is no longer among the words
  return isWhole && isOnly && hasVerb;
}

/** "«Тарлану» | поднять капитал": the mark that opens a name stays with the one that closes it. */
const opensName = ({ plain }: Sentence, [first = -1, ...rest]: readonly number[]): boolean =>
  plain[first] === "«" && rest.some((at) => plain[at] === "»");

const LEADING =
  /^(?:также|уже|же|тоже|именно|зато|впрочем|однако|там|здесь|потом|теперь|затем|взамен|все-таки|всё-таки|потому|дальше|включительно)$/u;

/** "утром", "к полудню": the time of day is no part of what is done. */
const isHour = ({ plain }: Sentence, at: number): boolean =>
  /^(?:утром|вечером|днем|ночью)$/u.test(plain[at] ?? "") ||
  HOURS.test(`${plain[at]} ${plain[at + 1]}`) ||
  HOURS.test(`${plain[at - 1]} ${plain[at]}`);

const HOURS = /^к (?:полудню|вечеру|утру|обеду|ночи)$/u;

function joined(sentence: Sentence, words: readonly number[]): string {
  return words
    .map((at, index) => {
      const before = sentence.words[at - 1];
      const isTight = index > 0 && words[index - 1] === at - 1 && before?.end === sentence.words[at]?.start;
      return `${index === 0 || isTight || /^[,.;:]$/u.test(sentence.plain[at] ?? "") ? "" : " "}${sentence.words[at]?.text ?? ""}`;
    })
    .join("");
}

/** A capital that only begins the sentence goes; that of a name stays. */
function lowered(sentence: Sentence, words: readonly number[], text: string): string {
  const [first] = words;
  const isFirst = first === 0 || (first === 1 && sentence.plain[0] === "«" && sentence.plain[words.length + 1] !== "»");
  const isOpening =
    isFirst && !sightingAt(sentence, first, "person", "place", "organisation", "facility", "event", "work");
  const isShouted = /^\p{Lu}{2}/u.test(text);
  return isOpening && !isShouted ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Осмотр рядов | с участием …", "Вскрытие | в кабинете …": who is there and in which room is no part of it. */
export function untilSetting(sentence: Sentence, words: readonly number[]): readonly number[] {
  const cut = words.findIndex((at) => SETTING.test(`${sentence.plain[at]} ${sentence.plain[at + 1]}`));
  return cut > 0 ? words.slice(0, cut) : words;
}

const SETTING =
  /^(?:с участием|в присутствии|по адресу|в кабинете|в каб|на портале|по регламенту|по графику|до \p{L}+|в зале|в актовом)$/u;

/** "договор" ⇒ "договора", with what depends on it; null where the words do not decline. */
export function genitive(words: readonly string[]): string | null {
  const group = nounGroup(words, 0, { cases: ["nominative"] });
  if (!group) return null;
  const wanted = { case: "genitive", number: group.number, gender: group.gender } as const;
  const declined = [...words];
  for (const { at, reading } of group.members)
    declined[at] = inflect(words[at] ?? "", reading, wanted) ?? words[at] ?? "";
  return declined.join(" ");
}
