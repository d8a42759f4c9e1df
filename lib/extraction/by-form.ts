/**
 * The same as `judge`, which looks at nothing but a word; what it said of a word is kept, as the words of news are the
 * same again and again. For what costs more than finding the word in a table: long patterns, walks through lists.
 */
export function byForm<T>(judge: (word: string) => T): (word: string) => T {
  const known = new Map<string, { said: T }>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept.said;
    const said = judge(word);
    if (known.size >= MOST) known.clear();
    if (word.length <= LONGEST) known.set(word, { said });
    return said;
  };
}

const MOST = 30_000;
/** Nothing longer comes again. */
const LONGEST = 40;
