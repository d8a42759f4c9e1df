import { FACT_RULES } from "./fact-kinds";
import { findEvidence } from "./fact-line";
import type { AnnotatedFact, AnnotatedItem } from "./item";
import { realPeopleFaults } from "./real-people";
import { isIsoDate, valueFaults } from "./values";

/** What is wrong with one item, in sentences; none if it is right. */
export function itemFaults(item: AnnotatedItem): string[] {
  return [
    ...lengthFaults(item),
    ...placeFaults(item),
    ...spanFaults(item),
    ...identityFaults(item),
    ...valueFaults(item),
    ...item.facts.flatMap((fact) => factFaults(item, fact)),
    ...forgottenNames(item),
    ...realPeopleFaults(item),
  ];
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,’ʻʼ'%-]*/gu)?.length ?? 0;

function lengthFaults({ text, header }: AnnotatedItem): string[] {
  const words = countWords(text);
  const least = header.split === "names" ? 80 : 100;
  return words < least || words > 250 ? [`${words} words; ${least} to 250 are asked`] : [];
}

function placeFaults({ file, header }: AnnotatedItem): string[] {
  const [, language, batch, number] = /(ru|ky|uz)\/([a-z]+)\/(\d{3})\.txt$/.exec(file) ?? [];
  const expected = `${language}-${batch}-${number}`;
  return header.id === expected ? [] : [`id ${header.id} in the place of ${expected}`];
}

function spanFaults({ text, mentions }: AnnotatedItem): string[] {
  return mentions.flatMap(({ start, end, type }, index) => {
    const words = text.slice(start, end);
    if (words === "" || words !== words.trim()) return [`white space at an edge of ${type} "${words}"`];
    if (words.includes("\n")) return [`${type} "${words}" runs over a line`];
    const twin = mentions.some((other, at) => at < index && other.start === start && other.end === end);
    return twin ? [`"${words}" is marked twice`] : [];
  });
}

function identityFaults({ text, entities }: AnnotatedItem): string[] {
  return [...entities].flatMap(([id, mentions]) => {
    const own = mentions.filter((mention) => mention.id === id);
    const types = new Set(own.map(({ type }) => type));
    if (own.length === 0) return [`=${id} stands for nothing that is named`];
    if (types.size > 1) return [`${id} is of several types: ${[...types].join(", ")}`];
    const repeats = own.some(({ type }) => type === "date" || type === "num" || type === "money");
    const [first] = own;
    return repeats && own.length > 1 && first ? [`${id} "${text.slice(first.start, first.end)}" is used twice`] : [];
  });
}

function factFaults(item: AnnotatedItem, fact: AnnotatedFact): string[] {
  return Object.entries(fact.arguments).flatMap(([name, values]) =>
    values.flatMap((value) => {
      const kind = FACT_RULES[fact.kind]?.[name]?.kind;
      const type = "ref" in value ? item.entities.get(value.ref)?.find(({ id }) => id === value.ref)?.type : null;
      const shown = `line ${fact.line}: ${name}=${"ref" in value ? value.ref : value.literal}`;
      if (kind === "words" && type) return [`${shown} must be words, not an id`];
      if (kind === "amount" && type !== "num" && type !== "money") return [`${shown} must be the id of a num or money`];
      if (kind === "entity" && (type === "date" || type === "num" || type === "money"))
        return [`${shown} cannot be a ${type}`];
      if (kind === "date" && type !== "date" && !("literal" in value && isIsoDate(value.literal)))
        return [`${shown} is neither a date of the text nor ISO 8601`];
      if (name === "person" && type !== "per") return [`${shown} must be the id of a person`];
      return name === "said" && "literal" in value ? saidFaults(shown, value.literal, item.text) : [];
    }),
  );
}

function saidFaults(shown: string, said: string, text: string): string[] {
  try {
    findEvidence(`"${said}"`, text);
    return [];
  } catch {
    return [`${shown} is not in the text`];
  }
}

/** A name that is marked in one place and stands unmarked in another was forgotten there. */
function forgottenNames({ text, mentions }: AnnotatedItem): string[] {
  const names = new Set(
    mentions
      .filter(({ type }) => type === "per" || type === "loc" || type === "org" || type === "fac")
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => name.length > 1 && /^\p{Lu}/u.test(name)),
  );
  return [...names].flatMap((name) =>
    places(text, name)
      .filter((start) => !mentions.some((mention) => mention.start <= start && start < mention.end))
      .map((start) => `"${name}" is not marked in "…${text.slice(Math.max(0, start - 20), start + name.length)}"`),
  );
}

function places(text: string, name: string): number[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${RegExp.escape(name)}(?![\\p{L}\\p{N}-])`, "gu");
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}
