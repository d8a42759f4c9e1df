import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { decideAll, type FigureModel } from "@/lib/extraction/figures/decide";
import { type Label, measureCandidates } from "@/lib/extraction/figures/measures";
import { type Decided, remembered, withMemory, wordsKey } from "@/lib/extraction/figures/memory";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import { subjectCandidates } from "@/lib/extraction/figures/subjects";
import { type Surroundings, surroundingsOf, unitGroup } from "@/lib/extraction/figures/surroundings";
import type { QuantitySighting } from "@/lib/extraction/reading";
import { areAlike } from "../eval/alike";
import type { GoldDocument, GoldFact } from "../eval/gold";
import type { GoldAtom } from "../eval/gold-atoms";
import { sameStems } from "../eval/stems";
import { goldScene } from "./gold-scene";

/** A number of the corpus with its candidates, and which of them are right. */
export interface Example {
  /** The folder of its document: items of one folder speak of the same country, and much alike. */
  folder: string;
  around: Surroundings;
  fact: GoldFact;
  subjects: SubjectCandidate[];
  measures: MeasureCandidate[];
  /** How right each is, 0 to 1. */
  rightSubjects: number[];
  rightMeasures: number[];
}

export interface GoldFigure {
  around: Surroundings;
  fact: GoldFact;
  subject: Extract<GoldAtom, { as: "entity" }>;
  measure: string | null;
}

/** The figures of a document in the order of the text, on its scene. */
export function goldFigures(gold: GoldDocument): { scene: Scene; figures: GoldFigure[] } {
  const scene = goldScene(gold);
  const figures = gold.facts.flatMap((fact): GoldFigure[] => {
    if (fact.kind !== "quantity") return [];
    const amount = fact.atoms.find((atom) => atom.as === "amount");
    const subject = fact.atoms.find((atom) => atom.as === "entity" && atom.role === "subject");
    const measure = fact.atoms.find((atom) => atom.as === "words" && atom.role === "measure");
    const mention = gold.item.mentions.find((each) => amount?.as === "amount" && each.amount === amount.amount);
    const place = mention && placeOf(scene, mention);
    if (!place || subject?.as !== "entity") return [];
    return [
      {
        around: surroundingsOf(place.line, place.amount, scene.lines),
        fact,
        subject,
        measure: measure?.as === "words" ? measure.words : null,
      },
    ];
  });
  return { scene, figures: figures.sort((a, b) => startOf(a) - startOf(b)) };
}

const startOf = ({ around: { line, amount } }: GoldFigure): number => line.sentence.words[amount.first]?.start ?? 0;

function placeOf(
  scene: Scene,
  { start, end }: { start: number; end: number },
): { line: Line; amount: QuantitySighting } | null {
  for (const line of scene.lines) {
    const amount = line.amounts.find(
      ({ first, last }) => line.sentence.words[first]?.start === start || line.sentence.words[last - 1]?.end === end,
    );
    if (
      amount &&
      (line.sentence.words[amount.first]?.start ?? 0) <= start &&
      (line.sentence.words[amount.last - 1]?.end ?? 0) >= end
    )
      return { line, amount };
  }
  return null;
}

/** The measures that figures of the corpus have so often, with the units they were told in. */
export function labelsOf(golds: readonly GoldDocument[], often = 3): Label[] {
  const found = new Map<string, { times: number; units: Set<string> }>();
  for (const { measure, around } of golds.flatMap((gold) => goldFigures(gold).figures)) {
    if (measure === null) continue;
    const known = found.get(measure) ?? { times: 0, units: new Set() };
    found.set(measure, { times: known.times + 1, units: known.units.add(unitGroup(around.unit)) });
  }
  return [...found].flatMap(([name, { times, units }]) => (times >= often ? [{ name, units: [...units] }] : []));
}

/**
 * Examples of a document. What was decided before is what `model` decides, which must not have learned from the document:
 * so a ranker meets in training the mistakes that it will carry on. Without a model it is what the corpus says.
 */
