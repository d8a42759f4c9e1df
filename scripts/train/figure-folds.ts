import { decide } from "@/lib/extraction/figures/decide";
import { type Decided, remembered } from "@/lib/extraction/figures/memory";
import { type GoldDocument, goldDocuments } from "../eval/gold";
import { sameStems } from "../eval/stems";
import { folderOf, goldFigures, isSubject } from "./figure-examples";
import { trainFigures } from "./figure-rankers";

/**
 * `tsx scripts/train/figure-folds.ts [batch…]`: subject and measure of figures in batches that the rankers were not
 * trained on, names and numbers given. Prints how often each and both are right, and both by the least chance shown.
 */
function main(): void {
  const golds = goldDocuments({ language: "ru", split: "train" });
  const asked = process.argv.slice(2);
  const batches = asked.length > 0 ? asked : [...new Set(golds.map(folderOf))];
  const judged = batches.flatMap((batch) => judgeBatch(golds, batch));
  report("all", judged);
  for (const least of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const shown = judged.filter(({ chance }) => chance >= least);
    const right = shown.filter(({ subject, measure }) => subject && measure).length;
    const f1 = (2 * right) / (shown.length + judged.length);
    console.log(
      `chance ≥ ${least}: ${shown.length} shown, precision ${share(right, shown.length)}, F1 ${f1.toFixed(3)}`,
    );
  }
}

interface JudgedFigure {
  subject: boolean;
  measure: boolean;
  chance: number;
}

function judgeBatch(golds: readonly GoldDocument[], batch: string): JudgedFigure[] {
  const model = trainFigures(golds.filter((gold) => folderOf(gold) !== batch));
  const judged = golds
    .filter((gold) => folderOf(gold) === batch)
    .flatMap((gold) => {
      const { scene, figures } = goldFigures(gold);
      let memory: readonly Decided[] = [];
      return figures.map((figure): JudgedFigure => {
        const { around, measure } = figure;
        const decision = decide(scene, around, model, memory);
        if (!decision) return { subject: false, measure: false, chance: 0 };
        memory = remembered(memory, decision.decided);
        return {
          subject: isSubject(decision.subject, figure, gold),
          measure: measure !== null && sameStems(measure, decision.measure.words, "ru"),
          chance: decision.chance,
        };
      });
    });
  report(batch, judged);
  return judged;
}

function report(name: string, judged: readonly JudgedFigure[]): void {
  const part = (isRight: (figure: JudgedFigure) => boolean): string =>
    share(judged.filter(isRight).length, judged.length);
  const both = part(({ subject, measure }) => subject && measure);
  console.log(
    `${name}: ${judged.length} figures, subject ${part((f) => f.subject)}, measure ${part((f) => f.measure)}, both ${both}`,
  );
}

const share = (right: number, all: number): string => (all === 0 ? "–" : (right / all).toFixed(3));

main();
