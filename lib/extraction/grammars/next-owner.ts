import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line } from "@/lib/extraction/figures/scene";
import type { MeasurePhrase } from "@/lib/extraction/grammars/measure-phrase";
import { readTail, segmentAt } from "@/lib/extraction/grammars/noun-strings";
import { leading } from "@/lib/extraction/grammars/own-measures";
import { nameOf, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import { adjectiveNominative } from "@/lib/extraction/morphology/adjectives";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";

/** The same measure of somebody else, or another kind of it, and the word after what says so. */
export interface NextSaid {
  said: MeasurePhrase;
  end: number;
}

/** "терапевта | — 38 100", "в Навои | — 9,8 млн", "сельского | — 49 %", "внутренний | — 3,2 млрд": whom else the same is told of. */
export function nextOwner(line: Line, at: number, said: MeasurePhrase): NextSaid | null {
  const [word, after] = [line.words[at], line.words[at + 1]];
  if (word && after && isAlone(word, after)) return ofKind(word, at, said);
  const prepared = word?.pos === "preposition" ? line.words[at + 1] : undefined;
  const dash = line.words[at + 2];
  if (prepared && dash && word?.plain === said.led && isAlone(prepared, dash) && prepared.cases.has("locative"))
    return likeSubject(prepared, at + 2, said);
  const segment = segmentAt(line, at);
  if (!segment || (!isLedAlike(segment.preposition, said.led) && line.words[at - 1]?.plain !== ":")) return null;
  const { preposition, first, named, isName } = segment;
  // "водителей | самосвалов".
  const more = preposition || isName ? [] : leading(readTail(line, segment.last).segments);
  const last = more.at(-1)?.last ?? segment.last;
  const subject = isName && named ? nameOf(named) : phraseOf(line, first, last, preposition ? null : "genitive");
  return { said: { ...said, subject, led: preposition }, end: last };
}

/** "в новостройках" and "на вторичном рынке". */
const isLedAlike = (one: string | null, other: string | null): boolean =>
  one === other || (PLACING.has(one ?? "") && PLACING.has(other ?? ""));
const PLACING: ReadonlySet<string> = new Set(["в", "во", "на"]);

/** An adjective before a dash or a bracket: the noun is that which was told. */
const isAlone = ({ pos, cases }: GrammarWord, { plain }: GrammarWord): boolean =>
  pos === "adjective" && cases.size > 0 && /^[—–(-]$/u.test(plain);

function ofKind(word: GrammarWord, at: number, said: MeasurePhrase): NextSaid | null {
  const words = said.measure.split(" ");
  const [kind = "", noun = ""] = words;
  if (words.length === 2 && isLike(word, kind, noun))
    return { said: { ...said, measure: `${word.plain} ${noun}` }, end: at + 1 };
  return word.cases.has("genitive") && said.led === null ? likeSubject(word, at + 1, said) : null;
}

/** "внутренний" beside "внешний долг". */
const isLike = ({ cases, readings }: GrammarWord, kind: string, noun: string): boolean =>
  cases.has("nominative") &&
  readingsOf(kind)[0]?.pos === "adjective" &&
  readingsOf(noun).some(
    (its) =>
      its.case === "nominative" &&
      readings.some(
        (one) => one.case === "nominative" && one.number === its.number && (one.gender ?? its.gender) === its.gender,
      ),
  );

/** "сельского" of whom "городское население" was told, "в Кашкадарьинской" beside "Самаркандская область". */
function likeSubject({ text }: GrammarWord, end: number, said: MeasurePhrase): NextSaid | null {
  const words = said.subject.name.split(" ");
  const [kind = "", noun = ""] = words;
  const its = readingsOf(noun).find(({ pos, case: of }) => pos === "noun" && of === "nominative");
  if (words.length !== 2 || !its?.gender || its.number !== "singular" || readingsOf(kind)[0]?.pos !== "adjective")
    return null;
  const name = adjectiveNominative(text, its.gender, "singular");
  return name ? { said: { ...said, subject: { name: `${name} ${noun}`, entity: null } }, end } : null;
}
