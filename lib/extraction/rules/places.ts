import { pairedPlaces } from "@/lib/extraction/grammars/paired-places";
import { inflectedPlacesIn, type Place, placesIn } from "@/lib/extraction/lexicon/places";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import { isCapital, type NamedSighting, type Sentence } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** States, regions, towns, waters and mountains of the gazetteer, in any case. */
export const knownPlace: MentionRule = {
  id: "known-place",
  stage: "mentions",
  languages: null,
  find(sentence, { document }) {
    const lookUp = lookUpIn(sentence, document.language);
    const found: NamedSighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const place = isCapital(sentence.words[at]) ? lookUp(at) : null;
      const isNamed = place && isWrittenSo(sentence, at, place) && !isPartOfName(sentence, at, place.end);
      if (isNamed) found.push(sighting(sentence, at, place));
      at = isNamed ? place.end : at + 1;
    }
    return document.language === "ru" ? [...found, ...paired(sentence, found)] : found;
  },
};

/** Places that share one noun with others, where they have not been found by themselves. */
function paired(sentence: Sentence, found: readonly NamedSighting[]): NamedSighting[] {
  const book = placesIn("ru");
  return pairedPlaces(sentence).flatMap(({ first, last, name }) => {
    const entry = book.longestAt(name, 0)?.entry;
    const isFree = found.every((other) => other.last <= first || other.first >= last);
    return entry && isFree ? [{ ...sighting(sentence, first, { entry, end: last }), nominative: false }] : [];
  });
}

interface Hit {
  entry: Place;
  end: number;
  /** Where endings tell; else the words are compared to the name. */
  nominative?: boolean;
}

function lookUpIn(sentence: Sentence, language: string): (at: number) => Hit | null {
  if (!TURKIC.has(language)) {
    const book = placesIn(language);
    return (at) => book.longestAt(sentence.plain, at);
  }
  const book = inflectedPlacesIn(language);
  const keys = sentence.words.map(({ text, kind }) => (kind === "word" ? turkicKey(text, language) : text));
  return (at) => {
    const hit = book.longestAt(keys, at);
    return hit && { entry: hit.entry, end: hit.end, nominative: hit.form.case === "nominative" };
  };
}

const TURKIC: ReadonlySet<string> = new Set(["ky", "uz", "uz-Cyrl"]);

function sighting(sentence: Sentence, first: number, { entry, end, nominative }: Hit): NamedSighting {
  const isName = end - first === 1 && [entry.name, ...entry.aliases].includes(sentence.words[first]?.text ?? "");
  return {
    kind: "place",
    first,
    last: end,
    name: entry.name,
    known: entry.known,
    aliases: entry.aliases,
    nominative: nominative ?? isName,
    rule: knownPlace.id,
    confidence: 0.95,
  };
}

/** "США" and "US" are written in capitals; "us" at the beginning of a sentence is none. */
function isWrittenSo(sentence: Sentence, at: number, { entry, end }: Hit): boolean {
  const text = sentence.words[at]?.text ?? "";
  return end - at > 1 || !entry.capitals.has(sentence.plain[at] ?? "") || text === text.toUpperCase();
}

/** "Ош" in «Ош Пирим», "Ташкент-Сити" is one token already; a name in quotes belongs to the thing it names. */
function isPartOfName(sentence: Sentence, first: number, end: number): boolean {
  return sentence.plain[first - 1] === "«" && sentence.plain[end] === "»";
}
