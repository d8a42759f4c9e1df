// A Chromium to test with: the system's, else the one that @sparticuz/chromium carries inside its package.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ARGUMENTS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
];
const SYSTEM = [
  ...["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome"],
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * What Playwright needs to launch a browser. CHROMIUM_PATH names one, CHROMIUM=npm insists on the packaged one.
 * Where there is neither (arm64, Windows) `executablePath` is undefined and Playwright looks for its own:
 * `npx playwright install chromium`.
 *
 * @returns {Promise<{ executablePath: string | undefined, args: string[], env: Record<string, string> }>}
 */
export async function ensureChromium(cache = path.resolve(".cache")) {
  const packagedOnly = process.env.CHROMIUM === "npm";
  const system = [process.env.CHROMIUM_PATH, ...SYSTEM].find((file) => file && existsSync(file));
  if (system && !packagedOnly) return { executablePath: system, args: ARGUMENTS, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64")
    return { executablePath: undefined, args: ARGUMENTS, env: {} };
  const folder = await unpack(cache);
  const libraries = [path.join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const env = { LD_LIBRARY_PATH: libraries.join(path.delimiter), ...fonts(folder) };
  return { executablePath: path.join(folder, "chromium"), args: ARGUMENTS, env };
}

// Under the version's own name and only when whole, as a half unpacked browser would be used again.
async function unpack(cache) {
  const manifest = createRequire(import.meta.url)
    .resolve("@sparticuz/chromium")
    .replace(/build.*/, "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half-${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  await unpackInto(half, path.join(path.dirname(manifest), "bin"));
  renameSync(half, folder);
  return folder;
}

// The package unpacks into the temporary folder, sets variables for a cloud function, and leaves the libraries packed.
async function unpackInto(folder, packed) {
  const names = ["TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];
  const before = names.map((name) => [name, process.env[name]]);
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    if (!existsSync(path.join(folder, "al2023"))) await inflate(path.join(packed, "al2023.tar.br"));
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

// Its own fonts.conf points elsewhere, and without any font text has no width and counts as invisible.
function fonts(folder) {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const configuration = path.join(folder, "fonts", "local.conf");
  const places = `<dir>${path.join(folder, "fonts")}</dir><cachedir>${path.join(folder, "fontcache")}</cachedir>`;
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}</fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: configuration };
}
