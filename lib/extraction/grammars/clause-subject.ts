import { indexOf } from "@/lib/extraction/figures/line-index";
import type { Phrase } from "@/lib/extraction/figures/phrases";
import type { Line } from "@/lib/extraction/figures/scene";
import { nameOf, phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";

/** "Эпицентр | находился | в 87 км": the one noun or name in the nominative before the verb of a clause, with its first word. */
export function clauseSubject(line: Line, end: number): (Subject & { first: number }) | null {
  const { words } = line;
  let start = end;
  while (start > 0 && end - start < LONGEST && !words[start - 1]?.isBreak) start--;
  let verb = start;
  while (verb < end && !words[verb]?.isVerbal) verb++;
  if (verb === end || /^(?:не|ни)$/u.test(words[verb - 1]?.plain ?? "")) return null;
  const told = nominativesIn(line, start, verb);
  const opening = indexOf(line).namesAt.get(start);
  if (opening && opening.last <= verb)
    return told.length === 0 && opening.kind !== "person" ? { ...nameOf(opening), first: start } : null;
  const [phrase] = told;
  if (!phrase || told.length > 1 || words[phrase.head]?.pos !== "noun") return null;
  const last = phrase.ends.at(-1) ?? phrase.head + 1;
  return last <= verb ? { ...phraseOf(line, phrase.first, last, "nominative"), first: phrase.first } : null;
}

const LONGEST = 14;

/** What may be the grammatical subject between two words; what hangs on a noun before it is none: "эпицентр | землетрясения". */
export function nominativesIn(line: Line, start: number, end: number): Phrase[] {
  const { phraseOf: phrases } = indexOf(line);
  const found: Phrase[] = [];
  for (let at = start; at < end; at++) {
    const phrase = phrases.get(at);
    if (!phrase) continue;
    const isNominative = phrase.preposition === null && line.words[at]?.cases.has("nominative") === true;
    if (isNominative) found.push(phrase);
    at = Math.max(at, (phrase.ends.at(-1) ?? 0) - 1);
  }
  return found;
}
