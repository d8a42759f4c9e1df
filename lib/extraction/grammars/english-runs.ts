import { isCapital, type Sentence } from "@/lib/extraction/reading";

/** Small words within a name: "Ministry of Labour and Social Protection". */
const JOINTS: ReadonlySet<string> = new Set(["of", "for", "and", "the", "on", "de", "&"]);

/** The word after the run of capitals, with small words between them, that begins at a word; `at` when none does. */
export function runEnd(sentence: Sentence, at: number): number {
  let end = at;
  for (let next = at; next < sentence.words.length && next - at < 14; next++) {
    if (isCapital(sentence.words[next])) end = next + 1;
    else if (next === at || !JOINTS.has(sentence.plain[next] ?? "") || !leadsOn(sentence, next)) break;
  }
  return end;
}

function leadsOn(sentence: Sentence, at: number): boolean {
  const next = JOINTS.has(sentence.plain[at + 1] ?? "") ? at + 2 : at + 1;
  return isCapital(sentence.words[next]);
}

/** A name without the "'s" that owns what follows. */
export const unowned = (text: string): string => text.replace(/['’ʼ‘]s$/u, "");
