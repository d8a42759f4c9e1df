import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { runFaults } from "./run-faults";
import { inOneLine } from "./survived";

const SHORT = { seed: 23, writers: 4, rounds: 2 };

test.skipIf(process.platform === "win32")(
  "kill -9 of web, worker and database during filing loses nothing that was acknowledged, and doubles nothing",
  async () => {
    if (!existsSync("dist/web.mjs")) throw new Error("this test kills what npm run build makes: run that first");
    const survived = await runFaults(SHORT);
    console.log(inOneLine(survived));
    const { lost, doubled, half, wrongFacts, faults } = survived;
    expect({ lost, doubled, half, wrongFacts, faults }).toEqual({
      ...{ lost: [], doubled: [], half: [], wrongFacts: [], faults: [] },
    });
    expect(survived).toMatchObject({ isAuditWhole: true, lostSessions: 0, filed: survived.acknowledged });
    expect(survived.kills).toEqual({ web: 2, worker: 2, database: 2 });
    expect(survived.acknowledged).toBeGreaterThan(6);
  },
);
