import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import { amountBeside, type Linked } from "@/lib/extraction/grammars/amount-chain";
import { formsOf, type MeasurePhrase } from "@/lib/extraction/grammars/measure-phrase";
import { readTail, segmentAt } from "@/lib/extraction/grammars/noun-strings";
import { nameOf, phraseOf, upTo } from "@/lib/extraction/grammars/phrase-names";

/**
 * "Самые высокие зарплаты | — в Ташкенте (10,4 млн сумов) и Навои (9,8 млн)", "Самая низкая зарплата отмечена | в сельском
 * хозяйстве — 19 тысяч": whose the greatest is stands after it, with its figure.
 */
export function greatestIn(line: Line, phrase: Phrase): { said: MeasurePhrase; linked: Linked }[] {
  const { words } = line;
  const first = SUPERLATIVE.test(words[phrase.first - 1]?.plain ?? "") ? phrase.first - 1 : phrase.first;
  if (!SUPERLATIVE.test(words[first]?.plain ?? "")) return [];
  const { end } = readTail(line, phrase.head + 1);
  const isTold = /^[—–-]$/u.test(words[end]?.plain ?? "") || words[end]?.isVerbal === true;
  const found: { said: MeasurePhrase; linked: Linked }[] = [];
  for (let at = end + 1; isTold && found.length < MOST_ROWS; ) {
    const owner = ownerAt(line, at);
    const figure = owner && amountBeside(line, owner.end);
    if (!owner || !figure) return found;
    const measure = upTo(line, first, end);
    const said = { measure, subject: owner.subject, per: null, led: null, ...formsOf(line, phrase) };
    found.push({ said: { ...said, first, end: owner.end }, linked: { ...figure, former: false } });
    at = figure.end + (words[figure.end]?.plain === ")" ? 1 : 0);
    if (/^(?:,|и|а)$/u.test(words[at]?.plain ?? "")) at++;
  }
  return found;
}

const MOST_ROWS = 8;
const SUPERLATIVE =
  /^(?:сам(?:ая|ый|ое|ые)|(?:наибольш|наименьш)(?:ая|ий|ее|ие)|(?:максимальн|минимальн)(?:ая|ый|ое|ые))$/u;

function ownerAt(line: Line, at: number) {
  const name = indexOf(line).namesAt.get(line.words[at]?.plain === "в" ? at + 1 : at);
  if (name) return { subject: nameOf(name), end: name.last };
  const segment = /^(?:в|у|на|среди)$/u.test(line.words[at]?.plain ?? "") ? segmentAt(line, at) : null;
  if (!segment || segment.named) return null;
  const its = segment.preposition === "у" ? "genitive" : "locative";
  return { subject: phraseOf(line, segment.first, segment.last, its), end: segment.last };
}
