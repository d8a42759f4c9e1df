import { globSync, readFileSync } from "node:fs";

/** A way into the archive, as the file system tells of it. */
export interface Door {
  /** "/articles/[slug]", with groups and private folders taken out. */
  path: string;
  file: string;
}

export const listPages = (): Door[] => doors("app/**/page.tsx");
export const listRoutes = (): Door[] => doors("app/**/route.ts");

/** Files that Next answers under a name of its own. */
export const listMetadataFiles = (): Door[] =>
  globSync("app/**/{robots,sitemap,manifest,icon,opengraph-image,apple-icon,favicon}.*").map((file) => ({
    file,
    path: METADATA[file] ?? file,
  }));
const METADATA: Record<string, string> = {
  "app/robots.ts": "/robots.txt",
  "app/manifest.ts": "/manifest.webmanifest",
  "app/sitemap.ts": "/sitemap.xml",
  "app/icon.svg": "/icon.svg",
};

/** Every function that a browser may call by its id: "app/signin/actions.ts#signIn". */
export function listActions(): string[] {
  const files = globSync("{app,lib}/**/*.{ts,tsx}").filter((file) => {
    const text = readFileSync(file, "utf8");
    if (SAYS_SERVER.test(text) && !isActionFile(text)) {
      throw new Error(`${file}: actions stand in files of their own, with "use server" at the top`);
    }
    return isActionFile(text);
  });
  return files.sort().flatMap((file) => exportsOf(readFileSync(file, "utf8")).map((name) => `${file}#${name}`));
}

/** "/api/v1/articles/[slug]" ⇒ "/api/v1/articles/{slug}" */
export const asOpenApi = (path: string): string => path.replace(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}");

const SAYS_SERVER = /^\s*["']use server["'];?\s*$/m;
const isActionFile = (text: string): boolean => /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*["']use server["']/.test(text);

const exportsOf = (text: string): string[] =>
  Array.from(text.matchAll(/^export (?:const|async function) (\w+)/gm), ([, name = ""]) => name);

const doors = (pattern: string): Door[] =>
  globSync(pattern)
    .sort()
    .map((file) => ({ file, path: pathOf(file) }));

function pathOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  return `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join("/")}`;
}
