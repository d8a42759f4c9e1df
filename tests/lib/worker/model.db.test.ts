import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, expect, test, vi } from "vitest";
import { SYSTEM } from "@/lib/access/viewer";
import { listFacts } from "@/lib/facts/queries";
import { sql } from "@/lib/platform/db";
import { anArticle } from "@/tests/support/an-article";
import { fakeModel, proposing } from "@/tests/support/fake-model";

const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

const QUOTE = "Айбек Садыров, давний житель Оша";
const PROPOSAL = {
  ...{ kind: "position", quote: QUOTE, before: "", after: "" },
  arguments: { person: "Айбек Садыров", title: "давний житель", of: "Ош" },
};

test("where a model is configured it is asked after the rules have written, and again later when it fails", async () => {
  const wellBehaved = proposing(PROPOSAL);
  let times = 0;
  const { url, stop } = await fakeModel((response, asked) => {
    times += 1;
    if (times === 1) response.writeHead(500).end();
    else wellBehaved(response, asked);
  });
  const env = { ...process.env, SPRAVKA_MODEL_URL: url, SPRAVKA_MODEL_NAME: "fake-1", SPRAVKA_MODEL_KEY: "a-key" };
  running.push(spawn(process.execPath, ["--import", "tsx", "lib/worker/main.ts"], { env, stdio: "ignore" }));
  const { id } = (await anArticle({ body: `Об этом сообщает мэрия Оша. Первым прошёл ${QUOTE}.` })).revision;
  const rules = async () => (await listFacts(SYSTEM, id)).map(({ rule }) => rule);

  await vi.waitFor(() => expect(times).toBe(1), { timeout: 30_000 });
  await vi.waitFor(async () => expect(await states(id)).toEqual(["retry"]), { timeout: 10_000 });
  const before = await rules();
  expect(before).not.toContain("model");

  await sql(`UPDATE pgboss.job SET start_after = now() WHERE name = 'propose-facts' AND data->>'revisionId' = $1`, [
    id,
  ]);
  await vi.waitFor(async () => expect(await rules()).toContain("model"), { timeout: 30_000 });
  expect((await rules()).filter((rule) => rule !== "model")).toEqual(before);
  expect((await listFacts(SYSTEM, id)).find(({ rule }) => rule === "model")).toMatchObject({
    ...{ exact: QUOTE, status: "proposed", extractor: "model:fake-1", confidence: 0.3 },
  });
  await stop();
}, 90_000);

async function states(revisionId: string): Promise<string[]> {
  const found = await sql(`SELECT state FROM pgboss.job WHERE name = 'propose-facts' AND data->>'revisionId' = $1`, [
    revisionId,
  ]);
  return found.rows.map(({ state }) => String(state));
}
