import { rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dump, restore } from "@/scripts/backup.mjs";
import { connect } from "@/scripts/connect.mjs";
import { temporaryFolder } from "./temporary-folder";

const url = process.env.DATABASE_URL ?? "";

test("a copy brings back every row, and what came later goes", async () => {
  await run(
    `INSERT INTO "Tag" (id, slug, labels) VALUES ('1', 'vodka', '{"ru": "строка\\nс \\"кавычками\\" и \\\\ чертой"}')`,
  );
  const before = await run(`SELECT * FROM "Tag" ORDER BY id`);
  const folder = path.join(temporaryFolder(), "copy");
  await dump(url, folder);
  await run(`UPDATE "Tag" SET slug = 'changed'; INSERT INTO "Tag" (id, slug, labels) VALUES ('2', 'later', '{}')`);

  await restore(url, folder);
  expect(await run(`SELECT * FROM "Tag" ORDER BY id`)).toEqual(before);
});

test("references and triggers stand as before", async () => {
  const constraints = "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2";
  const triggers =
    "SELECT tgrelid::regclass::text AS table, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2";
  const before = [await run(constraints), await run(triggers)];
  const folder = path.join(temporaryFolder(), "copy");
  await dump(url, folder);
  await restore(url, folder);
  expect([await run(constraints), await run(triggers)]).toEqual(before);
});

test("a copy that is not whole is refused, and a folder in use is not written to", async () => {
  const folder = path.join(temporaryFolder(), "copy");
  await dump(url, folder);
  await expect(dump(url, folder)).rejects.toThrow("is not empty");
  rmSync(path.join(folder, "manifest.json"));
  await expect(restore(url, folder)).rejects.toThrow("There is no whole copy");
});

async function run(sql: string) {
  const client = await connect(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
