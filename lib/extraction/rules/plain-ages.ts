import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import type { Line } from "@/lib/extraction/figures/scene";
import { lineOf } from "@/lib/extraction/figures/scene-of";
import { readTail } from "@/lib/extraction/grammars/noun-strings";
import { phraseOf } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import { type QuantitySighting, type Sentence, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";
import { figureFact } from "@/lib/extraction/rules/figure-fact";

/** "38-летний водитель из Оша", "72-летний чабан Маматкул Орозбаев", "Ему 41 год": the age of whom other words than a name tell. */
export const ageOfSomebody: FactRule = {
  id: "age-of-somebody",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    const line = sentence.block.kind === "headline" ? null : lineOf(sentence, cast, page);
    if (!line) return [];
    return line.amounts
      .filter(({ unit, currency, to, value }) => unit === "год" && currency === null && to === null && value < 120)
      .flatMap((years) =>
        /летн/u.test(line.words[years.last - 1]?.plain ?? "")
          ? described(line, years, cast, page)
          : spokenOf(line, years, cast, page),
      );
  },
};

/** "38-летний | водитель из Оша | был задержан": the noun, or the name that follows it. */
function described(line: Line, years: QuantitySighting, cast: Cast, page: Page): ExtractedFact[] {
  if (line.named.some(({ kind, first }) => kind === "person" && first === years.last)) return [];
  const phrase = line.phrases.find(
    ({ first, head }) => first >= years.last - 1 && first <= years.last && head >= years.last && head < years.last + 4,
  );
  const head = phrase && line.words[phrase.head];
  if (!phrase || !head?.readings.some(({ pos, animate, number }) => pos === "noun" && animate && number === "singular"))
    return [];
  const { end } = readTail(line, phrase.head + 1);
  const person =
    line.named.find(({ kind, first, last }) => kind === "person" && first === phrase.head + 1 && last <= end) ??
    line.named.find(({ kind, first }) => kind === "person" && first === end);
  if (person)
    return [
      factFrom(line, { name: person.name, entity: person.entity }, years, [years.first, Math.max(end, person.last)]),
    ];
  const before =
    line.words[years.first - 1]?.plain === ","
      ? line.named.find(({ kind, last }) => kind === "person" && last === years.first - 1)
      : undefined;
  if (before) return [factFrom(line, { name: before.name, entity: before.entity }, years, [before.first, end])];
  // "Двадцатидвухлетний счётчик просит": somebody who was named before.
  if (cast.entities.some(({ kind }) => kind === "person") && isNamedBefore(line, years, page)) return [];
  const from = Math.max(phrase.first, years.last);
  return [factFrom(line, phraseOf(line, from, end, null), years, [years.first, end])];
}

/** Somebody is named in one of the sentences before, or in this one before the number. */
const isNamedBefore = (line: Line, { first }: QuantitySighting, { sentences }: Page): boolean =>
  line.named.some(({ kind, last }) => kind === "person" && last <= first) ||
  sentences
    .slice(Math.max(0, line.index - LOOKS_BACK), line.index)
    .some((sentence) => sightings(sentence, "person").length > 0);

/** So many sentences back a person named may still be meant by a noun. */
const LOOKS_BACK = 4;

/** "Ему 41 год": the one person of whom the words before speak. */
function spokenOf(line: Line, years: QuantitySighting, cast: Cast, { sentences }: Page): ExtractedFact[] {
  let at = years.first - 1;
  while (BETWEEN.has(line.words[at]?.plain ?? "") && at > years.first - 4) at--;
  const gender = PRONOUNS.get(line.words[at]?.plain ?? "");
  if (!gender) return [];
  const before = personBefore(line.sentence, at) ?? personBefore(sentences[line.index - 1], Number.POSITIVE_INFINITY);
  const entity = before && (before.name.gender ?? gender) === gender ? cast.entityOf(before) : null;
  return entity ? [factFrom(line, { name: entity.name, entity: entity.id }, years, [at, years.last])] : [];
}

function personBefore(sentence: Sentence | undefined, end: number) {
  const people = sentence ? sightings(sentence, "person").filter(({ last }) => last <= end) : [];
  return people.length === 1 ? (people[0] ?? null) : null;
}

const BETWEEN: ReadonlySet<string> = new Set(
  "сейчас сегодня было будет уже всего исполнилось исполнится около еще нет и".split(" "),
);
const PRONOUNS: ReadonlyMap<string, "male" | "female"> = new Map([
  ["ему", "male"],
  ["ей", "female"],
]);

function factFrom(
  line: Line,
  subject: Subject,
  quantity: QuantitySighting,
  words: readonly [number, number],
): ExtractedFact {
  return figureFact(line.sentence, {
    subject,
    measure: "возраст",
    quantity,
    per: null,
    words,
    rule: ageOfSomebody.id,
    confidence: 0.84,
  });
}
