/** Phrases of one or more words with what they stand for, looked up word by word. */
export interface Phrasebook<T> {
  /** The longest phrase that begins at `from`: what it stands for and the word after it; null when there is none. */
  longestAt(words: readonly string[], from: number): { entry: T; end: number } | null;
}

/** Builds a phrasebook of (phrase, entry); of one phrase listed twice the first counts. Case and "ё" do not matter. */
export function phrasebook<T>(phrases: Iterable<readonly [string, T]>): Phrasebook<T> {
  const byFirst = new Map<string, { rest: string[]; entry: T }[]>();
  for (const [phrase, entry] of phrases) {
    const [first = "", ...rest] = phrase.split(" ").map(plainWord);
    const known = byFirst.get(first) ?? [];
    byFirst.set(
      first,
      known.some((other) => other.rest.join(" ") === rest.join(" ")) ? known : [...known, { rest, entry }],
    );
  }
  for (const candidates of byFirst.values()) candidates.sort((a, b) => b.rest.length - a.rest.length);
  return {
    longestAt(words, from) {
      const candidates = byFirst.get(words[from] ?? "") ?? [];
      const found = candidates.find(({ rest }) => rest.every((word, index) => words[from + 1 + index] === word));
      return found ? { entry: found.entry, end: from + 1 + found.rest.length } : null;
    },
  };
}

/** A word as lexicons and rules compare it: lower case, "е" for "ё", one apostrophe, nothing invisible. */
export function plainWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/ё/gu, "е")
    .replace(/['’ʼ‘`]/gu, "ʻ")
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, "")
    .replace(/[‐‑]/gu, "-");
}

/** Nothing of it is written in another way elsewhere. */
const PLAIN = /^[а-яa-z0-9]*$/u;
