/** The number in the words of a figure, to be underlined heavily: "порядка 550 тысяч единиц" ⇒ "550 тысяч". */
export function numberWithin(words: string): { before: string; number: string; after: string } {
  const found = NUMBER.exec(words);
  if (!found) return { before: words, number: "", after: "" };
  const [number] = found;
  const end = found.index + number.length;
  return { before: words.slice(0, found.index), number, after: words.slice(end) };
}

// Digits in groups, a decimal part, and the words that multiply them, in the languages of the archive.
const NUMBER =
  /\d+(?:[\s.,]\d+)*(?:\s(?:тысяч|миллион|миллиард|тыс|млн|млрд|миң|минг|ming|mln|mlrd|million|milliard|thousand|billion)\p{L}*)?/u;
