import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { type DirectSpeech, directSpeech } from "@/lib/extraction/grammars/direct-speech";
import { namedSpeaker } from "@/lib/extraction/grammars/named-speaker";
import { isDash, isQuoted, type Stretch, trimmed } from "@/lib/extraction/grammars/quotation";
import { inWordsOf } from "@/lib/extraction/grammars/reported-speech";
import { type Clause, personBefore, type Speaker, speakerIn } from "@/lib/extraction/grammars/speaker";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { isSaying } from "@/lib/extraction/grammars/verbs";
import { type Sentence, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "«…», — сказал Улукбек Марипов", "Марипов ответил: «…»", "«…, — сказал он, — …»". */
export const quotationAndSpeaker: FactRule = {
  id: "quotation-and-speaker",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    speechesOf(sentence).flatMap((speech) => {
      if (speech.where !== "after" && speech.where !== "before") return [];
      const speaker = speakerOf(sentence, speech, cast, page);
      return speaker ? said(sentence, withNextLine(sentence, speech, page), speaker, quotationAndSpeaker.id, 0.9) : [];
    }),
};

/** A quotation that is a sentence by itself: the words of the one spoken of before. */
export const quotationAlone: FactRule = {
  id: "quotation-after-speaker",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    speechesOf(sentence).flatMap((speech) => {
      if (speech.where !== "nowhere" || sentence.block.kind !== "paragraph") return [];
      const entity = personBefore(sentence, 0, null, cast, page);
      return entity ? said(sentence, speech, { entity, ...speech.whole }, quotationAlone.id, 0.7) : [];
    }),
};

/** A few words of somebody inside a sentence: "назвал переговоры «плодотворными»", "заявил, что «видит впервые»". */
export const quotedWords: FactRule = {
  id: "quoted-words",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    speechesOf(sentence).flatMap((speech) => {
      if (speech.where !== "around" || sentence.block.kind === "headline") return [];
      const verb = sayingBefore(sentence, speech.whole.first);
      if (verb === null) return [];
      const [part] = speech.parts;
      if (part && part.end - part.first < 2 && !NAMING.test(sentence.plain[verb] ?? "")) return [];
      const clause: Clause = { first: 0, end: verb + 1, prefer: "last", verb, bodies: true };
      const speaker = speakerIn(sentence, clause, cast, page);
      return speaker ? said(sentence, speech, speaker, quotedWords.id, 0.8) : [];
    }),
};

const speechesOf = (sentence: Sentence): DirectSpeech[] => (isOverlong(sentence) ? [] : directSpeech(sentence));

/** The verb that leads to quoted words, not further off than a short clause. */
function sayingBefore(sentence: Sentence, open: number): number | null {
  for (let at = open - 1; at >= Math.max(0, open - 14); at--) {
    const plain = sentence.plain[at] ?? "";
    if (plain === ";" || plain === ":" || isQuoted(sentence, at)) return null;
    if (isSaying(plain) || NAMING.test(plain)) return at;
  }
  return null;
}

const NAMING = /^(?:наз(?:вал[аои]?|ывает|ывают|ывал[аои]?)|охарактеризовал[аои]?|окрестил[аои]?)$/u;

function speakerOf(sentence: Sentence, { where, author }: DirectSpeech, cast: Cast, page: Page): Speaker | null {
  const verb =
    where === "before" ? sentence.plain.findLastIndex((plain, at) => at < author.end && isSaying(plain)) : -1;
  const clause: Clause =
    verb < 0 ? { ...author, prefer: "first" } : { first: author.first, end: verb + 1, prefer: "last", verb };
  const speaker = speakerIn(sentence, clause, cast, page);
  if (speaker) return speaker;
  const own = where === "before" ? inWordsOf(sentence, cast, page)[0]?.speaker : undefined;
  if (own) return own;
  const isSaid = sentence.plain.slice(author.first, author.end).some(isSaying);
  const entity = isSaid ? personBefore(sentence, author.first, null, cast, page) : null;
  return entity && { entity, ...author };
}

/** "— Меня спрашивали, — рассказал он. / — Я отвечал": a line that goes on in the next sentence of its paragraph. */
function withNextLine(sentence: Sentence, speech: DirectSpeech, { sentences }: Page): DirectSpeech & { more?: string } {
  const next = sentences[sentence.index + 1];
  const isLine = isDash(sentence.plain[0]) && speech.parts.length === 1;
  if (!isLine || next?.block !== sentence.block || !isDash(next.plain[0])) return speech;
  const { first, end } = trimmed(next, { first: 1, end: next.words.length });
  return { ...speech, more: textOf(next, first, end) };
}

function said(
  sentence: Sentence,
  { parts, whole, more }: DirectSpeech & { more?: string },
  speaker: Speaker,
  rule: string,
  usual: number,
): ExtractedFact[] {
  const { entity, first, end } = speaker;
  const grounds = rule === quotationAlone.id ? [] : namedSpeaker(sentence, speaker);
  const words = [...parts.map((part: Stretch) => textOf(sentence, part.first, part.end)), ...(more ? [more] : [])];
  const text = words.join(" … ");
  if (text === "" || text.length > 2000) return [];
  return [
    factOf(
      "statement",
      { speaker: entity.name, said: text },
      {
        sentence,
        words: [Math.min(first, whole.first), Math.max(end, parts.at(-1)?.end ?? whole.end)],
        rule,
        confidence: sureness(usual, ...grounds),
        entities: { speaker: [entity.id] },
      },
    ),
  ];
}
