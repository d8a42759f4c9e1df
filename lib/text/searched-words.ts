/** What was typed as the database can take it: one line, no control characters, at most 200 units. */
export const searchedWords = (typed: string): string =>
  typed
    .slice(0, 200)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
