import { comparableName } from "@/lib/text/normalise";
import { readTokens } from "@/lib/text/tokens";

/** Whether words in the nominative are those of a text, whatever form they have there. */
export type IsSaid = (words: string) => boolean;

/** Endings are no longer than this, and a stem has at least so many letters. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 3;

/**
 * A word is said when the text has one with the same beginning, up to an ending of three letters on either side:
 * "Абдулла Арипов" in "Абдуллой Ариповым", "Ош" in "Оше". Words are compared in their comparable form.
 */
export function wordsSaidIn(text: string): IsSaid {
  const byStart = new Map<string, Set<string>>();
  for (const { start, end, kind } of readTokens(text)) {
    if (kind === "mark") continue;
    for (const word of comparableName(text.slice(start, end)).split(" ")) {
      const key = word.slice(0, 2);
      byStart.set(key, (byStart.get(key) ?? new Set()).add(word));
    }
  }
  return (words) => {
    const asked = comparableName(words)
      .split(" ")
      .filter((word) => word !== "");
    return (
      asked.length > 0 &&
      asked.every((word) => [...(byStart.get(word.slice(0, 2)) ?? [])].some((other) => sameWord(word, other)))
    );
  };
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  if (shared < SHORTEST_STEM) return shared === shorter && shared >= 2 && Math.abs(one.length - other.length) <= 2;
  return one.length - shared <= LONGEST_ENDING && other.length - shared <= LONGEST_ENDING;
}
