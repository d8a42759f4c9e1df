import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { installPackages } from "@/scripts/install.mjs";
import { temporaryFolder } from "./temporary-folder";

const LOCK = {
  packages: {
    "": { name: "x" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", optional: true },
  },
};
const INSTALLED = { packages: { "node_modules/a": { version: "1.0.0" } } };

test("a fresh clone is installed once, without what is optional elsewhere", async () => {
  const root = project();
  expect(await installPackages(root)).toBe(true);
  expect(await installPackages(root)).toBe(false);
});

test("a changed lockfile is installed again", async () => {
  const root = project();
  await installPackages(root);
  writeLock(root, { packages: { ...LOCK.packages, "node_modules/c": { version: "3.0.0" } } });
  expect(await installPackages(root)).toBe(true);
});

test("an installation that was interrupted is done again", async () => {
  const root = project();
  await installPackages(root);
  rmSync(path.join(root, "node_modules", ".package-lock.json"));
  expect(await installPackages(root)).toBe(true);
});

test("a failed installation is refused in a sentence", async () => {
  const root = project("process.exit(1)");
  await expect(installPackages(root)).rejects.toThrow("npm ci could not install");
  expect(existsSync(path.join(root, "node_modules"))).toBe(false);
});

test("a disk that fills up on the way is called by its name", async () => {
  const root = project('console.error("npm error code ENOSPC"); process.exit(1)');
  await expect(installPackages(root)).rejects.toThrow("The disk is full");
});

/** A project whose npm writes what npm itself writes last. */
function project(
  npm = `const fs = require("node:fs"); fs.mkdirSync("node_modules", { recursive: true });
  fs.writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(JSON.stringify(INSTALLED))});`,
): string {
  const root = temporaryFolder();
  writeLock(root, LOCK);
  mkdirSync(path.join(root, "npm"));
  const program = path.join(root, "npm", "cli.cjs");
  writeFileSync(program, npm);
  chmodSync(program, 0o755);
  vi.stubEnv("npm_execpath", program);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return root;
}

function writeLock(root: string, lock: object) {
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify(lock));
}
