// npm run bench -- NAME: measures one thing and prints its figures; without a name says what there is.

import { listSources, runSource } from "../run-source.mjs";
import { say } from "../say.mjs";

const FOLDER = "scripts/bench";

export default async function bench([name, ...parameters]) {
  const known = listSources(FOLDER, (source) => /\b(?:reportFigures|onArchive)\(/u.test(source));
  if (known.includes(name)) return runSource(`${FOLDER}/${name}.ts`, parameters);
  say(`Say what to measure, as: npm run bench -- NAME [--json FILE]\n${known.map((each) => `  ${each}`).join("\n")}`);
  return name === undefined ? 0 : 2;
}
