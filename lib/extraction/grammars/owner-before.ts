import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import { nominativesIn } from "@/lib/extraction/grammars/clause-subject";
import { isMeasure } from "@/lib/extraction/grammars/measure-phrase";
import { nameOf, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { Reading } from "@/lib/extraction/morphology/dictionary";

/** "Новое здание трёхэтажное, | его | площадь": whom "его", "её", "их" before a measure stand for; null where it may be several. */
export function ownerBefore(line: Line, before: Line | null, { first, head }: Phrase): Subject | null {
  const fits = OWNERS.get(line.words[first - 1]?.plain ?? "");
  if (!fits || OF_PEOPLE.has(line.words[head]?.lemma ?? "")) return null;
  return only(line, first - 1, fits) ?? (first <= 2 && before ? only(before, before.words.length, fits) : null);
}

/** "его зарплата": somebody's, and people are told of in more ways than a noun. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  "зарплата плата оклад возраст рост вес стаж пенсия доход доходы пособие".split(" "),
);

/** In a longer stretch of words more things are told of than one. */
const LONGEST = 40;

type Fits = (reading: Reading) => boolean;

const OWNERS: ReadonlyMap<string, Fits> = new Map([
  ["его", ({ gender, number }) => number === "singular" && gender !== "feminine"],
  ["ее", ({ gender, number }) => number === "singular" && gender === "feminine"],
  ["их", ({ number }) => number === "plural"],
]);

/** The only noun in the nominative that the words before speak of, or the name that they begin with. */
function only(line: Line, end: number, fits: Fits): Subject | null {
  const { words } = line;
  if (end > LONGEST) return null;
  const told = nominativesIn(line, 0, end).filter(({ head }) => words[head]?.pos === "noun");
  const opening = indexOf(line).namesAt.get(0);
  if (opening && opening.last <= end) return told.length === 0 && opening.kind !== "person" ? nameOf(opening) : null;
  const [phrase] = told;
  const head = phrase && words[phrase.head];
  if (!phrase || told.length > 1 || !head || isMeasure(head.lemma) || phrase.head > 5) return null;
  const isIt = head.readings.some(
    (reading) => reading.pos === "noun" && reading.case === "nominative" && fits(reading),
  );
  return isIt ? phraseOf(line, phrase.first, phrase.ends.at(-1) ?? phrase.head + 1, "nominative") : null;
}
