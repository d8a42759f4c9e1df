import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { type DirectSpeech, directSpeech, endOfLine } from "@/lib/extraction/grammars/direct-speech";
import { namedSpeaker } from "@/lib/extraction/grammars/named-speaker";
import { isDash, isQuoted, type Stretch, trimmed } from "@/lib/extraction/grammars/quotation";
import { inWordsOf } from "@/lib/extraction/grammars/reported-speech";
import { type Clause, personBefore, type Speaker, speakerIn } from "@/lib/extraction/grammars/speaker";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { isSaying } from "@/lib/extraction/grammars/verbs";
import type { DocumentEntity } from "@/lib/extraction/mention";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Sentence, type Sighting, sightingAt, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** "«…», — сказал Улукбек Марипов", "Марипов ответил: «…»", "«…, — сказал он, — …»". */
export const quotationAndSpeaker: FactRule = {
  id: "quotation-and-speaker",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    speechesOf(sentence, page).flatMap((speech) => {
      if (speech.where !== "after" && speech.where !== "before") return [];
      const speaker = speakerOf(sentence, speech, cast, page);
      const whole = withFirstLines(sentence, withNextLine(sentence, speech, page), page);
      if (!speaker || (speaker.entity.kind !== "person" && speech.parts.some((part) => saysI(sentence, part))))
        return [];
      return said(sentence, whole, speaker, quotationAndSpeaker.id, 0.9);
    }),
};

/** Words of one person, which a body or a newspaper may pass on and cannot have said: "Я убежден", "мне предложили". */
const saysI = ({ plain }: Sentence, { first, end }: Stretch): boolean =>
  plain.slice(first, end).some((word) => /^(?:я|мне|меня|мной|мною)$/u.test(word));

/** A quotation that is a sentence by itself: the words of the one spoken of before. */
export const quotationAlone: FactRule = {
  id: "quotation-after-speaker",
  stage: "facts",
  languages: ["ru"],
  find: (sentence, cast, page) =>
    speechesOf(sentence).flatMap((speech) => {
      if (speech.where !== "nowhere" || sentence.block.kind !== "paragraph") return [];
      const spoke = lastSpeaker(sentence, cast, page);
      const entity = spoke ?? personBefore(sentence, 0, null, cast, page);
      return entity ? said(sentence, speech, { entity, ...speech.whole }, quotationAlone.id, spoke ? 0.8 : 0.55) : [];
    }),
};

/** Who spoke last before a quotation without an author, not further back than two sentences: he goes on. */
function lastSpeaker(sentence: Sentence, cast: Cast, page: Page): DocumentEntity | null {
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - 2); back--) {
    const before = page.sentences[back];
    const verb = before?.plain.findIndex((plain, at) => isSaying(plain) && !isQuoted(before, at)) ?? -1;
    if (!before || before.block.kind === "headline" || verb < 0) continue;
    const clauses: readonly Clause[] = [
      { first: verb, end: before.words.length, prefer: "first", verb },
      { first: 0, end: verb + 1, prefer: "last", verb },
    ];
    for (const clause of clauses) {
      const speaker = speakerIn(before, clause, cast, page);
      if (speaker?.entity.kind === "person") return speaker.entity;
    }
  }
  return null;
}

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

const spoken = ({ first, last }: Sighting, entity: DocumentEntity | null): Speaker | null =>
  entity && { entity, first, end: last };

const speechesOf = (sentence: Sentence, page?: Page): DirectSpeech[] => {
  if (isOverlong(sentence)) return [];
  const isLine =
    page !== undefined && page.sentences[sentence.index - 1]?.block === sentence.block && opensLine(sentence, page);
  return isLine ? endOfLine(sentence) : directSpeech(sentence);
};

/** Of a paragraph that begins with a dash, or with the hyphen of an item: somebody's words, whose author is named where they end. */
const opensLine = (sentence: Sentence, { sentences }: Page): boolean => {
  const [first] = linesBefore(sentence, sentences);
  const isLine = first !== undefined && (isDash(first.plain[0]) || first.block.kind === "item");
  return isLine && !isDash(sentence.plain[0]);
};

/** No line of speech has more sentences. */
const LONGEST_LINE = 8;

/** The sentences of its paragraph before one. */
function linesBefore(sentence: Sentence, sentences: readonly Sentence[]): Sentence[] {
  let from = sentence.index;
  while (from > sentence.index - LONGEST_LINE && sentences[from - 1]?.block === sentence.block) from--;
  return sentences.slice(from, sentence.index);
}

