import type { NumberText } from "@/lib/extraction/grammars/numbers/written";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import type { Reading } from "@/lib/extraction/morphology/reading";

/** "үчтөн бири" is a third, "oʻn birinchi" the eleventh, "yuz berdi" happened. */
export function isPartOrOrdinal({ forms, language }: NumberText, end: number): boolean {
  if (!language.endings) return false;
  const [last, next] = [forms[end - 1] ?? "", forms[end] ?? ""];
  if (/^(?:yuz|жүз)$/u.test(last) && /^(?:бер|ber)/u.test(next)) return true;
  if (/(?:nchi|[иыуү]нч[иыуү])$/u.test(next)) return true;
  return /(?:т[еоөа]н|д[еоөа]н|dan)$/u.test(last) && /^(?:бири|ikki qism|biri$|ikki$)/u.test(next);
}

/** "две трети", "тридцать четвёртый", "11 класс", "на 34 километре": in Russian a part of a whole, or one of a row. */
export function isOrdinal(text: NumberText, at: number, end: number): boolean {
  if (text.language.upTo !== "до") return false;
  const next = text.forms[end] ?? "";
  if (next === "числа" || (ORDINAL.test(text.forms[at - 1] ?? "") && SCALE.test(text.forms[at] ?? ""))) return true;
  if (text.words[end - 1]?.kind === "word")
    return (end === at + 1 && PARTS.test(next)) || (ROUND.test(text.forms[end - 1] ?? "") && ORDINAL.test(next));
  return end === at + 1 && text.words[at]?.kind === "number" && isOneOfRow(text, at, next);
}

const SCALE = /^(?:тысяч[аиу]|миллион|миллиард|десяток|сотня|сотню)$/u;
const PARTS = /^(?:трет|четверт)(?:и|ей|ям|ями|ях)$|^(?:пят|шест|седьм|восьм|девят|десят|сот)ых$/u;
const ROUND = /(?:дцать|дцати|десят|десяти|сорок|сорока|девяносто|девяноста|сто|сот|ста|двести|сти)$/u;
const ORDINAL =
  /^(?:перв|втор|четверт|пят|шест|седьм|восьм|девят)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)$|^треть(?:ий|я|е|его|ей|ему|им|ем|ю|и|их)$/u;

/** Digits ask for a genitive: where the noun stands in another case, it is told apart by them ("7 класс", "на 12 месте"). */
function isOneOfRow({ forms, words }: NumberText, at: number, next: string): boolean {
  const value = forms[at] ?? "";
  if (!/^\d{1,3}$/u.test(value) || /(?:^|[^1])1$/u.test(value) || words[at + 1]?.kind !== "word") return false;
  if (MEASURED.test(next) || (forms[at + 2] === "." && at + 3 < words.length)) return false;
  if (ROWS.test(next) && readingsOf(forms[at - 1] ?? "")[0]?.pos === "noun") return true;
  const nouns = readingsOf(next).filter(({ pos, guessed }) => pos === "noun" && !guessed);
  return nouns.length > 0 && nouns.every((noun) => isOfRow(noun, value));
}

/** "студент | 2 | курса", "победитель 3 тура". */
const ROWS = /^(?:курса|класса|созыва|разряда|ранга|степени|тура)$/u;

/** "5 килограмм", as people say, and abbreviations. */
const MEASURED =
  /^(?:тепла|мороза|холода|куб|кв|сом|сум|час|раз|манат|доллар|\p{L}*(?:грамм|ватт|вольт|ампер|байт|бит|гектар|градус|рентген))$/u;

/** "днём 41, | 26 ночью" is none; after 2, 3 and 4 the genitive is that of the singular. */
function isOfRow({ case: its, number }: Reading, value: string): boolean {
  if (its === "instrumental") return false;
  if (number === "plural") return its === "nominative" || its === "accusative";
  return its !== "genitive" || !/[234]$/u.test(value);
}