export function examplesOf(gold: GoldDocument, labels: readonly Label[], model: FigureModel | null): Example[] {
  const { scene, figures } = goldFigures(gold);
  const memories = model && memoriesOf(scene, model);
  let said: Decided[] = [];
  return figures.map((figure) => {
    const { around, fact } = figure;
    const { subjects, measures } = withMemory(
      subjectCandidates(scene, around),
      measureCandidates(scene, around, labels),
      memories ? (memories.get(around.amount) ?? []) : said,
      around.unit,
    );
    const rightSubjects = subjects.map((candidate) => howRightSubject(candidate, figure, gold));
    const rightMeasures = measures.map(({ words }) => (figure.measure === null ? 0 : howAlike(figure.measure, words)));
    const decided = decidedBy(figure, rightest(subjects, rightSubjects), rightest(measures, rightMeasures));
    said = remembered(said, decided);
    return { folder: folderOf(gold), around, fact, subjects, measures, rightSubjects, rightMeasures };
  });
}

export const folderOf = ({ item }: GoldDocument): string => item.file.split(/[\\/]/).at(-2) ?? "";

/** What was decided before each number. */
function memoriesOf(scene: Scene, model: FigureModel): Map<QuantitySighting, readonly Decided[]> {
  const memories = new Map<QuantitySighting, readonly Decided[]>();
  let memory: readonly Decided[] = [];
  for (const { around, decided } of decideAll(scene, model)) {
    memories.set(around.amount, memory);
    memory = remembered(memory, decided);
  }
  return memories;
}

/** The first of those that are most right; null where none is. */
export function rightest<C>(candidates: readonly C[], right: readonly number[]): C | null {
  const most = Math.max(0, ...right);
  return most > 0 ? (candidates[right.indexOf(most)] ?? null) : null;
}

/** People choose words differently: those that overlap are partly right, so that the right noun is learned first. */
function howAlike(one: string, other: string): number {
  if (sameStems(one, other, "ru")) return 1;
  return areAlike(one, other, "ru", "overlap") ? PARTLY : 0;
}

const PARTLY = 0.35;

function howRightSubject(candidate: SubjectCandidate, figure: GoldFigure, gold: GoldDocument): number {
  if (isSubject(candidate, figure, gold)) return 1;
  const { id, names } = figure.subject;
  return id === null ? Math.max(0, ...names.map((name) => howAlike(name, candidate.words))) : 0;
}

/** Right by identity, by a noun that the corpus marks as standing for it, or by the words. */
export function isSubject(candidate: SubjectCandidate, { subject }: GoldFigure, gold: GoldDocument): boolean {
  if (subject.id !== null && candidate.named?.key === subject.id) return true;
  if (subject.id !== null && candidate.phrase && stands(candidate, subject.id, gold)) return true;
  return subject.names.some((name) => sameStems(name, candidate.words, "ru"));
}

function stands({ line, first, last }: SubjectCandidate, id: string, gold: GoldDocument): boolean {
  const [start, end] = [line.sentence.words[first]?.start, line.sentence.words[last - 1]?.end];
  return gold.item.mentions.some((mention) => mention.denotes === id && mention.start === start && mention.end === end);
}

/** What the corpus says, also where no candidate says it. */
function decidedBy(
  { around, subject, measure }: GoldFigure,
  found: SubjectCandidate | null,
  measured: MeasureCandidate | null,
): Decided {
  const { line, amount, unit } = around;
  const nowhere = {
    line,
    first: amount.first,
    last: amount.first,
    head: amount.first,
    form: "full" as const,
    phrase: null,
    ...{ ago: 0, likely: 0, chosen: 0, chosenAlike: 0, carriedUnit: "" },
  };
  const named =
    subject.id === null
      ? null
      : { kind: "place" as const, key: subject.id, name: subject.id, entity: subject.id, first: 0, last: 0 };
  const said = {
    subject: found ?? {
      kind: "named" as const,
      named,
      words: subject.names[0] ?? "",
      key: named?.key ?? wordsKey(subject.names[0] ?? ""),
      salience: { times: 0, first: 0, rank: 0 },
      ...nowhere,
    },
    measure:
      measured ??
      (measure === null
        ? null
        : { kind: "carried" as const, label: "", participle: "", words: measure, key: wordsKey(measure), ...nowhere }),
  };
  return {
    unit,
    subjects: [{ said: said.subject, chance: 1 }],
    measures: said.measure ? [{ said: said.measure, chance: 1 }] : [],
  };
}
