import type { Cast } from "@/lib/extraction/cast";
import type { GrammarWord } from "@/lib/extraction/figures/grammar-words";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import { isOfStuff, measureOfDeed, stuffOf } from "@/lib/extraction/grammars/counts/deed-nouns";
import type { Owner } from "@/lib/extraction/grammars/counts/owners";
import { thingsOf } from "@/lib/extraction/grammars/counts/things";
import { type Figure, readFigure } from "@/lib/extraction/grammars/figure";
import type { QuantitySighting } from "@/lib/extraction/reading";

/** How many things there are somewhere, or to how many somebody did what the verb says. */
export interface Count {
  owner: Owner;
  /** Where its owner stands: in its clause, in its sentence, in the sentence before, or in the headline; "loose" where another may be meant. */
  from: "clause" | "sentence" | "before" | "headline" | "loose";
  /** Told of what is still to come. */
  isToCome: boolean;
  measure: string;
  figure: Figure;
  words: readonly [first: number, end: number];
  /** What is joined to it is read alike. */
  clause: Clause;
}

/** What a verb says with the words of its clause. */
export interface Clause {
  /** Null where none is said: "в школе 20 классов". */
  verb: GrammarWord | null;
  /** What comes between "число" and what is counted: "вывезенных из зоны". */
  participle: string | null;
  /** The same without the participle. */
  around: readonly string[];
  /** What so much was there of, where it stands before the verb: "пшеницы вывезено". */
  fronted: string | null;
  first: number;
  per: string | null;
}

/** A number and all that is known where it stands. */
export interface CountPlace {
  line: Line;
  scene: Scene;
  cast: Cast;
  amount: QuantitySighting;
  /** The count before it in the sentence. */
  last: Count | null;
  /** Whose those of the sentence before were. */
  before: Owner | null;
  /** The place that the headline names. */
  topic: Owner | null;
}

/** The count with its words; null where nothing says of what it is. */
export function countOf(
  { line, amount }: CountPlace,
  clause: Clause,
  [owner, from]: readonly [Owner, Count["from"]],
): Count | null {
  const figure = readFigure(line.sentence, amount.first);
  const isStuff = isOfStuff(amount);
  const things = isStuff ? stuffOf(line, amount, clause.fronted) : thingsOf(line, amount);
  const measure = things && (isStuff ? ofDeed(clause, amount, things.words) : measureOf(clause, things.words));
  if (!figure || !things || !measure) return null;
  return {
    ...{ owner, from, measure, clause, isToCome: clause.verb?.readings[0]?.tense === "future" },
    figure: { ...figure, per: figure.per ?? clause.per },
    words: [Math.min(clause.first, amount.first), Math.max(figure.end, things.end)],
  };
}

/** "завоз цемента на стройку". */
function ofDeed({ verb, around }: Clause, amount: QuantitySighting, stuff: string): string | null {
  const measure = verb && measureOfDeed(verb, amount, stuff);
  return measure ? [measure, ...around].join(" ") : null;
}

function measureOf({ verb, participle }: Clause, things: string): string | null {
  const isPeople = /^(?:человек|людей)$/u.test(things) || (isLearning(verb) && /^(?:детей|школьников)$/u.test(things));
  const people = isPeople && participle === null ? PEOPLE_OF[verb?.lemma ?? ""] : undefined;
  if (people) return people === "жителей" ? "население" : `число ${people}`;
  if (participle === null && isPeople) return null;
  return ["число", participle, isPeople ? null : things].filter((each) => each !== null).join(" ");
}

/** "учатся 300 детей": pupils are children anyway. */
const isLearning = (verb: GrammarWord | null): boolean => /^(?:учиться|обучаться)$/u.test(verb?.lemma ?? "");

/** As what people are counted by verbs that only say where they are. */
const PEOPLE_OF: Readonly<Record<string, string>> = {
  работать: "работников",
  трудиться: "работников",
  числиться: "работников",
  жить: "жителей",
  проживать: "жителей",
  учиться: "учащихся",
  обучаться: "учащихся",
  участвовать: "участников",
};
