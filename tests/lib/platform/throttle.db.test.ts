import { expect, test, vi } from "vitest";
import { db, sql } from "@/lib/platform/db";
import { forgive, giveBackTurn, type Limit, sweepThrottle, takeTurn } from "@/lib/platform/throttle";
import { refusalOf } from "@/tests/support/refusal";

const LIMIT: Limit = { name: "test", free: 3, window: 3600, delay: 10, longest: 40 };
const turns = (count: number, who: string) =>
  Promise.all(Array.from({ length: count }, () => refusalOf(takeTurn(LIMIT, who))));

/** Lets time pass for the counters: they hold the moment at which they end. */
const wait = (seconds: number) => sql(`UPDATE "RateLimit" SET "expire" = "expire" - $1`, [seconds * 1000]);

test("some tries are free, then each waits twice as long, up to the longest", async () => {
  expect(await turns(3, "a")).toEqual([null, null, null]);
  for (const delay of [10, 20, 40, 40]) {
    expect(await refusalOf(takeTurn(LIMIT, "a")), `the try that closes the gate for ${delay} s`).toBe(null);
    await wait(delay - 2);
    expect(await refusalOf(takeTurn(LIMIT, "a")), `after ${delay - 2} s`).toBe("wait");
    await wait(3);
  }
});

test("of many at once only the free ones and one more pass", async () => {
  const outcomes = await turns(12, "b");
  expect(outcomes.filter((reason) => reason === null)).toHaveLength(4);
});

test("a refusal says after how many seconds to come again", async () => {
  await turns(4, "c");
  await expect(takeTurn(LIMIT, "c")).rejects.toMatchObject({ code: "too-many", details: { retryAfter: 10 } });
});

test("what is forgiven or given back is not counted", async () => {
  await turns(5, "d");
  await forgive(LIMIT, "d");
  expect(await turns(3, "d")).toEqual([null, null, null]);
  await giveBackTurn(LIMIT, "d");
  expect(await turns(1, "d")).toEqual([null]);
  expect((await turns(2, "d")).sort()).toEqual([null, "wait"]); // either of two at once
});

test("others are not touched, and no address stands in the table", async () => {
  await turns(6, "someone@example.org");
  expect(await turns(1, "another@example.org")).toEqual([null]);
  const rows = await db.rateLimit.findMany();
  expect(rows.filter(({ key }) => key.includes("@"))).toEqual([]);
});

test("counters that ran out are swept", async () => {
  await turns(1, "e");
  await wait(4000);
  await sweepThrottle();
  expect(await db.rateLimit.count()).toBe(0);
});

test("when the counters cannot be reached the try is refused", async () => {
  await sql(`ALTER TABLE "RateLimit" RENAME TO "Elsewhere"`);
  try {
    vi.stubEnv("LOG_LEVEL", "silent");
    expect(await refusalOf(takeTurn(LIMIT, "f"))).toBe("try-later");
  } finally {
    await sql(`ALTER TABLE "Elsewhere" RENAME TO "RateLimit"`);
  }
});
