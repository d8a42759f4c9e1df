import type { Cast } from "@/lib/extraction/cast";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { ENGLISH_SAYING } from "@/lib/extraction/lexicon/english-words";
import { type PersonSighting, type Sentence, sightingAt, sightings, textOf } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "“…,” Asanov said", "“…,” said Asanov", "Asanov said that …", "“…,” he said". */
export const englishStatement: FactRule = {
  id: "english-statement",
  stage: "facts",
  languages: ["en"],
  find(sentence, cast, { sentences }) {
    if (isOverlong(sentence)) return [];
    return sentence.plain.flatMap((plain, verb) => {
      if (!ENGLISH_SAYING.has(plain)) return [];
      const named = speakerAt(sentence, verb);
      const entity = named ? cast.entityOf(named) : spokenOf(sentence, verb, cast, sentences);
      const person = named ?? { first: verb - 1, last: verb };
      const said = entity ? wordsSaid(sentence, verb, person) : null;
      if (!entity || !said) return [];
      const args = { speaker: entity.name, said: textOf(sentence, said.first, said.end).replace(/[,.]$/u, "") };
      const words = [Math.min(said.first, person.first), Math.max(said.end, person.last, verb + 1)] as const;
      const entities = { speaker: [entity.id] };
      return [factOf("statement", args, { sentence, words, rule: englishStatement.id, confidence: 0.86, entities })];
    });
  },
};

/** Right before or after the verb, a post between them or an aside in commas. */
function speakerAt(sentence: Sentence, verb: number): PersonSighting | null {
  const after = sightingAt(sentence, verb + 1, "person");
  if (after) return after;
  const post = sightingAt(sentence, verb + 1, "position");
  const named = post && sightingAt(sentence, post.last, "person");
  if (named) return named;
  const people = sightings(sentence, "person").filter(({ last }) => last <= verb);
  const last = people.at(-1);
  if (!last) return null;
  const between = sentence.plain.slice(last.last, verb);
  const isAside = between[0] === "," && between.at(-1) === "," && between.length < 14;
  return between.length === 0 || isAside ? last : null;
}

/** "he said": the only person whom the nearest of the two sentences before names, if his gender is not the other. */
function spokenOf({ index, plain }: Sentence, verb: number, cast: Cast, sentences: readonly Sentence[]) {
  const pronoun = plain[verb - 1] ?? "";
  if (pronoun !== "he" && pronoun !== "she") return null;
  const before = [sentences[index - 1], sentences[index - 2]].find(
    (one) => one && one.block.kind !== "headline" && sightings(one, "person").length > 0,
  );
  const people = before ? sightings(before, "person") : [];
  const [entity, ...others] = new Set(people.map((person) => cast.entityOf(person)));
  const isOther = people.some(({ name }) => name.gender === (pronoun === "he" ? "female" : "male"));
  return entity && others.length === 0 && !isOther ? entity : null;
}

/** The quotation of the sentence, else the clause after "that". */
function wordsSaid({ words, plain }: Sentence, verb: number, person: Pick<PersonSighting, "first">) {
  const open = words.findIndex(({ text }) => /^[“"«]$/u.test(text));
  const close = words.findIndex(({ text }, at) => at > open + 2 && /^[”"»]$/u.test(text));
  if (open >= 0 && close > open && (close < verb || open > verb)) return { first: open + 1, end: close };
  if (open >= 0 || person.first > verb) return null;
  const that = plain.indexOf("that", verb + 1);
  const first = that > 0 && that <= verb + HEARERS ? that + 1 : CLAUSE_VERBS.has(plain[verb] ?? "") ? verb + 1 : -1;
  if (
    first === verb + 1 &&
    (!OPENS_CLAUSE.test(plain[first] ?? "") || !plain.slice(first).some((word) => FINITE.test(word)))
  )
    return null;
  let end = words.length;
  while (end > first && /^[.!?]$/u.test(words[end - 1]?.text ?? "")) end--;
  return first > 0 && end - first > 3 ? { first, end } : null;
}

/** "told reporters on Tuesday | that": so many words may stand before it. */
const HEARERS = 6;
/** They need no "that" before what was said. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set(["said", "says", "added", "argued", "insisted"]);
const OPENS_CLAUSE =
  /^(?:the|a|an|it|he|she|they|we|i|there|this|these|those|his|her|its|their|our|no|all|many|most|some|two|three|\p{Lu}.*)$/u;
const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|can|could|must|should|may|might|did|do|does|\p{L}{3,}(?:ed|es))$/u;

/** "according to the Ministry of Health", "the National Bank reported that …", "Kabar reports". */
export const englishSource: FactRule = {
  id: "english-source",
  stage: "facts",
  languages: ["en"],
  find(sentence, cast) {
    if (isOverlong(sentence) || sentence.block.kind === "headline") return [];
    return sightings(sentence, "organisation").flatMap((body) => {
      const entity = cast.entityOf(body);
      const from = sentence.plain[body.first - 1] === "the" ? body.first - 2 : body.first - 1;
      const isLed = sentence.plain[from] === "to" && sentence.plain[from - 1] === "according";
      const tells = TELLS.has(sentence.plain[body.last] ?? "") && !QUOTE.test(sentence.plain[body.last + 1] ?? "");
      if (!entity || (!isLed && !tells)) return [];
      const words = isLed ? ([from - 1, body.last] as const) : ([body.first, body.last + 1] as const);
      const args = { source: entity.name };
      const entities = { source: [entity.id] };
      return [factOf("attribution", args, { sentence, words, rule: englishSource.id, confidence: 0.85, entities })];
    });
  },
};

const TELLS: ReadonlySet<string> = new Set(
  "said says reported reports announced announces stated writes wrote confirmed estimates estimated".split(" "),
);
const QUOTE = /^[“"«:]$/u;
