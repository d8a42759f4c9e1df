import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { SPEECH_VERBS } from "@/lib/extraction/lexicon/frames";
import { type Participants, readParticipants, readSubject } from "@/lib/extraction/participants";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "Улукбек Марипов отметил …": the speaker, then the verb, then what was said, to the end of the sentence. */
export const speakerFirst: FactRule = {
  id: "speaker-and-verb",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    spoken(sentence, (verbAt) => {
      const speaker = readSubject(sentence, verbAt, cast);
      const isAfterQuote = /^[—–-]$/u.test(sentence.plain[(speaker?.first ?? 0) - 1] ?? "");
      return speaker && !isAfterQuote && !isCelebrated(sentence, verbAt)
        ? statement(sentence, speaker, speaker.first, speakerFirst.id, 0.88)
        : [];
    }),
};

/** "«…», — сказал Улукбек Марипов": the whole sentence is the statement. */
export const speakerLast: FactRule = {
  id: "quotation-and-speaker",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast) =>
    spoken(sentence, (verbAt) => {
      if (!/^[—–-]$/u.test(sentence.plain[verbAt - 1] ?? "") && !endsQuotation(sentence, verbAt)) return [];
      const speaker = readParticipants(sentence, verbAt + 1, cast);
      return speaker ? statement(sentence, speaker, 0, speakerLast.id, 0.88) : [];
    }),
};

/** "По словам Марипова, …": what stands after the comma is his. */
export const inTheWordsOf: FactRule = {
  id: "in-the-words-of",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast) {
    if (
      sentence.block.kind === "headline" ||
      sentence.plain[0] !== "по" ||
      !/^(?:словам|мнению)$/u.test(sentence.plain[1] ?? "")
    )
      return [];
    const speaker = speakerInGenitive(sentence, cast);
    return speaker && sentence.plain[speaker.end] === "," ? statement(sentence, speaker, 0, inTheWordsOf.id, 0.88) : [];
  },
};

/** "отметил юбилей", "отметили 20-летие": a feast is marked, nothing is said. */
const isCelebrated = (sentence: Sentence, verbAt: number): boolean =>
  sentence.plain
    .slice(verbAt + 1, verbAt + 6)
    .some((plain) => /^(?:юбилей|праздник|годовщин.*|рождения|.*лети[ея]|победу|новоселье)$/u.test(plain));

function spoken(sentence: Sentence, find: (verbAt: number) => ExtractedFact[]): ExtractedFact[] {
  if (sentence.block.kind === "headline" || sentence.plain.at(-1) === "?") return [];
  const found = sentence.plain.map((plain, at) => (SPEECH_VERBS.has(plain) ? find(at) : []));
  return found.find((facts) => facts.length > 0) ?? [];
}

const endsQuotation = (sentence: Sentence, verbAt: number): boolean =>
  sentence.plain[verbAt - 1] === "," && /^[»”"]$/u.test(sentence.plain[verbAt - 2] ?? "");

function speakerInGenitive(sentence: Sentence, cast: Cast): Participants | null {
  const position = sightingAt(sentence, 2, "position");
  const person = sightingAt(sentence, position?.last ?? 2, "person");
  if (person?.name.nominative) return null;
  const entity = person ? cast.entityOf(person) : position && cast.holderOf(position, sentence);
  const end = person?.last ?? position?.last;
  return entity?.name.includes(" ") && end !== undefined
    ? { names: [entity.name], entities: [entity.id], first: 0, end, plural: false }
    : null;
}

/** One speaker; the full stop is not part of the quotation. */
function statement(
  sentence: Sentence,
  { names, entities }: Participants,
  first: number,
  rule: string,
  confidence: number,
): ExtractedFact[] {
  const [speaker] = names;
  if (speaker === undefined || names.length > 1) return [];
  const { length } = sentence.words;
  const end = /^[.;]$/u.test(sentence.plain[length - 1] ?? "") ? length - 1 : length;
  return [
    factOf(
      "statement",
      { speaker, said: null },
      { sentence, words: [first, end], rule, confidence, entities: { speaker: entities } },
    ),
  ];
}
