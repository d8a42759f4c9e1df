import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { worthAtFirst } from "@/lib/extraction/figures/first-worths";
import { writeMeasure } from "@/lib/extraction/figures/measure-columns";
import { type Label, measureCandidates } from "@/lib/extraction/figures/measures";
import { type Decided, type Likely, remembered, withMemory } from "@/lib/extraction/figures/memory";
import { CLAUSE_COLUMNS, NUMBER_COLUMNS, writeClause, writeNumber } from "@/lib/extraction/figures/place-columns";
import { greatest, type Ranker } from "@/lib/extraction/figures/ranker";
import type { Scene } from "@/lib/extraction/figures/scene";
import { SUBJECT_COLUMNS, writePair, writeSubject } from "@/lib/extraction/figures/subject-columns";
import { subjectCandidates } from "@/lib/extraction/figures/subjects";
import { type Surroundings, surroundingsOf } from "@/lib/extraction/figures/surroundings";

export interface FigureModel {
  labels: readonly Label[];
  measure: Ranker;
  subject: Ranker;
}

/** A number with the subject and the measure that are likeliest together, and how likely. */
export interface Decision {
  around: Surroundings;
  subject: SubjectCandidate;
  measure: MeasureCandidate;
  chance: number;
  /** What else it may be, for the figures after it. */
  decided: Decided;
}

/** So many measures are tried with all subjects. */
const TRIED = 4;
/** So many measures are weighed with all that is known of them. */
const LOOKED_AT = 14;

/** Decides number by number, in the order of the text: each sees what was decided for those before it. */
export function decideAll(scene: Scene, model: FigureModel): Decision[] {
  let memory: readonly Decided[] = [];
  return scene.lines.flatMap((line) =>
    line.amounts.flatMap((amount) => {
      const around = surroundingsOf(line, amount, scene.lines);
      const decision = decide(scene, around, model, memory);
      if (!decision) return [];
      memory = remembered(memory, decision.decided);
      return [decision];
    }),
  );
}

/** Null where there is nobody whose figure it could be. */
export function decide(
  scene: Scene,
  around: Surroundings,
  model: FigureModel,
  memory: readonly Decided[],
): Decision | null {
  const { subjects, measures } = withMemory(
    subjectCandidates(scene, around),
    measureCandidates(scene, around, model.labels),
    memory,
    around.unit,
  );
  const ranker = model.subject;
  const tried = likeliest(measures, around, model.measure);
  ranker.goTo(0);
  writeNumber(around, ranker);
  writeClause(around, ranker);
  subjects.forEach((subject, row) => {
    ranker.goTo(row);
    ranker.repeat(NUMBER_COLUMNS + CLAUSE_COLUMNS);
    writeSubject(subject, around, ranker);
  });
  const sums = subjects.map(() => 0);
  let best: Pick<Decision, "subject" | "measure" | "chance"> | null = null;
  for (const { said: measure, chance } of tried) {
    // No subject can make this measure likelier than what was found.
    if (best && chance <= best.chance) break;
    subjects.forEach((subject, row) => {
      ranker.goTo(row, SUBJECT_COLUMNS);
      writePair(subject, measure, around, ranker);
    });
    const shares = ranker.chances(subjects.length);
    for (const [at, share] of shares.entries()) {
      const subject = subjects[at];
      sums[at] = (sums[at] ?? 0) + chance * share;
      if (subject && chance * share > (best?.chance ?? 0)) best = { subject, measure, chance: chance * share };
    }
  }
  if (!best) return null;
  const all = sums.reduce((total, sum) => total + sum, 0);
  const likely = subjects.map((said, at) => ({ said, chance: (sums[at] ?? 0) / all }));
  return { around, ...best, decided: { unit: around.unit, subjects: foremost(likely), measures: foremost(tried) } };
}

/** So many are remembered, if they are at least so likely. */
const FOREMOST = 3;
const LEAST_REMEMBERED = 0.08;

const foremost = <C>(all: readonly Likely<C>[]): Likely<C>[] =>
  all
    .filter(({ chance }) => chance >= LEAST_REMEMBERED)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, FOREMOST);

/** The measures that are tried with all subjects, the likeliest first. */
function likeliest(
  measures: readonly MeasureCandidate[],
  around: Surroundings,
  ranker: Ranker,
): Likely<MeasureCandidate>[] {
  const looked = greatest(worthAtFirst(measures, around, ranker), LOOKED_AT).flatMap((at) => measures[at] ?? []);
  ranker.goTo(0);
  writeNumber(around, ranker);
  looked.forEach((measure, row) => {
    ranker.goTo(row);
    ranker.repeat(NUMBER_COLUMNS);
    writeMeasure(measure, around, ranker);
  });
  const all = ranker.chances(looked.length);
  return looked
    .map((said, at) => ({ said, chance: all[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, TRIED);
}
