import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { type Label, measureCandidates } from "@/lib/extraction/figures/measures";
import { type Decided, remembered, withMemory } from "@/lib/extraction/figures/memory";
import type { Line, Scene } from "@/lib/extraction/figures/scene";
import { subjectCandidates } from "@/lib/extraction/figures/subjects";
import { type Surroundings, surroundingsOf, unitGroup } from "@/lib/extraction/figures/surroundings";
import type { QuantitySighting } from "@/lib/extraction/reading";
import type { GoldDocument, GoldFact } from "../eval/gold";
import type { GoldAtom } from "../eval/gold-atoms";
import { sameStems } from "../eval/stems";
import { goldScene } from "./gold-scene";

/** A number of the corpus with its candidates, and which of them are right. */
export interface Example {
  /** The number of its document. */
  document: number;
  around: Surroundings;
  fact: GoldFact;
  subjects: SubjectCandidate[];
  measures: MeasureCandidate[];
  rightSubjects: boolean[];
  rightMeasures: boolean[];
  decided: Decided;
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
        around: surroundingsOf(place.line, place.amount),
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

/** Examples of a document; what was decided before is what the corpus says. */
export function examplesOf(gold: GoldDocument, document: number, labels: readonly Label[]): Example[] {
  const { scene, figures } = goldFigures(gold);
  let memory: Decided[] = [];
  return figures.map((figure) => {
    const { around, fact } = figure;
    const { subjects, measures } = withMemory(
      subjectCandidates(scene, around),
      measureCandidates(scene, around, labels),
      memory,
      around.unit,
    );
    const rightSubjects = subjects.map((candidate) => isSubject(candidate, figure, gold));
    const rightMeasures = measures.map(
      ({ words }) => figure.measure !== null && sameStems(figure.measure, words, "ru"),
    );
    const decided = decidedBy(figure, subjects[rightSubjects.indexOf(true)], measures[rightMeasures.indexOf(true)]);
    memory = remembered(memory, decided);
    return { document, around, fact, subjects, measures, rightSubjects, rightMeasures, decided };
  });
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
  found: SubjectCandidate | undefined,
  measured: MeasureCandidate | undefined,
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
      salience: { times: 0, first: 0 },
      ...nowhere,
    },
    measure:
      measured ??
      (measure === null ? null : { kind: "carried" as const, label: "", participle: "", words: measure, ...nowhere }),
  };
  return {
    unit,
    subjects: [{ said: said.subject, chance: 1 }],
    measures: said.measure ? [{ said: said.measure, chance: 1 }] : [],
  };
}
