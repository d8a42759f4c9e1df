import type { Document } from "@/lib/extraction/document";
import { type Form, formOf } from "@/lib/extraction/form";
import type { EntityKind } from "@/lib/extraction/mention";
import type { Case } from "@/lib/extraction/morphology/declension";
import type { PersonName } from "@/lib/extraction/person-name";
import { type Block, shownBlocks } from "@/lib/text/block";
import { beginsWithCapital } from "@/lib/text/capitals";
import { readSentences } from "@/lib/text/sentences";
import type { Span } from "@/lib/text/span";
import { readTokens, type Token } from "@/lib/text/tokens";

/** A token with the form that lexicons know it by. */
export interface Word extends Token {
  text: string;
  plain: string;
  form: Form;
}

/** A sentence as rules read it. Positions in sightings count its words, `last` exclusive. */
export interface Sentence extends Span {
  /** Its place among the sentences of the document. */
  index: number;
  block: Block;
  words: readonly Word[];
  /** `words` as lexicons know them. */
  plain: readonly string[];
  /** What earlier rules have seen, by the word it begins with. */
  seen: ReadonlyMap<number, readonly Sighting[]>;
}

interface Seen {
  first: number;
  last: number;
  rule: string;
  confidence: number;
  /** By how much the tagger held it for likelier than anything else, where the tagger saw it. */
  margin?: number;
}

export interface PersonSighting extends Seen {
  kind: "person";
  name: PersonName;
}
interface NamedAs<K> extends Seen {
  kind: K;
  /** In the nominative. */
  name: string;
  aliases: readonly string[];
  nominative: boolean;
  /** The name by which texts of every language know the same thing, where a gazetteer has it. */
  known?: string;
}
export type ThingKind = Exclude<EntityKind, "person"> | "event" | "work" | "law";
export type NamedSighting = { [K in ThingKind]: NamedAs<K> }[ThingKind];
export interface PositionSighting extends Seen {
  kind: "position";
  title: string;
  /** The name of the place or organisation, nominative, and the word of the sentence it begins with. */
  of: { kind: "place" | "organisation" | "facility"; name: string; first: number } | null;
  office: string | null;
  byname: boolean;
  former: boolean;
  nominative: boolean;
  cases: readonly Case[];
  /** A general word with a genitive of its own ("советник избирательной кампании"): a name in the genitive may belong to that. */
  field: boolean;
}
export interface DateSighting extends Seen {
  kind: "date";
  value: string | null;
}
/** On the words of the number and its unit of measure; the noun that is counted stands after `last`. */
export interface QuantitySighting extends Seen {
  kind: "quantity";
  value: number;
  /** The upper end of a range: "5–7" is 5 to 7. */
  to: number | null;
  unit: string | null;
  currency: string | null;
  approximate: boolean;
  /** "более", "свыше", "не менее"; "менее", "до", "не более". */
  comparison: "more" | "less" | null;
  /** The number is a change: "вырос на", "снизился на". */
  change: "up" | "down" | null;
  /** The word after the noun that is counted with its adjectives: "шести | высокотехнологичных заводов |"; else `last`. */
  reach: number;
  /** Things are counted, in the genitive plural as they stand: "заводов"; null for money and measures. */
  counted: string | null;
}

/** A mention on the words of its sentence, with what its rule understood. */
export type Sighting = PersonSighting | NamedSighting | PositionSighting | DateSighting | QuantitySighting;

/** The shown sentences of a document, with nothing seen in them yet. */
export function readDocument({ text, blocks }: Document): Sentence[] {
  const sentences = shownBlocks(blocks).flatMap((block) =>
    readSentences(text, block).map((span) => ({ block, ...span })),
  );
  return sentences.map(({ block, start, end }, index) => {
    const words = readTokens(text, { start, end }).map((token) => wordOf(text, token));
    return { index, block, start, end, words, plain: words.map(({ plain }) => plain), seen: new Map() };
  });
}

function wordOf(text: string, { kind, start, end }: Token): Word {
  const form = formOf(text.slice(start, end));
  return { kind, start, end, text: form.text, plain: form.plain, form };
}

export function withSightings(sentence: Sentence, sightings: readonly Sighting[]): Sentence {
  if (sightings.length === 0) return sentence;
  const seen = new Map(sentence.seen);
  for (const sighting of sightings) seen.set(sighting.first, [...(seen.get(sighting.first) ?? []), sighting]);
  return { ...sentence, seen };
}

/** The sentence with these sightings and no others. */
export const withOnly = (sentence: Sentence, sightings: readonly Sighting[]): Sentence =>
  withSightings({ ...sentence, seen: new Map() }, sightings);

/** The longest sighting of these kinds that begins with a word. */
export function sightingAt<K extends Sighting["kind"]>(
  sentence: Sentence,
  first: number,
  ...kinds: K[]
): Extract<Sighting, { kind: K }> | null {
  let longest: Extract<Sighting, { kind: K }> | null = null;
  for (const sighting of sentence.seen.get(first) ?? []) {
    if (isOneOf(sighting, kinds) && (!longest || sighting.last > longest.last)) longest = sighting;
  }
  return longest;
}

function isOneOf<K extends Sighting["kind"]>(
  sighting: Sighting,
  kinds: readonly K[],
): sighting is Extract<Sighting, { kind: K }> {
  return (kinds as readonly Sighting["kind"][]).includes(sighting.kind);
}

/** All sightings of these kinds, in the order of the words. */
export function sightings<K extends Sighting["kind"]>(
  sentence: Sentence,
  ...kinds: K[]
): Extract<Sighting, { kind: K }>[] {
  const found: Extract<Sighting, { kind: K }>[] = [];
  for (const seen of sentence.seen.values()) {
    for (const sighting of seen) if (isOneOf(sighting, kinds)) found.push(sighting);
  }
  return found.length > 1 ? found.sort((a, b) => a.first - b.first || b.last - a.last) : found;
}

/** Which words are inside a sighting of these kinds. */
export function covered(sentence: Sentence, ...kinds: Sighting["kind"][]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last } of sightings(sentence, ...kinds)) for (let at = first; at < last; at++) words.add(at);
  return words;
}

/** The text from one word to another as it stands, white space made plain. */
export function textOf(sentence: Sentence, first: number, last: number): string {
  const parts: string[] = [];
  for (let at = first; at < last; at++) {
    const word = sentence.words[at];
    if (!word) break;
    const gap = at > first && word.start > (sentence.words[at - 1]?.end ?? word.start);
    parts.push(gap ? ` ${word.text}` : word.text);
  }
  return parts.join("");
}

/** The span of words in the text of the revision. */
export function spanOf(sentence: Sentence, first: number, last: number): Span {
  return { start: sentence.words[first]?.start ?? sentence.start, end: sentence.words[last - 1]?.end ?? sentence.end };
}

export const isCapital = (word: Word | undefined): boolean => word?.kind === "word" && beginsWithCapital(word.text);
