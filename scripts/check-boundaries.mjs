// Holds the walls of .dependency-cruiser.cjs.
import { createRequire } from "node:module";
import path from "node:path";

const swc = createRequire(import.meta.url)("@swc/core");
const { parseFileSync: parseFile } = swc;

/**
 * Cruises folders and says what breaks a rule.
 *
 * @param {string[]} folders
 * @param {string} [root] of the house, where the alias @ points
 * @returns {Promise<{ modules: number, dependencies: number, violations: string[] }>}
 * @throws when nothing was read: no modules, or not one import of them resolved
 */
export async function checkBoundaries(folders, root = process.cwd()) {
  readJsxToo();
  const { cruise } = await import("dependency-cruiser");
  const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
  const cruised = await cruise(
    folders,
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true },
    { ...options.enhancedResolveOptions, bustTheCache: true, alias: { "@": path.resolve(root) } },
  );
  const { modules, summary } = cruised.output;
  const own = modules.filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)));
  const dependencies = own.flatMap((module) => module.dependencies);
  const lost = own.flatMap((module) =>
    module.dependencies
      .filter((found) => found.couldNotResolve)
      .map((found) => `${module.source} → ${found.module}: not found`),
  );
  if (own.length === 0 || dependencies.length === 0)
    throw new Error(`dependency-cruiser read nothing in ${folders.join(", ")}`);
  const broken = summary.violations
    .filter((violation) => !isOfTypesOnly(violation, root))
    .map(({ rule, from, to }) => `${from} → ${to}: ${rule.name}`);
  return { modules: own.length, dependencies: dependencies.length, violations: [...new Set([...broken, ...lost])] };
}

// dependency-cruiser has swc read every file as plain TypeScript, in which JSX is a syntax error.
function readJsxToo() {
  swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith(".tsx") });
}

// With swc it cannot tell `import type` from `import`.
function isOfTypesOnly({ rule, from, to }, root) {
  if (rule.name !== "database-through-queries-and-commands") return false;
  const { body } = parseFile(path.join(root, from), { syntax: "typescript", tsx: from.endsWith(".tsx") });
  const wanted = to.startsWith("node_modules/pg/") ? /^pg$/ : /platform\/db$/;
  const imports = body.filter((node) => node.type === "ImportDeclaration" && wanted.test(node.source.value));
  return imports.length > 0 && imports.every((node) => node.typeOnly);
}
