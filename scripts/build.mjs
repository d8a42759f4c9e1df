// npm run build: the database client, the pages, and the programs that run beside them.
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { generateClient } from "./generate.mjs";
import { Refusal, refuse } from "./refusal.mjs";
import { runProgram } from "./run-program.mjs";
import { during, say } from "./say.mjs";
import { BUILD_INPUTS, unlessUnchanged } from "./source-state.mjs";

const BUILT = "dist/.sources";
const PROGRAMS = {
  web: "app/web.ts",
  "web-server": "app/server.ts",
  worker: "lib/worker/main.ts",
  seed: "prisma/seed/seed.ts",
};

/** Builds everything anew. */
export async function build({ stopped } = {}) {
  fs.rmSync(BUILT, { force: true });
  await buildWhenChanged({ stopped });
}

/** Builds when a source has changed since the last build. */
export async function buildWhenChanged({ stopped } = {}) {
  await generateClient({ stopped });
  if (!fs.existsSync(".next/BUILD_ID")) fs.rmSync(BUILT, { force: true });
  const isNew = await unlessUnchanged(BUILT, BUILD_INPUTS, async () => {
    await during("Building the pages", () => buildPages({ stopped }));
    await during("Building the programs", buildPrograms);
  });
  if (!isNew) say("The sources have not changed since the last build");
}

// Turbopack keeps the failure of one of its own helpers in its cache and then fails the same way for ever.
async function buildPages({ stopped }) {
  const first = await nextBuild(stopped);
  if (first.code === 0) return;
  if (!/TurbopackInternalError|PostCSS|panicked|\.next\/cache|ECONNREFUSED/.test(first.output))
    throw buildFailed(first);
  say("The build failed inside its cache; once more from nothing");
  fs.rmSync(".next", { recursive: true, force: true });
  const second = await nextBuild(stopped);
  if (second.code !== 0) throw buildFailed(second);
}

function nextBuild(stopped) {
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }; // also when it is run without the launcher
  return runProgram(process.execPath, ["node_modules/next/dist/bin/next", "build"], { env, stopped });
}

function buildFailed({ output }) {
  process.stderr.write(`${output.trim()}\n`);
  return new Refusal(
    "The pages could not be built; what the build said stands above.",
    "Страницы не удалось собрать; сообщение сборки – выше.",
  );
}

async function buildPrograms() {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: Object.entries(PROGRAMS).map(([out, entry]) => ({ in: entry, out })),
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    alias: { "@": process.cwd() },
    sourcemap: true,
    logLevel: "warning",
  });
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    process.exitCode = 1;
    refuse(error);
  }
}
