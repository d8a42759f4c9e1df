// npm run train: makes the weights of data/weights anew.
import { runSource } from "../run-source.mjs";

export default function train(parameters) {
  return runSource("scripts/train.ts", parameters);
}
