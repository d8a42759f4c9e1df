// npm run eval: how well the facts are found.
import { runSource } from "../run-source.mjs";

export default function evaluate(parameters) {
  return runSource("scripts/eval.ts", parameters);
}
