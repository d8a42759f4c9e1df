import { nameStem } from "@/lib/extraction/identity/name-keys";
import type { Sentence } from "@/lib/extraction/reading";
import type { Tagged } from "@/lib/extraction/tagger/tagger";

/**
 * "заместитель | Умарова" is nobody's town where the document names Фазлиддин Умаров: one word that the tagger took for a
 * place or a body, that no gazetteer knows, and that is the surname of somebody named in full, is that person again.
 */
export function withToldSurnames(sentences: readonly Sentence[], tagged: readonly Tagged[][]): Tagged[][] {
  const told = surnamesIn(sentences, tagged);
  if (told.size === 0) return [...tagged];
  return tagged.map((spans, at) => {
    const sentence = sentences[at];
    return sentence ? spans.map((span) => (isTold(sentence, span, told) ? { ...span, kind: "person" } : span)) : spans;
  });
}

function surnamesIn(sentences: readonly Sentence[], tagged: readonly Tagged[][]): ReadonlySet<string> {
  const stems = tagged.flatMap((spans, at) =>
    spans.flatMap(({ kind, first, last }) => {
      const surname = sentences[at]?.words[last - 1]?.text ?? "";
      return kind === "person" && last - first > 1 && SURNAMES.test(surname) ? [nameStem(surname)] : [];
    }),
  );
  return new Set(stems);
}

function isTold({ words, seen }: Sentence, { kind, first, last }: Tagged, told: ReadonlySet<string>): boolean {
  if ((kind !== "place" && kind !== "organisation") || last !== first + 1) return false;
  const word = words[first]?.text ?? "";
  return SURNAMES.test(word) && told.has(nameStem(word)) && !seen.get(first)?.some((known) => known.kind === kind);
}

/** Endings that tell a surname in any case; "Алиева" may still be a village, which the gazetteer would know. */
const SURNAMES = /^\p{Lu}\p{Ll}+(?:[оеё]в|[иы]н|ск)(?:а|у|ы|ым|е|ой|ых|ыми|ий|ого|ому|им|ом|ая|ую)?$/u;
