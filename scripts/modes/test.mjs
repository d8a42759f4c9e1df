// npm test: everything that must hold before a change is kept. Leaves nothing behind.
import { build } from "../build.mjs";
import { inOrder } from "../in-order.mjs";
import { runJourneys } from "../run-journeys.mjs";
import { say } from "../say.mjs";
import { counts, runVitest, step } from "../steps.mjs";
import { runChecks } from "./check.mjs";

const NONE = { passed: 0, failed: 0, skipped: 0 };

export default function test() {
  return inOrder(runEverything);
}

async function runEverything({ stopped }) {
  const checks = await runChecks({ stopped });
  let integration = NONE;
  const isIntegrationGood = await step("integration", async () => {
    integration = await runVitest("integration", { stopped });
    return { counted: counts(integration), isGood: isGood(integration) };
  });
  const isBuilt = await step("build", async () => {
    await build({ stopped });
    return { counted: "pages and programs", isGood: true };
  });
  let journeys = NONE;
  const areJourneysGood = await step("journeys", async () => {
    if (!isBuilt) return { counted: "not run, as there is no build", isGood: false };
    journeys = await runJourneys({ stopped });
    return { counted: counts(journeys), isGood: isGood(journeys) };
  });
  let faults = NONE;
  const areFaultsGood = await step("faults", async () => {
    if (!isBuilt) return { counted: "not run, as there is no build", isGood: false };
    faults = await runVitest("faults", { stopped });
    return { counted: counts(faults), isGood: isGood(faults) };
  });
  const isAllGood = checks.isGood && isIntegrationGood && isBuilt && areJourneysGood && areFaultsGood;
  const sum = total([checks.tests, integration, journeys, faults]);
  if (!isAllGood && sum.failed === 0) sum.failed = 1; // a step that is no test
  say(`\n${counts(sum)}`);
  return isAllGood ? 0 : 1;
}

function isGood({ code, passed }) {
  return code === 0 && passed > 0;
}

function total(all) {
  const sum = (name) => all.reduce((so, one) => so + one[name], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}
