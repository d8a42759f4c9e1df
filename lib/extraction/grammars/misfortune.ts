import type { Line } from "@/lib/extraction/figures/scene";
import { phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";

/** "Пожар начался ночью. | Материальный ущерб": the one misfortune of which a paragraph speaks, where what is measured is of such. */
export function misfortuneOf(lemma: string, lines: readonly Line[]): Subject | null {
  if (!OF_MISFORTUNES.has(lemma)) return null;
  const told = lines.flatMap(misfortunesIn);
  const [first, ...others] = told;
  return first && others.every((other) => other.lemma === first.lemma) ? first.subject : null;
}

interface Misfortune {
  lemma: string;
  subject: Subject;
}

const known = new WeakMap<Line, readonly Misfortune[]>();

function misfortunesIn(line: Line): readonly Misfortune[] {
  const before = known.get(line);
  if (before) return before;
  const found = line.phrases.flatMap(({ head }): Misfortune[] => {
    const lemma = line.words[head]?.lemma ?? "";
    return MISFORTUNES.has(lemma) ? [{ lemma, subject: phraseOf(line, head, head + 1, null) }] : [];
  });
  known.set(line, found);
  return found;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OF_MISFORTUNES = set("ущерб магнитуда площадь");
const MISFORTUNES = set(
  "пожар землетрясение сель паводок наводнение авария взрыв лавина оползень ураган град засуха возгорание",
);
