import type { Sentence, Sighting, Word } from "@/lib/extraction/reading";
import { ATOM_COUNT, WORD_ATOMS } from "@/lib/extraction/tagger/atoms";
import { describeElsewhere, type Elsewhere } from "@/lib/extraction/tagger/elsewhere";
import { type KnownWord, knownNames } from "@/lib/extraction/tagger/known-names";
import { lexiconOfWord } from "@/lib/extraction/tagger/lexicon";
import { stemOf, stemOfWord } from "@/lib/extraction/tagger/stem";
import { expansionOf, type Told } from "@/lib/extraction/tagger/told-in-document";
import { classIn } from "@/lib/extraction/tagger/word-atoms";
import { beginsWithCapital } from "@/lib/text/capitals";

/** The traits that words have where they stand, a row a word, in the order of ATOMS after those of the word itself. */
export function describeContext(sentence: Sentence, elsewhere: Elsewhere): string[][] {
  const { words, block } = sentence;
  const quotes = quotedWords(sentence);
  const seen = seenWords(sentence);
  const known = knownNames(sentence);
  const firstWord = words.findIndex(({ kind }) => kind === "word");
  const kind = block.kind + (block.box ? " box" : "");
  const explained = explainedWords(words);
  let head = "";
  let headAt = 0;
  let inBracket = false;
  return words.map((word, at) => {
    if (word.text === "(") inBracket = true;
    if (word.text === ")") inBracket = false;
    const lexicon = word.kind === "word" ? lexiconOfWord(word) : "";
    const distance = at - headAt;
    const headTrait = head === "" || distance > 9 ? "" : `${head} ${distance > 4 ? "far" : distance}`;
    if (lexicon !== "" && !lexicon.startsWith("given")) {
      head = lexicon;
      headAt = at;
    } else if (STOPS.has(word.text)) head = "";
    return [
      at <= firstWord ? "first" : "later",
      kind,
      quotes[at]?.state ?? "out",
      quotes[at]?.before ?? "",
      describeElsewhere(elsewhere, word),
      seen[at] ?? "",
      headTrait,
      inBracket ? "in" : "",
      known[at]?.kind ?? "",
      known[at]?.sort ?? "",
      toldOf(elsewhere.told, word),
      beside(words, known, at),
      quotes[at]?.kind ?? "",
      explained[at] ?? "",
    ];
  });
}

const STOPS: ReadonlySet<string> = new Set(".;:!?");

const toldOf = (told: Told, word: Word): string =>
  word.kind === "word" && beginsWithCapital(word.text) ? (told.get(stemOfWord(word)) ?? "") : "";

/** Of names in a row what the one before or after is known as: "МТС, «Билайн» и | «Мегафон»". */
function beside(words: Sentence["words"], known: readonly (KnownWord | undefined)[], at: number): string {
  if (!beginsWithCapital(words[at]?.text ?? "")) return "";
  for (const step of [-1, 1]) {
    let joint = false;
    for (let other = at + step; Math.abs(other - at) < 5; other += step) {
      const text = words[other]?.text ?? "";
      if (JOINTS.has(text)) joint = true;
      else if (!QUOTATION_MARKS.has(text)) {
        if (joint && known[other] !== undefined) return known[other]?.kind.replace(/ [()]/gu, "") ?? "";
        break;
      }
    }
  }
  return "";
}

const JOINTS: ReadonlySet<string> = new Set([",", "и", "или"]);
const QUOTATION_MARKS: ReadonlySet<string> = new Set('«»„“”"');

/** "Союз координационных советов (СКС)": the words, and what they are shortened to. */
function explainedWords(words: Sentence["words"]): (string | undefined)[] {
  const explained: (string | undefined)[] = [];
  for (let at = 2; at < words.length; at++) {
    if (words[at - 1]?.text !== "(") continue;
    const first = expansionOf(words, at);
    if (first < 0) continue;
    for (let word = first; word < at - 1; word++) explained[word] = word === first ? "(" : word === at - 2 ? ")" : "in";
    explained[at] = "short";
  }
  return explained;
}

if (ATOM_COUNT - WORD_ATOMS !== 14) throw new Error("columns of context");

interface Quoted {
  state: string;
  before: string;
  /** The class of the noun before the marks. */
  kind: string;
}

const OPENING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["„", "“”"],
  ["“", "”"],
  ['"', '"'],
]);
const LONGEST_QUOTED = 14;

/** Words in quotation marks that close soon, with the stem of the word before the marks. */
function quotedWords({ words, plain }: Sentence): (Quoted | undefined)[] {
  const quoted: (Quoted | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const close = OPENING.get(words[at]?.text ?? "");
    if (close === undefined) continue;
    const end = closing(words, at, close);
    if (end < 0) continue;
    const before = at > 0 && words[at - 1]?.kind === "word" ? stemOf(plain[at - 1] ?? "") : "none";
    const kind = at > 0 ? classIn(words[at - 1]?.text ?? "") : "";
    for (let inner = at; inner <= end; inner++) {
      const state =
        inner === at ? "open" : inner === end ? "close" : end - at === 2 ? "only" : inner === at + 1 ? "first" : "in";
      quoted[inner] ??= { state, before, kind };
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
