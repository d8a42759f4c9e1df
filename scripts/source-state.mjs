// Whether what was made from the sources is still of these sources.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Everything that `npm run build` reads. */
export const BUILD_INPUTS = [
  ...["app", "lib", "messages", "prisma", "public", "scripts/build.mjs", "next.config.ts", "proxy.ts"],
  ...["instrumentation.ts", "package-lock.json", "tsconfig.json"],
];

/** A hash over files and whole folders, by path and content; those that do not exist are passed over. */
export function hashSources(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesOf)) hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesOf(input) {
  const stat = fs.statSync(input, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [input];
  return fs
    .readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Does work whose result is kept, unless the mark it left says that it was done from the same sources. */
export async function unlessUnchanged(mark, inputs, work) {
  const now = hashSources(inputs);
  if (fs.existsSync(mark) && fs.readFileSync(mark, "utf8") === now) return false;
  fs.rmSync(mark, { force: true });
  await work();
  fs.mkdirSync(path.dirname(mark), { recursive: true });
  fs.writeFileSync(mark, now);
  return true;
}
