import { answerOfForm } from "@/lib/extraction/form";

/** A word without the endings of Russian declension and conjugation, roughly: enough to bring its forms together. */
export function stemOf(plain: string): string {
  if (plain.length < 4) return plain;
  const known = cache.get(plain);
  if (known !== undefined) return known;
  const cut = plain.replace(ENDINGS, "");
  const stem = cut.length >= 3 ? cut : plain;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(plain, stem);
  return stem;
}

export const stemOfWord = answerOfForm(({ plain }) => stemOf(plain));

/** Asked for the same words many times in one document. */
const cache = new Map<string, string>();
const CACHE_SIZE = 50_000;

const ENDINGS =
  /(?:иями|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ешь|ишь|ете|ите|ала|али|ила|или|ало|ило|ать|ить|еть|ают|яют|ует|уют|ает|яет|ия|ию|ии|ий|ие|ый|ой|ая|яя|ое|ее|ые|ым|им|ом|ем|ей|ую|юю|ых|их|ою|ею|ов|ев|ах|ях|ам|ям|ал|ил|ет|ит|ут|ют|ат|ят|а|е|и|й|о|у|ы|ь|ю|я)$/u;
