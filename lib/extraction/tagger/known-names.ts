import { NEWS_NAMES } from "@/lib/extraction/lexicon/news-names";
import { WORLD_ORGANISATIONS } from "@/lib/extraction/lexicon/world-organisations";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Phrasebook, phrasebook, plainWord } from "@/lib/extraction/phrasebook";
import type { Sentence } from "@/lib/extraction/reading";
import { stemOf, stemOfWord } from "@/lib/extraction/tagger/stem";
import { beginsWithCapital } from "@/lib/text/capitals";
import { readTokens } from "@/lib/text/tokens";

/** What a word of a well-known name tells: the kind of the name and which of its words it is, and what sort of body has it. */
export interface KnownWord {
  /** "organisation (", "place )", "common organisation ( )". */
  kind: string;
  /** "media", "club"; of several the general one. */
  sort: string;
}

export function knownNames({ words }: Sentence): (KnownWord | undefined)[] {
  const book = names();
  const stems = words.map(stemOfWord);
  const known: (KnownWord | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!beginsWithCapital(words[at]?.text ?? "")) continue;
    const found = book.longestAt(stems, at);
    if (!found) continue;
    const isQuoted = OPENING.test(words[at - 1]?.text ?? "") || found.end > at + 1;
    const prefix = isQuoted || !isCommon(words[at]?.text ?? "") ? "" : "common ";
    for (let word = at; word < found.end; word++)
      known[word] = {
        kind: `${prefix}${found.entry.kind}${word === at ? " (" : ""}${word === found.end - 1 ? " )" : ""}`,
        sort: prefix + found.entry.sort,
      };
    at = found.end - 1;
  }
  return known;
}

const OPENING = /^[«„“"]$/u;

/** "Труд" and "Сегодня" are words of every day as well, "ТРУД" is not. */
function isCommon(text: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(text)) return false;
  const [best] = readingsOf(text.toLowerCase());
  return best !== undefined && !best.guessed && best.tag === null;
}

let book: Phrasebook<KnownWord> | null = null;

function names(): Phrasebook<KnownWord> {
  book ??= phrasebook(kindsOf());
  return book;
}

const SORTS: Readonly<Record<string, string>> = {
  "between states": "body",
  "of Russia": "body",
  abroad: "body",
  parties: "party",
  companies: "company",
  clubs: "club",
  schools: "school",
};

/** Of a name listed as several things all of them: "organisation place". */
function kindsOf(): [string, KnownWord][] {
  const kinds = new Map<string, KnownWord>();
  for (const [list, all] of [...Object.entries(NEWS_NAMES), ...Object.entries(WORLD_ORGANISATIONS)]) {
    const kind = list === "place" || list === "person" ? list : "organisation";
    const sort = SORTS[list] ?? list;
    for (const name of all.split(/,\s+/u)) {
      const stems = readTokens(name)
        .map(({ start, end }) => stemOf(plainWord(name.slice(start, end))))
        .join(" ");
      const known = kinds.get(stems);
      if (!known) kinds.set(stems, { kind, sort });
      else
        kinds.set(stems, {
          kind: known.kind.includes(kind) ? known.kind : `${known.kind} ${kind}`,
          sort: known.sort === sort ? sort : "several",
        });
    }
  }
  return [...kinds];
}
