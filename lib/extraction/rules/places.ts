import { type Place, placesIn } from "@/lib/extraction/lexicon/places";
import type { Phrasebook } from "@/lib/extraction/phrasebook";
import { isCapital, type NamedSighting, type Sentence } from "@/lib/extraction/reading";
import type { MentionRule } from "@/lib/extraction/rule";

/** States, regions, towns and waters of the lexicon, in any case. */
export const knownPlace: MentionRule = {
  id: "known-place",
  stage: "mentions",
  languages: null,
  find(sentence, { document }) {
    const book = placesIn(document.language);
    const found: NamedSighting[] = [];
    for (let at = 0; at < sentence.words.length; ) {
      const place = isCapital(sentence.words[at]) ? placeAt(sentence, at, book, document.language) : null;
      if (place && !isPartOfName(sentence, at, place.end)) found.push(sighting(sentence, at, place));
      at = place?.end ?? at + 1;
    }
    return found;
  },
};

function sighting(sentence: Sentence, first: number, { entry, end }: { entry: Place; end: number }): NamedSighting {
  const nominative =
    end - first === 1 && [entry.name, ...entry.aliases].some((name) => name === sentence.words[first]?.text);
  return {
    kind: "place",
    first,
    last: end,
    name: entry.name,
    aliases: entry.aliases,
    nominative,
    rule: knownPlace.id,
    confidence: 0.95,
  };
}

function placeAt(
  sentence: Sentence,
  at: number,
  book: Phrasebook<Place>,
  language: string,
): { entry: Place; end: number } | null {
  const found = book.longestAt(sentence.plain, at);
  if (found || language === "ru" || language === "en") return found;
  return agglutinated(sentence, at, book);
}

/** Kyrgyz and Uzbek set their endings after the name: "Бишкекте", "Кыргызстандын", "Toshkentda", "Oʻzbekistonning". */
function agglutinated(sentence: Sentence, at: number, book: Phrasebook<Place>): { entry: Place; end: number } | null {
  for (const length of [1, 2]) {
    const words = sentence.plain.slice(at, at + length);
    const last = words.pop();
    const stem =
      last === undefined
        ? undefined
        : stems(last).find((candidate) => book.longestAt([...words, candidate], 0)?.end === length);
    const found = stem === undefined ? null : book.longestAt([...words, stem], 0);
    if (found) return { entry: found.entry, end: at + length };
  }
  return null;
}

const stems = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length));

const ENDINGS =
  "нын нин нун нүн дын дин дун дүн тын тин тун түн га ге го гө ка ке ко кө ны ни ну нү ды ди ду дү ты ти ту тү да де до дө та те то тө дан ден дон дөн тан тен тон төн дагы деги тагы теги ning ni ga ka qa da dan dagi lik нинг ни га да дан даги".split(
    " ",
  );

/** "Ош" in «Ош Пирим», "Ташкент-Сити" is one token already; a name in quotes belongs to the thing it names. */
function isPartOfName(sentence: Sentence, first: number, end: number): boolean {
  return sentence.plain[first - 1] === "«" && sentence.plain[end] === "»";
}
