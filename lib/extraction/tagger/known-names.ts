import { NEWS_NAMES } from "@/lib/extraction/lexicon/news-names";
import { type Phrasebook, phrasebook } from "@/lib/extraction/phrasebook";
import type { Sentence } from "@/lib/extraction/reading";
import { stemOf } from "@/lib/extraction/tagger/stem";

/** For words of well-known names, what the name is and which of its words this is: "media (", "media )". */
export function knownNames({ words, plain }: Sentence): (string | undefined)[] {
  const book = names();
  const stems = plain.map(stemOf);
  const known: (string | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!CAPITAL.test(words[at]?.text ?? "")) continue;
    const found = book.longestAt(stems, at);
    if (!found) continue;
    for (let word = at; word < found.end; word++)
      known[word] = `${found.entry}${word === at ? " (" : ""}${word === found.end - 1 ? " )" : ""}`;
    at = found.end - 1;
  }
  return known;
}

const CAPITAL = /^\p{Lu}/u;

let book: Phrasebook<string> | null = null;

function names(): Phrasebook<string> {
  book ??= phrasebook(kindsOf().map(([stems, kinds]) => [stems, kinds] as const));
  return book;
}

/** Of a name listed as several things all of them: "body place". */
function kindsOf(): [string, string][] {
  const kinds = new Map<string, string>();
  for (const [kind, list] of Object.entries(NEWS_NAMES)) {
    for (const name of list.split(",")) {
      const stems = name.trim().toLowerCase().replace(/ё/gu, "е").split(/\s+/u).map(stemOf).join(" ");
      const known = kinds.get(stems) ?? "";
      const sort = kind === "place" || kind === "person" ? kind : "organisation";
      if (!known.includes(sort)) kinds.set(stems, known === "" ? sort : `${known} ${sort}`);
    }
  }
  return [...kinds];
}
