/** A word without the endings of Russian declension and conjugation, roughly: enough to bring its forms together. */
export function stemOf(plain: string): string {
  if (plain.length < 4) return plain;
  const stem = plain.replace(ENDINGS, "");
  return stem.length >= 3 ? stem : plain;
}

const ENDINGS =
  /(?:иями|ями|ами|ией|иям|ием|иях|ого|его|ому|ему|ыми|ими|ешь|ишь|ете|ите|ала|али|ила|или|ало|ило|ать|ить|еть|ают|яют|ует|уют|ает|яет|ия|ию|ии|ий|ие|ый|ой|ая|яя|ое|ее|ые|ым|им|ом|ем|ей|ую|юю|ых|их|ою|ею|ов|ев|ах|ях|ам|ям|ал|ил|ет|ит|ут|ют|ат|ят|а|е|и|й|о|у|ы|ь|ю|я)$/u;
