/** Kind → steps: a span of it with at least this score is right with this probability; ascending. */
export type ConfidenceTable = Record<string, [from: number, right: number][]>;

/** A span that was found in an item nothing had been trained on. */
export interface Judged {
  rule: string;
  /** What the tagger gave it. */
  score: number;
  /** The corpus has it with all its arguments. */
  right: boolean;
}

/** Fewer facts than these tell nothing of a score of their own. */
const STEP = 10;
/** A score that was seen seldom is thought to be what its rule says: so many facts that are right as often as that. */
const PRIOR = 8;

/**
 * Precision by rule, in steps by score where a rule gives several and there are enough facts of each; a higher score is
 * never less sure (neighbours that are the wrong way round are joined). Rounded to a hundredth, between .01 and .99.
 */
export function confidenceTable(judged: readonly Judged[]): ConfidenceTable {
  const byRule = Map.groupBy([...judged], ({ rule }) => rule);
  const rows = [...byRule].map(([rule, facts]) => [rule, stepsOf(facts)] as const);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Step {
  from: number;
  right: number;
  all: number;
  /** The scores of its facts, summed. */
  scores: number;
}

function stepsOf(facts: readonly Judged[]): [number, number][] {
  const sure = ({ right, all, scores }: Step): number => (right + (PRIOR * scores) / all) / (all + PRIOR);
  const steps: Step[] = [];
  for (const step of byScore(facts)) {
    steps.push(step);
    for (
      let [last, before] = [steps.at(-1), steps.at(-2)];
      last && before && sure(before) >= sure(last);
      [last, before] = [steps.at(-1), steps.at(-2)]
    )
      steps.splice(-2, 2, joined(before, last));
  }
  return steps.map((step) => [step.from, Math.min(0.99, Math.max(0.01, Math.round(100 * sure(step)) / 100))]);
}

/** From the lowest score to the highest, as many facts a step as tell something, equal scores together. */
function byScore(facts: readonly Judged[]): Step[] {
  const steps: Step[] = [];
  let last = Number.NaN;
  for (const { score, right } of [...facts].sort((a, b) => a.score - b.score)) {
    const current = steps.at(-1);
    const one = { from: score, right: Number(right), all: 1, scores: score };
    if (!current || (current.all >= STEP && score !== last)) steps.push(one);
    else steps.splice(-1, 1, joined(current, one));
    last = score;
  }
  const end = steps.at(-1);
  const before = steps.at(-2);
  if (end && before && end.all < STEP) steps.splice(-2, 2, joined(before, end));
  return steps;
}

const joined = (lower: Step, higher: Step): Step => ({
  from: lower.from,
  right: lower.right + higher.right,
  all: lower.all + higher.all,
  scores: lower.scores + higher.scores,
});

const BINS = 10;

/**
 * Expected calibration error: by how much confidence and the share that is right differ, in bins of a tenth, weighted
 * by how many facts fall into each. 0 is perfect.
 * → Guo et al., On Calibration of Modern Neural Networks (2017), eq. 3
 */
export function calibrationError(facts: readonly { confidence: number; right: boolean }[]): number {
  const bins = Map.groupBy([...facts], ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)));
  let error = 0;
  for (const bin of bins.values()) {
    const confidence = bin.reduce((sum, fact) => sum + fact.confidence, 0) / bin.length;
    const right = bin.filter((fact) => fact.right).length / bin.length;
    error += (bin.length / facts.length) * Math.abs(confidence - right);
  }
  return error;
}
