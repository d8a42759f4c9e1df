import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db";
import { enqueue, type Jobs, openQueue } from "@/lib/platform/queue";
import type { Handlers } from "@/lib/worker/handlers";
import { startWork, type Work } from "@/lib/worker/work";

const started: Work[] = [];
afterEach(async () => {
  for (const work of started.splice(0)) await work.stop();
});

const nothing = async () => undefined;
const work = async (handlers: Partial<Handlers>) => {
  const idle = {
    ...{ "extract-facts": nothing, "give-up-facts": nothing, "propose-facts": nothing },
    ...{ "reanchor-annotations": nothing, "send-mail": nothing, "sweep-expired": nothing },
  };
  const running = await startWork({ ...idle, ...handlers }, new AbortController().signal);
  started.push(running);
  return running;
};
const post = async (data: Jobs["extract-facts"]) => {
  await openQueue();
  await db.$transaction((tx) => enqueue(tx, "extract-facts", data));
};

test("a job that was left in a transaction is done, soon, and with its data", async () => {
  const done = vi.fn(nothing);
  await work({ "extract-facts": done });
  await post({ revisionId: "one" });
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith({ revisionId: "one" }), { timeout: 5000 });
});

test("a job of a transaction that was rolled back is never done", async () => {
  const done = vi.fn(nothing);
  await work({ "extract-facts": done });
  await openQueue();
  const undone = db.$transaction(async (tx) => {
    await enqueue(tx, "extract-facts", { revisionId: "undone" });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  await post({ revisionId: "two" });
  await vi.waitFor(() => expect(done).toHaveBeenCalledWith({ revisionId: "two" }), { timeout: 5000 });
  expect(done).not.toHaveBeenCalledWith({ revisionId: "undone" });
});

test("jobs that gathered while nobody worked are done one after another, with no pause between them", async () => {
  for (const number of [1, 2, 3, 4, 5, 6]) await post({ revisionId: `gathered ${number}` });
  const done = vi.fn(nothing);
  await work({ "extract-facts": done });
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(6), { timeout: 4000 });
});

test("a job that failed is done again", async () => {
  const done = vi.fn(nothing);
  done.mockRejectedValueOnce(new Error("the first time"));
  await work({ "extract-facts": done });
  await post({ revisionId: "three" });
  await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2), { timeout: 15_000 });
});

test("a job that failed to the last is given up, and said so once", async () => {
  const givenUp = vi.fn(nothing);
  const failing = vi.fn(() => Promise.reject(new Error("always")));
  await openQueue();
  await db.$transaction((tx) => enqueue(tx, "extract-facts", { revisionId: "four" }));
  await db.$executeRaw`UPDATE pgboss.job SET retry_limit = 0 WHERE data->>'revisionId' = 'four'`;
  await work({ "extract-facts": failing, "give-up-facts": givenUp });
  await vi.waitFor(() => expect(givenUp).toHaveBeenCalledWith({ revisionId: "four" }), { timeout: 15_000 });
  expect(failing).toHaveBeenCalledTimes(1);
});

test("who stops lets the running job end", async () => {
  let isEnded = false;
  const begun = vi.fn();
  const running = await work({
    "extract-facts": async (data) => {
      begun(data);
      await sleep(1500);
      isEnded = true;
    },
  });
  await post({ revisionId: "five" });
  await vi.waitFor(() => expect(begun).toHaveBeenCalled(), { timeout: 5000 });
  await running.stop();
  expect(isEnded).toBe(true);
});
