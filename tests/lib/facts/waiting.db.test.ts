import { afterEach, expect, test, vi } from "vitest";
import { GUEST, SYSTEM } from "@/lib/access/viewer";
import { resumeWaiting } from "@/lib/facts/waiting-commands";
import { db, sql } from "@/lib/platform/db";
import { anArticle } from "@/tests/support/an-article";
import { refusalOf } from "@/tests/support/refusal";

afterEach(() => vi.useRealTimers());

const jobsOf = async (revisionId: string) =>
  (await sql(`SELECT FROM pgboss.job WHERE name = 'extract-facts' AND data->>'revisionId' = $1`, [revisionId]))
    .rowCount;
const later = (minutes: number) => vi.useFakeTimers({ toFake: ["Date"], now: new Date(Date.now() + minutes * 60_000) });

test("a text whose job was lost with a backup is read after all", async () => {
  const { revision } = await anArticle();
  await sql("DELETE FROM pgboss.job");
  later(16);
  expect(await resumeWaiting(SYSTEM)).toBe(1);
  expect(await jobsOf(revision.id)).toBe(1);
});

test("a text that was filed just now, or has been read, is left alone", async () => {
  await anArticle();
  expect(await resumeWaiting(SYSTEM)).toBe(0);
  await db.revision.updateMany({ data: { extraction: "done" } });
  later(16);
  expect(await resumeWaiting(SYSTEM)).toBe(0);
});

test("guests leave no jobs", async () => {
  expect(await refusalOf(resumeWaiting(GUEST))).toBe("sign-in-first");
});
