import type { Sentence, Sighting } from "@/lib/extraction/reading";
import { ATOM_COUNT, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { describeElsewhere, type Elsewhere } from "@/lib/extraction/tagger/elsewhere";
import { knownNames } from "@/lib/extraction/tagger/known-names";
import { lexiconOf } from "@/lib/extraction/tagger/lexicon";
import { stemOf } from "@/lib/extraction/tagger/stem";

/** The traits that words have where they stand, a row a word, in the order of ATOMS after those of the word itself. */
export function describeContext(sentence: Sentence, elsewhere: Elsewhere): string[][] {
  const { words, plain, block } = sentence;
  const quotes = quotedWords(sentence);
  const seen = seenWords(sentence);
  const known = knownNames(sentence);
  const firstWord = words.findIndex(({ kind }) => kind === "word");
  const kind = block.kind + (block.box ? " box" : "");
  let head = "";
  let headAt = 0;
  let inBracket = false;
  return words.map((word, at) => {
    if (word.text === "(") inBracket = true;
    if (word.text === ")") inBracket = false;
    const lexicon = word.kind === "word" ? lexiconOf(plain[at] ?? "") : "";
    const distance = at - headAt;
    const headTrait = head === "" || distance > 9 ? "" : `${head} ${distance > 4 ? "far" : distance}`;
    if (lexicon !== "" && !lexicon.startsWith("given")) {
      head = lexicon;
      headAt = at;
    } else if (/^[.;:!?]$/u.test(word.text)) head = "";
    return [
      at <= firstWord ? "first" : "later",
      kind,
      quotes[at]?.state ?? "out",
      quotes[at]?.before ?? "",
      describeElsewhere(elsewhere, word),
      seen[at] ?? "",
      headTrait,
      inBracket ? "in" : "",
      known[at] ?? "",
    ];
  });
}

if (ATOM_COUNT - WORD_ATOMS !== 9) throw new Error("columns of context");

interface Quoted {
  state: string;
  before: string;
}

const OPENING: Readonly<Record<string, string>> = { "«": "»", "„": "“”", "“": "”", '"': '"' };
const LONGEST_QUOTED = 14;

/** Words in quotation marks that close soon, with the stem of the word before the marks. */
function quotedWords({ words, plain }: Sentence): (Quoted | undefined)[] {
  const quoted: (Quoted | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const close = OPENING[words[at]?.text ?? ""];
    if (close === undefined) continue;
    const end = closing(words, at, close);
    if (end < 0) continue;
    const before = at > 0 && words[at - 1]?.kind === "word" ? stemOf(plain[at - 1] ?? "") : "none";
    for (let inner = at; inner <= end; inner++) {
      const state =
        inner === at ? "open" : inner === end ? "close" : end - at === 2 ? "only" : inner === at + 1 ? "first" : "in";
      quoted[inner] ??= { state, before };
    }
  }
  return quoted;
}

function closing(words: Sentence["words"], open: number, close: string): number {
  for (let at = open + 1; at < Math.min(words.length, open + LONGEST_QUOTED); at++)
    if (close.includes(words[at]?.text ?? " ")) return at;
  return -1;
}

function seenWords({ seen: sighted, words }: Sentence): string[] {
  const seen: string[] = [];
  for (const sightings of sighted.values()) {
    for (const sighting of sightings) {
      for (let at = sighting.first; at < Math.min(sighting.last, words.length); at++) {
        const trait = `${sighting.rule}${edge(sighting, at)}`;
        const known = seen[at];
        seen[at] = known === undefined ? trait : known < trait ? `${known} ${trait}` : `${trait} ${known}`;
      }
    }
  }
  return seen;
}

function edge({ first, last }: Sighting, at: number): string {
  return `${at === first ? "(" : ""}${at === last - 1 ? ")" : ""}`;
}
