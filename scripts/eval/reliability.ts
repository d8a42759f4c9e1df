import { isSure, SURE_ENOUGH } from "@/lib/extraction/confidence";
import { type Figure, measured, skipped } from "../figures";
import { calibrationError } from "../train/reliability";
import { goldDocuments, readAll } from "./gold";
import { rightFacts } from "./right";

/** Whether facts are as often right (`rightFacts`) as their confidence says, on items that no confidence was measured on. */
export function reliability(): Figure[] {
  return ["ru", "ky", "uz"].flatMap((language) => {
    const name = `confidence of facts, expected calibration error: own ${language} test`;
    const judged = readAll(goldDocuments({ language, split: "test" })).flatMap((reading) => {
      const right = rightFacts(reading);
      return reading.found.facts.map((fact) => ({ confidence: fact.confidence, right: right.has(fact) }));
    });
    if (judged.length === 0) return [skipped(name, "no such items, or no facts in them")];
    const mean = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
    const right = judged.filter((fact) => fact.right).length / judged.length;
    const sure = judged.filter(({ confidence }) => isSure(confidence));
    const surelyRight = sure.filter((fact) => fact.right).length / Math.max(1, sure.length);
    return [
      measured(name, rounded(calibrationError(judged)), "", {
        reference: `${judged.length} facts; mean confidence ${mean.toFixed(2)}, share right ${right.toFixed(2)}; in tenths, 0 is perfect`,
      }),
      measured(
        `facts with confidence ≥ ${SURE_ENOUGH} that are right: own ${language} test`,
        rounded(surelyRight),
        "share",
        {
          reference: `${sure.length} of ${judged.length} facts`,
        },
      ),
    ];
  });
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