/** "— Мы ждали шесть лет. | Дети плакали, — призналась Асанова": the words of all sentences before, where none has an author. */
function withFirstLines<T extends DirectSpeech & { more?: string }>(
  sentence: Sentence,
  speech: T,
  page: Page,
): T & { before?: string } {
  const lines = speech.endsLine ? linesBefore(sentence, page.sentences) : [];
  if (lines.length === 0 || lines.some((line) => directSpeech(line).length > 0)) return speech;
  const before = lines
    .map((line, at) => textOf(line, at === 0 && isDash(line.plain[0]) ? 1 : 0, line.words.length))
    .join(" ");
  return { ...speech, before };
}

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
  const cited = citedIn(sentence, author, cast);
  if (cited) return cited;
  if (isUnnamed(sentence, author)) return null;
  const verb =
    where === "before" ? sentence.plain.findLastIndex((plain, at) => at < author.end && isSaying(plain)) : -1;
  const clause: Clause =
    verb < 0 ? { ...author, prefer: "first" } : { first: author.first, end: verb + 1, prefer: "last", verb };
  const speaker = speakerIn(sentence, clause, cast, page);
  if (speaker) return speaker;
  const own = where === "before" ? inWordsOf(sentence, cast, page)[0]?.speaker : undefined;
  if (own) return own;
  const isPronoun = sentence.plain.slice(author.first, author.end).some((plain) => /^(?:он|она|его|ее)$/u.test(plain));
  const named = isPronoun ? null : onlyPersonIn(sentence, author, cast);
  if (named) return named;
  const isSaid = sentence.plain.slice(author.first, author.end).some(isSaying);
  const entity = isSaid ? personBefore(sentence, author.first, null, cast, page) : null;
  return entity && { entity, ...author };
}

/** "», — крикнула с места | его жена": somebody of whom no name is told, and nobody who was named before. */
const isUnnamed = (sentence: Sentence, { first, end }: Stretch): boolean =>
  sentence.plain
    .slice(first, end)
    .some(
      (plain, index) =>
        KIN.test(plain) &&
        !sightingAt(sentence, first + index, "position", "person") &&
        !sightingAt(sentence, first + index + 1, "person"),
    ) &&
  !sightings(sentence, "person").some(
    (person) => person.first >= first && person.last <= end && person.name.nominative,
  );

const KIN =
  /^(?:жена|муж|супруг|супруга|мать|мама|отец|папа|сын|дочь|дочка|брат|сестра|бабушка|дедушка|внук|внучка|тетя|дядя|племянник|племянница|вдова|вдовец|сосед|соседка|родственник|родственница|друг|подруга|приятель|однокурсник|сослуживец|одноклассник|одноклассница|коллега|очевидец|свидетель|прохожий|покупательница|покупатель|пассажир|пассажирка|зритель|болельщик)$/u;

/** "», — цитирует | Асанова | газета", "приводит агентство слова | адвоката": whose words are passed on, not who passes them on. */
function citedIn(sentence: Sentence, { first, end }: Stretch, cast: Cast): Speaker | null {
  const said = sentence.plain.slice(first, end);
  const cites = said.findIndex((plain) => /^(?:про)?цитиру[ею]т$|^процитировал[аи]?$/u.test(plain));
  const words = said.some((plain) => /^прив(?:одит|одят|ел[аи]?)$/u.test(plain)) ? said.indexOf("слова") : -1;
  if (cites < 0 && words < 0) return null;
  const from = first + Math.max(cites, words) + 1;
  for (let at = from; at < end; at++) {
    const person = sightingAt(sentence, at, "person");
    if (person && !person.name.nominative) return spoken(person, cast.entityOf(person));
    const position = sightingAt(sentence, at, "position");
    if (position && !position.nominative && !sightingAt(sentence, position.last, "person"))
      return spoken(position, cast.holderOf(position, sentence));
  }
  return null;
}

/** "», — подчеркнула адвокат | Саламат Сатар кызы |": the one name in the words of the author, whatever its form tells. */
function onlyPersonIn(sentence: Sentence, author: Stretch, cast: Cast): Speaker | null {
  const people = sightings(sentence, "person").filter(
    ({ first, last }) =>
      first >= author.first &&
      last <= author.end &&
      readingsOf(sentence.plain[first - 1] ?? "")[0]?.pos !== "preposition",
  );
  const [only] = people;
  const entity = only && people.length === 1 ? cast.entityOf(only) : null;
  return only && entity ? { entity, first: only.first, end: only.last } : null;
}

/** "— Меня спрашивали, — рассказал он. / — Я отвечал": a line that goes on in the next sentence of its paragraph. */
function withNextLine(sentence: Sentence, speech: DirectSpeech, { sentences }: Page): DirectSpeech & { more?: string } {
  const next = sentences[sentence.index + 1];
  const isLine = (isDash(sentence.plain[0]) || speech.endsLine) && speech.parts.length === 1;
  if (!isLine || next?.block !== sentence.block || !isDash(next.plain[0])) return speech;
  const { first, end } = trimmed(next, { first: 1, end: next.words.length });
  return { ...speech, more: textOf(next, first, end) };
}

function said(
  sentence: Sentence,
  { parts, whole, more, before }: DirectSpeech & { more?: string; before?: string },
  speaker: Speaker,
  rule: string,
  usual: number,
): ExtractedFact[] {
  const { entity, first, end } = speaker;
  const grounds = rule === quotationAlone.id ? [] : namedSpeaker(sentence, speaker);
  const words = [...parts.map((part: Stretch) => textOf(sentence, part.first, part.end)), ...(more ? [more] : [])];
  const text = `${before ? `${before} ` : ""}${words.join(" … ")}`;
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
