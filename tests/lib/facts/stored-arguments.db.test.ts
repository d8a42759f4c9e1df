import { expect, test } from "vitest";
import { SYSTEM } from "@/lib/access/viewer";
import { FACT_ARGUMENTS } from "@/lib/extraction/fact";
import { listAllFacts } from "@/lib/facts/listing-queries";
import { findFact, listFacts } from "@/lib/facts/queries";
import { db } from "@/lib/platform/db";
import { aFact, figure, said } from "@/tests/support/a-fact";

test.each([
  ["a figure", figure("шесть заводов", 6), ["date", "to", "comparison", "change"]],
  ["a figure of the first kind there was", figure("шесть заводов", 6), ["measure", "unit", "currency", "approximate"]],
  ["a statement", said("Айбек Осмонов", "Айбек Осмонов"), ["said"]],
])("%s that was stored before its kind had some arguments reads as if it did not say them", async (_, given, later) => {
  const { id, kind, arguments: whole } = await aFact(given);
  await db.$executeRaw`
    UPDATE "Fact" SET "arguments" = "arguments" - ${later}::text[], "proposed" = "proposed" - ${later}::text[] WHERE "id" = ${id}`;
  const stored = await db.fact.findUniqueOrThrow({ where: { id }, select: { arguments: true } });
  expect(Object.keys(Object(stored.arguments))).not.toContain(later[0]);

  const unsaid = { ...whole, ...(later.includes("measure") && { measure: null, unit: null }) };
  const found = await findFact(SYSTEM, id);
  expect(found?.arguments).toEqual(unsaid);
  expect(found?.proposed).toEqual(unsaid);
  expect(FACT_ARGUMENTS[kind].safeParse(found?.arguments).success).toBe(true);
  const listed = await listFacts(SYSTEM, found?.revisionId ?? "");
  expect(listed.map((fact) => fact.arguments)).toEqual([unsaid]);
  const { items } = await listAllFacts(SYSTEM, {});
  expect(items.find((fact) => fact.id === id)?.arguments).toEqual(unsaid);
});

test("what is said is read as it was stored", async () => {
  const fact = await aFact(figure("шесть заводов", 6));
  await db.fact.update({
    where: { id: fact.id },
    data: { arguments: { ...fact.arguments, date: "2021-05", approximate: true } },
  });
  expect((await findFact(SYSTEM, fact.id))?.arguments).toMatchObject({ date: "2021-05", approximate: true, value: 6 });
});
