import type { MeasureCandidate, SubjectCandidate } from "@/lib/extraction/figures/candidates";
import { firstMeasureKeys, measureKeyName, measureRow, subjectRow } from "@/lib/extraction/figures/columns";
import { type Label, measureCandidates } from "@/lib/extraction/figures/measures";
import { type Decided, remembered, withMemory } from "@/lib/extraction/figures/memory";
import { chances, promising, type Ranker } from "@/lib/extraction/figures/ranker";
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
/** So many measures are weighed with all that is known of them. */
const LOOKED_AT = 14;

/**
 * Decides number by number, in the order of the text: each sees what was decided for those before it. What is less likely
 * than `least` is left undecided, and costs little.
 */
export function decideAll(scene: Scene, model: FigureModel, least: number): Decision[] {
  let memory: readonly Decided[] = [];
  return scene.lines.flatMap((line) =>
    line.amounts.flatMap((amount) => {
      const around = surroundingsOf(line, amount);
      const decision = decide(scene, around, model, memory, least);
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
  least = 0,
): Decision | null {
  const { subjects, measures } = withMemory(
    subjectCandidates(scene, around),
    measureCandidates(scene, around, model.labels),
    memory,
  );
  const places = promising(model.measure, measures, {
    most: LOOKED_AT,
    sameKeys: measureKeyName,
    keysOf: (measure) => firstMeasureKeys(measureKeyName(measure), around),
  });
  const ofMeasure = chances(
    model.measure,
    places.flatMap((at) => (measures[at] ? [measureRow(measures[at], around)] : [])),
  );
  const tried = ofMeasure
    .map((chance, place) => ({ chance, at: places[place] ?? -1 }))
    .sort((a, b) => b.chance - a.chance || a.at - b.at);
  let best: Decision | null = null;
  let most = least;
  for (const { chance, at } of tried.slice(0, TRIED)) {
    const measure = measures[at];
    if (!measure || chance <= most) break;
    const ofSubject = chances(
      model.subject,
      subjects.map((subject) => subjectRow(subject, measure, around)),
    );
    for (const [index, share] of ofSubject.entries()) {
      const subject = subjects[index];
      if (!subject || chance * share <= most) continue;
      most = chance * share;
      best = { around, subject, measure, chance: most };
    }
  }
  return best;
}
