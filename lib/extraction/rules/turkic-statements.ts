import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { quotationsOf } from "@/lib/extraction/grammars/quotation";
import { personBefore } from "@/lib/extraction/grammars/turkic-people";
import { isInWords, isSaying } from "@/lib/extraction/grammars/turkic-speech";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { type Sentence, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "«…», — деди Асанов", "Асанов: «…»", "— …, — дейт Асанова", "«…», deydi u". */
export const turkicQuotation: FactRule = {
  id: "turkic-quotation",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    const line = dialogueLine(sentence, words);
    const quoted = line
      ? [line]
      : quotationsOf(sentence)
          .filter(({ open, close }) => close - open > 3)
          .map(({ open, close }) => ({ first: open + 1, end: Math.min(close, words.length), after: close + 1 }));
    return quoted.flatMap((stretch) => {
      const speaker = speakerOf(sentence, words, stretch, cast, page);
      return speaker ? said(sentence, stretch, speaker, turkicQuotation.id, 0.85) : [];
    });
  },
};

/** "Мирзаевдин айтышынча, …", "Лысенко … ачыларын билдирди", "U … qisqarganini taʼkidladi". */
export const turkicClause: FactRule = {
  id: "turkic-clause",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence) || quotationsOf(sentence).length > 0) return [];
    const words = turkicWords(sentence, page.document.language);
    return words.flatMap((word, at) => {
      const stretch = isInWords(word)
        ? afterWords(sentence, words, at)
        : isReported(words, at)
          ? beforeVerb(sentence, at)
          : null;
      if (!stretch || stretch.end - stretch.first < 3) return [];
      const speaker = teller(sentence, words, at, stretch, cast, page);
      return speaker ? said(sentence, stretch, speaker, turkicClause.id, 0.75) : [];
    });
  },
};

/** The person before the words; "анын айтымында": the one named last before the sentence. */
function teller(
  sentence: Sentence,
  words: readonly TurkicWord[],
  at: number,
  { first }: Stretch,
  cast: Cast,
  page: Page,
): Speaker | null {
  const person = sightings(sentence, "person").findLast(({ last }) => last <= first && last <= at);
  const entity = person && cast.entityOf(person);
  if (entity && person) return { entity, first: person.first, end: at + 1 };
  const isPronoun = /^(?:анын|uning)$/u.test(words[at - 1]?.key ?? "");
  const known = isPronoun ? personBefore(sentence, cast, page) : null;
  return known && { entity: known, first: Math.min(first, at - 1), end: at + 1 };
}

interface Stretch {
  first: number;
  end: number;
}
interface Speaker extends Stretch {
  entity: DocumentEntity;
}

/** "— Сары суу чыкты, — дейт Орозалиева." */
function dialogueLine({ words }: Sentence, keys: readonly TurkicWord[]): (Stretch & { after: number }) | null {
  if (!DASH.test(words[0]?.text ?? "")) return null;
  const dash = words.findIndex(
    ({ text }, at) => at > 2 && DASH.test(text) && /^[,.!?…»]$/u.test(words[at - 1]?.text ?? ""),
  );
  const isAuthor = dash > 0 && keys.slice(dash + 1, dash + 4).some(isSaying);
  return isAuthor ? { first: 1, end: dash - 1, after: dash } : null;
}

const DASH = /^[—–-]$/u;

function speakerOf(
  sentence: Sentence,
  words: readonly TurkicWord[],
  { first, after }: Stretch & { after: number },
  cast: Cast,
  page: Page,
): Speaker | null {
  const saidAfter = words
    .slice(after, after + 9)
    .findIndex((word) => isSaying(word) || /^(?:деп|deb|deya|дея)$/u.test(word.key));
  const isLed = words[first - 2]?.key === ":";
  if (saidAfter < 0 && !isLed) return null;
  const people = sightings(sentence, "person");
  const following = saidAfter >= 0 ? people.find(({ first: at }) => at >= after && at <= after + 14) : undefined;
  const leading = people.findLast(({ last }) => last < first);
  const person = following ?? leading;
  const entity = person && cast.entityOf(person);
  if (entity && person) return { entity, first: person.first, end: person.last };
  const speaksOn = saidAfter >= 0 && words.slice(after, after + 9).some(({ key }) => /^(?:ал|u)$/u.test(key));
  const known = speaksOn || (isLed && sentence.block.kind !== "headline") ? personBefore(sentence, cast, page) : null;
  return known && { entity: known, first, end: after };
}

/** The rest of the sentence after "айтымында," without its last mark. */
function afterWords({ words }: Sentence, keys: readonly TurkicWord[], at: number): Stretch {
  let first = at + 1;
  while (first < words.length && /^(?:,|караганда|koʻra|qaraganda)$/u.test(keys[first]?.key ?? "")) first++;
  let end = words.length;
  while (end > first && /^[.!?…]$/u.test(words[end - 1]?.text ?? "")) end--;
  return { first, end };
}

/** A verb of saying after a clause in the accusative: "… күн ачыларын | билдирди". */
const isReported = (words: readonly TurkicWord[], at: number): boolean =>
  at > 3 &&
  saysAt(words, at) &&
  /(?:[аеоөыиуү]р[ыиуү]н|г[аеоө]н[ыиуү]н|к[аеоө]н[ыиуү]н|ganini|ishini|ligini|ekanini|экенин|gini)$/u.test(
    words[at - 1]?.key ?? "",
  );

function saysAt(words: readonly TurkicWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isSaying(word);
}

function beforeVerb(sentence: Sentence, at: number): Stretch | null {
  const person = sightings(sentence, "person").findLast(
    ({ last, nominative }: { last: number; nominative?: boolean }) => last < at && nominative !== false,
  );
  if (!person) return null;
  const first = /^(?:болсо|esa|бирок)$/u.test(sentence.plain[person.last] ?? "") ? person.last + 1 : person.last;
  return { first, end: at };
}

function said(
  sentence: Sentence,
  { first, end }: Stretch,
  { entity, ...speaker }: Speaker,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const text = textOf(sentence, first, end).replace(/[,.]$/u, "");
  if (text === "" || text.length > 2000) return [];
  const words = [Math.min(first, speaker.first), Math.max(end, speaker.end)] as const;
  const args = { speaker: entity.name, said: text };
  return [factOf("statement", args, { sentence, words, rule, confidence, entities: { speaker: [entity.id] } })];
}
