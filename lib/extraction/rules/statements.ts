import type { Cast } from "@/lib/extraction/cast";
import type { Document } from "@/lib/extraction/document";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { namedSpeaker } from "@/lib/extraction/grammars/named-speaker";
import { quotationsOf } from "@/lib/extraction/grammars/quotation";
import {
  afterColon,
  asides,
  holdsQuotation,
  inWordsOf,
  type ReportedSpeech,
  thatClauses,
} from "@/lib/extraction/grammars/reported-speech";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { readSubject } from "@/lib/extraction/participants";
import { type Sentence, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";
import type { Span } from "@/lib/text/span";

/** "Улукбек Марипов заявил, что …", "Марипов предостерёг: …", "…, уточнил Марипов": his words without quotation marks. */
export const speakerAndVerb: FactRule = {
  id: "speaker-and-verb",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    if (inWordsOf(sentence, cast, page).length > 0 || isLine(page, sentence)) return [];
    for (const read of [thatClauses, afterColon, asides]) {
      const [speech] = read(sentence, cast, page);
      if (speech) return reported(sentence, speech, speakerAndVerb.id, 0.85);
    }
    return [];
  },
};

/** A line of an interview, all of which is somebody's words. */
const isLine = ({ document }: Page, { block }: Sentence): boolean =>
  isDialogue(document) && startsWithDash(document, block);

function isDialogue(document: Document): boolean {
  const known = dialogues.get(document);
  if (known !== undefined) return known;
  const questions = document.blocks.filter(
    (block) => startsWithDash(document, block) && document.text.charAt(block.end - 1) === "?",
  );
  dialogues.set(document, questions.length > 1);
  return questions.length > 1;
}

/** Asked for by every sentence; a document never changes. */
const dialogues = new WeakMap<Document, boolean>();

const startsWithDash = ({ text }: Document, { start }: Span): boolean => /[—–-]/u.test(text.charAt(start));

/** "По словам Марипова, …", "по его мнению, …". */
export const inTheWordsOf: FactRule = {
  id: "in-the-words-of",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    return inWordsOf(sentence, cast, page).flatMap((speech) => reported(sentence, speech, inTheWordsOf.id, 0.88));
  },
};

/** "Улукбек Марипов отметил высокие результаты": that he spoke of it is said, but not his words. */
export const remarked: FactRule = {
  id: "speaker-and-subject",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
    const verbAt = sentence.plain.findIndex((plain) => REMARKED.test(plain));
    return verbAt < 0 ? [] : remark(sentence, verbAt, cast);
  },
};

const REMARKED = /^(?:отметил[аи]?|подчеркнул[аи]?)$/u;

function remark(sentence: Sentence, verbAt: number, cast: Cast): ExtractedFact[] {
  const subject = readSubject(sentence, verbAt, cast);
  const [speaker] = subject?.names ?? [];
  const next = sentence.words[verbAt + 1];
  if (
    !subject ||
    speaker === undefined ||
    subject.names.length > 1 ||
    next?.kind !== "word" ||
    isCelebrated(sentence, verbAt)
  )
    return [];
  if (
    quotationsOf(sentence).length > 0 ||
    sentence.plain.slice(verbAt).some((plain) => plain === "что" || plain === ":")
  )
    return [];
  const { length } = sentence.words;
  const end = /^[.;]$/u.test(sentence.plain[length - 1] ?? "") ? length - 1 : length;
  const grounds = { sentence, rule: remarked.id, confidence: 0.9, entities: { speaker: subject.entities } };
  return [factOf("statement", { speaker, said: null }, { ...grounds, words: [subject.first, end] })];
}

/** "отметил юбилей", "отметили 20-летие": a feast is marked, nothing is said. */
const isCelebrated = (sentence: Sentence, verbAt: number): boolean =>
  sentence.plain
    .slice(verbAt + 1, verbAt + 6)
    .some((plain) => /^(?:юбилей|праздник|годовщин.*|рождения|.*лети[ея]|победу|новоселье)$/u.test(plain));

function reported(
  sentence: Sentence,
  { speaker, parts }: ReportedSpeech,
  rule: string,
  usual: number,
): ExtractedFact[] {
  const [first] = parts;
  if (!first || parts.some((part) => holdsQuotation(sentence, part))) return [];
  const said = parts.map((part) => textOf(sentence, part.first, part.end)).join(" … ");
  if (said === "" || said.length > 2000) return [];
  const words = [Math.min(speaker.first, first.first), Math.max(speaker.end, parts.at(-1)?.end ?? 0)] as const;
  const entities = { speaker: [speaker.entity.id] };
  const grounds = rule === inTheWordsOf.id ? [] : namedSpeaker(sentence, speaker);
  const confidence = sureness(usual, ...grounds, [said.split(" ").length < 4, -0.5]);
  return [factOf("statement", { speaker: speaker.entity.name, said }, { sentence, words, rule, confidence, entities })];
}
