import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkBoundaries } from "@/scripts/check-boundaries.mjs";
import { temporaryFolder } from "./temporary-folder";

const HOUSE = {
  "lib/platform/db.ts": "export const db = 1; export type Db = number;",
  "lib/text/span.ts": "export const span = 1;",
  "lib/facts/commands.ts":
    'import { db } from "@/lib/platform/db"; import { span } from "@/lib/text/span"; export const made = db + span;',
  "app/page.tsx":
    'import { made } from "@/lib/facts/commands"; export default function Page() { return <p>{made}</p>; }',
};

test("imports that run down are counted and let through", async () => {
  expect(await cruise(HOUSE)).toEqual({ modules: 4, dependencies: 3, violations: [] });
});

test.each([
  [
    "a lower floor that needs a higher one",
    "lib/text/up.ts",
    'export { made } from "@/lib/facts/commands";',
    "text-only-down",
  ],
  ["a neighbour", "lib/text/side.ts", 'export { db } from "@/lib/platform/db";', "text-only-down"],
  [
    "a type of a higher floor",
    "lib/text/kind.ts",
    'export type { made } from "@/lib/facts/commands";',
    "text-only-down",
  ],
  [
    "a pure file that asks the database",
    "lib/facts/pure.ts",
    'export { db } from "@/lib/platform/db";',
    "database-through",
  ],
  [
    "a page that asks the database",
    "app/x/page.tsx",
    'import { db } from "@/lib/platform/db"; export default () => <p>{db}</p>;',
    "database-through",
  ],
  ["the framework in lib", "lib/facts/page.ts", 'export { default } from "next";', "lib-knows-no-framework"],
  ["a door needed by lib", "lib/facts/door.ts", 'export { default } from "@/app/page";', "lib-knows-no-framework"],
  ["a folder without a floor", "app/new.ts", 'export { x } from "@/lib/attic/x";', "only-known-folders"],
  ["an import of nothing", "lib/facts/lost.ts", 'export { x } from "@/lib/text/gone";', "not found"],
  ["a circle", "lib/text/circle.ts", 'export { circle } from "./circle-back";', "no-circles"],
])("%s is found", async (_, file, source, rule) => {
  const house = {
    ...HOUSE,
    "lib/attic/x.ts": "export const x = 1;",
    "lib/text/circle-back.ts": 'export { circle } from "./circle";',
    "lib/text/circle.ts": "export const circle = 1;",
    [file]: source,
  };
  const { violations } = await cruise(house);
  expect(violations.filter((violation) => violation.includes(file)).join("\n")).toContain(rule);
});

test("a type of the database is no access to it", async () => {
  const house = {
    ...HOUSE,
    "lib/facts/pure.ts": 'import type { Db } from "@/lib/platform/db"; export const of = (db: Db) => db;',
  };
  expect((await cruise(house)).violations).toEqual([]);
});

test("a cruise that reads nothing is an error, not a success", async () => {
  await expect(cruise({ "lib/readme.md": "", "app/readme.md": "" })).rejects.toThrow("read nothing");
});

function cruise(house: Record<string, string>) {
  const root = temporaryFolder();
  const next = { "node_modules/next/package.json": '{"main": "index.js"}', "node_modules/next/index.js": "" };
  for (const [file, source] of Object.entries({ ...next, ...house })) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  return checkBoundaries(["app", "lib"], root);
}
