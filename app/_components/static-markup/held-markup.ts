// One for a process: server components and the client components that are rendered with them are bundles apart.
const held = globalThis as typeof globalThis & { spravkaHeldMarkup?: Map<string, Map<string, string>> };

const pages = (): Map<string, Map<string, string>> => {
  held.spravkaHeldMarkup ??= new Map();
  return held.spravkaHeldMarkup;
};

/** Holds the markup of one part of a page that is being rendered. */
export function holdMarkup(page: string, id: string, html: string): void {
  const parts = pages().get(page) ?? new Map<string, string>();
  pages().set(page, parts.set(id, html));
}

export const heldMarkup = (page: string, id: string): string => pages().get(page)?.get(id) ?? "";

/** Lets go of all parts of a page. */
export function dropMarkup(page: string): void {
  pages().delete(page);
}
