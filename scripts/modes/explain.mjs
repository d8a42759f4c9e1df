// npm run explain -- FILE: why the extractor says what it says about a text.
import { runSource } from "../run-source.mjs";

export default function explain(parameters) {
  return runSource("scripts/explain.ts", parameters);
}
