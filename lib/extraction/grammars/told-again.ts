import type { Line } from "@/lib/extraction/figures/scene";
import { afterAsides } from "@/lib/extraction/grammars/asides";
import { segmentAt } from "@/lib/extraction/grammars/noun-strings";
import { nameOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";

/** That what was measured in the sentence before is told of once more: the word after it, and of whom if of another. */
export interface ToldAgain {
  first: number;
  end: number;
  subject: Subject | null;
  led: string | null;
}

/** "По сравнению с прошлым годом | он | вырос на 10 %", "В Ташкенте | этот показатель | равен 9,9 млн". */
export function toldAgain(line: Line, gender: string | null): ToldAgain | null {
  const { words } = line;
  for (let at = 0; at < Math.min(MOST, words.length); at++) {
    if (words[at]?.isVerbal) return null;
    const end = againAt(line, at, gender);
    if (end === null) continue;
    const place = led(line, at);
    return place === false ? null : { first: at, end, ...(place ?? { subject: null, led: null }) };
  }
  return null;
}

const MOST = 14;

function againAt({ words }: Line, at: number, gender: string | null): number | null {
  const word = words[at]?.plain ?? "";
  if (PRONOUNS.get(word) === gender && gender !== null) return at + 1;
  const isThis = /^(?:этот|данный)$/u.test(word);
  return words[at + (isThis ? 1 : 0)]?.plain === "показатель" && words[at - 1]?.pos !== "adjective"
    ? at + (isThis ? 2 : 1)
    : null;
}

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["он", "masculine"],
  ["она", "feminine"],
  ["оно", "neuter"],
  ["они", "plural"],
]);

/** The place that the sentence begins with; false where another is named that does not lead it. */
function led(line: Line, at: number): Pick<ToldAgain, "subject" | "led"> | null | false {
  const place = line.named.find(({ kind, last }) => kind === "place" && last <= at);
  if (!place) return null;
  const preposition = line.words[0]?.plain ?? "";
  const segment = /^(?:в|во|на)$/u.test(preposition) ? segmentAt(line, 0) : null;
  const isLeading = segment?.isName === true && afterAsides(line, segment.last) === at;
  return isLeading && segment?.named ? { subject: nameOf(segment.named), led: preposition } : false;
}
