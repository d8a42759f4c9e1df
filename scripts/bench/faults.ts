import { runFaults } from "@/tests/faults/run-faults";
import { inOneLine, type Survived } from "@/tests/faults/survived";
import { buildWhenChanged } from "../build.mjs";
import { type Figure, reportFigures } from "../figures";

// Filing while web, worker and database are killed with SIGKILL, again and again: what the archive acknowledged against
// what it holds. `--rounds 30 --seed 7` for other runs; `--forgetful` gives the archive a database that does not wait for
// its log, to see that what such a one loses is noticed here.
const parameters = process.argv.slice(2);
const given = (name: string): number | null =>
  parameters.includes(name) ? Number(parameters[parameters.indexOf(name) + 1]) : null;
const rounds = given("--rounds") ?? 12;
const seed = given("--seed") ?? 1;

await buildWhenChanged();
const survived = await runFaults({ seed, rounds, writers: 6, isDurable: !parameters.includes("--forgetful") });
console.log(inOneLine(survived));
for (const words of complaints(survived)) console.log(words);
reportFigures(figures(survived), parameters);

function figures(run: Survived): Figure[] {
  const times = `${run.kills.web} times web, ${run.kills.worker} worker, ${run.kills.database} database`;
  return [
    figure("articles acknowledged", run.acknowledged, null, `seed ${seed}, 6 writers`),
    figure("articles in the archive", run.filed, run.acknowledged, "acknowledged"),
    figure("acknowledged and lost", run.lost.length, 0, times),
    figure("filed twice", run.doubled.length, 0, `${run.cutOff} filings were cut off and sent again`),
    figure("in part", run.half.length, 0, "revision, capture, search row, audit row, stored answer: one of each"),
    figure("facts missing or doubled", run.wrongFacts.length, 0, `${run.facts} facts, as the text is read once`),
    figure("breaks of the audit chain", run.isAuditWhole ? 0 : 1, 0, "every row bound to the one before"),
    figure("sessions lost", run.lostSessions, 0, `${run.sessions} sign-ins`),
    figure("other faults", run.faults.length, 0, "refusals, other answers to the same request, unexpected ends"),
    { ...figure("until every fact was written", run.secondsUntilQuiet, null, "after the last filing"), unit: "s" },
    { ...figure("whole run", run.seconds, null, ""), unit: "s" },
  ];
}

function figure(name: string, value: number, bar: number | null, reference: string): Figure {
  return { name, value, unit: "", bar, pass: bar === null ? null : value === bar, reference };
}

function complaints({ lost, doubled, half, wrongFacts, faults }: Survived): string[] {
  const named = { lost, doubled, "in part": half, "wrong facts": wrongFacts };
  return [...Object.entries(named).flatMap(([what, list]) => list.map((each) => `${what}: ${each}`)), ...faults];
}
