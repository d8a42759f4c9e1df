import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { measureRow, subjectRow } from "@/lib/extraction/figures/columns";
import { type Label, measureCandidates } from "@/lib/extraction/figures/measures";
import { type Decided, remembered, withMemory } from "@/lib/extraction/figures/memory";
import { chances, type Ranker } from "@/lib/extraction/figures/ranker";
import type { Scene } from "@/lib/extraction/figures/scene";
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
}

/** So many measures are tried with all subjects. */
const TRIED = 4;

/** Decides number by number, in the order of the text: each sees what was decided for those before it. */
export function decideAll(scene: Scene, model: FigureModel): Decision[] {
  let memory: readonly Decided[] = [];
  return scene.lines.flatMap((line) =>
    line.amounts.flatMap((amount) => {
      const around = surroundingsOf(line, amount);
      const decision = decide(scene, around, model, memory);
      if (!decision) return [];
      memory = remembered(memory, { unit: around.unit, subject: decision.subject, measure: decision.measure });
      return [decision];
    }),
  );
}

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
  );
  const ofMeasure = chances(
    model.measure,
    measures.map((measure) => measureRow(measure, around)),
  );
  const tried = ofMeasure.map((chance, at) => ({ chance, at })).sort((a, b) => b.chance - a.chance || a.at - b.at);
  let best: Decision | null = null;
  for (const { chance, at } of tried.slice(0, TRIED)) {
    const measure = measures[at];
    if (!measure) continue;
    const ofSubject = chances(
      model.subject,
      subjects.map((subject) => subjectRow(subject, measure, around)),
    );
    ofSubject.forEach((share, index) => {
      const subject = subjects[index];
      if (subject && chance * share > (best?.chance ?? 0)) best = { around, subject, measure, chance: chance * share };
    });
  }
  return best;
}
