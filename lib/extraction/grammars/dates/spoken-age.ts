import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Sentence } from "@/lib/extraction/reading";

/** "34-летний", "в возрасте 52 лет", "ему было 64 года", "старше 70 лет", "(51 год)", "в 19 лет": years that somebody is old. */
export function isAge(
  sentence: Sentence,
  first: number,
  last: number,
  people: readonly { first: number; last: number }[],
): boolean {
  const { plain } = sentence;
  const unit = plain[last - 1] ?? "";
  if (/летн/u.test(unit)) return true;
  if (!/^(?:год|года|году|лет|годам|годами)$/u.test(unit)) return false;
  const before = plain[plain[first - 1] === "бы" ? first - 2 : first - 1] ?? "";
  if (/^(?:в|с|возрасте|старше|младше|моложе|исполни\p{L}+|исполня\p{L}+|стукнуло)$/u.test(before)) return true;
  if (before === "(" && plain[last] === ")") return true;
  if (/^(?:со дня|жизни)/u.test(`${plain[last]} ${plain[last + 1]}`)) return true;
  if (/^(?:до|от|позже|раньше)$/u.test(before) && Number.parseInt(plain[first] ?? "", 10) >= LEAST_AGE) return true;
  const subject = /^(?:было|будет|всего|уже|сейчас|только|лишь)$/u.test(before) ? first - 2 : first - 1;
  if (people.some((person) => person.last === first || person.last === subject + 1)) return true;
  if (plain[first - 1] === "," && people.some((person) => person.last === first - 1)) return true;
  return isSomebody(sentence, subject) && !/^\d+$/u.test(plain[last] ?? "");
}

/** So old are they of whom it is said that they work or rest until then. */
const LEAST_AGE = 16;

/** "ему", "девочка 8 лет", "Кандидату 68 лет". */
function isSomebody({ words, plain }: Sentence, at: number): boolean {
  if (/^(?:ему|ей|им|мне|нам|вам|тебе|которому|которой|которым)$/u.test(plain[at] ?? "")) return true;
  const word = words[at];
  if (word?.kind !== "word") return false;
  const [best] = readingsOf(word.text);
  return best?.pos === "noun" && best.animate === true && (best.case === "dative" || best.case === "nominative");
}
