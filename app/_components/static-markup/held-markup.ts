/** Milliseconds for which markup waits for the page around it to be rendered. */
const LONGEST = 30_000;

// One for a process: server components and the client components that are rendered with them are bundles apart.
const held = globalThis as typeof globalThis & { spravkaHeldMarkup?: Map<string, string> };

const markup = (): Map<string, string> => {
  held.spravkaHeldMarkup ??= new Map();
  return held.spravkaHeldMarkup;
};

/** Holds markup under a name until the page has been rendered. */
export function holdMarkup(name: string, html: string): void {
  markup().set(name, html);
  setTimeout(() => markup().delete(name), LONGEST).unref();
}

export const heldMarkup = (name: string): string => markup().get(name) ?? "";
