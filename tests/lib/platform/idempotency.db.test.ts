import { expect, test } from "vitest";
import { AppError } from "@/lib/platform/app-error";
import { db } from "@/lib/platform/db";
import { once } from "@/lib/platform/idempotency";

/** A write that can be counted: a setting with a name of its own. */
async function write(key: string | null, request: object, userId = "anna"): Promise<string> {
  return db.$transaction(
    (tx) =>
      once(tx, { userId, key, request }, async () => {
        const name = `written-${Math.random()}`;
        await tx.setting.create({ data: { name, value: JSON.stringify(request) } });
        return name;
      }),
    { maxWait: 15_000, timeout: 15_000 },
  );
}

const written = (request: object) => db.setting.count({ where: { value: { equals: JSON.stringify(request) } } });

test("fifty at once with one key write once, and all get the one answer", async () => {
  const request = { headline: "fifty" };
  const answers = await Promise.all(Array.from({ length: 50 }, () => write("k-fifty", request)));
  expect(await written(request)).toBe(1);
  expect(new Set(answers).size).toBe(1);
});

test("later too, whatever the order of the request's members", async () => {
  const first = await write("k-later", { a: 1, b: 2 });
  expect(await write("k-later", { b: 2, a: 1 })).toBe(first);
});

test("another request with the same key is refused and writes nothing", async () => {
  await write("k-other", { headline: "first" });
  const refused = write("k-other", { headline: "second" });
  await expect(refused).rejects.toThrow(AppError);
  await expect(refused).rejects.toMatchObject({ code: "invalid", reason: "idempotency-key-reused" });
  expect(await written({ headline: "second" })).toBe(0);
});

test("keys of two people have nothing to do with each other", async () => {
  const request = { headline: "ours" };
  const [anna, boris] = [await write("k-people", request, "anna"), await write("k-people", request, "boris")];
  expect(anna).not.toBe(boris);
  expect(await written(request)).toBe(2);
});

test("without a key each time is a time of its own", async () => {
  const request = { headline: "no key" };
  await write(null, request);
  await write(null, request);
  expect(await written(request)).toBe(2);
});

test("a write that failed may be tried again with its key", async () => {
  const failing = db.$transaction((tx) =>
    once(tx, { userId: "anna", key: "k-fails", request: {} }, () => Promise.reject(new Error("no luck"))),
  );
  await expect(failing).rejects.toThrow("no luck");
  expect(await write("k-fails", {})).toMatch(/^written-/);
});

test("two people whose names and keys run together are still two", async () => {
  const request = { headline: "together" };
  await write("b\nc", request, "a");
  await write("c", request, "a\nb");
  expect(await written(request)).toBe(2);
});
