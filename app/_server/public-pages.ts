/** Of whose saying a page shows something: what is said about one article, one fact, anything; null: it shows none of it. */
export type Shows = `article ${string}` | `fact ${string}` | "anything" | null;

/** Pages that look the same to every guest with one language and theme. An address written in another way is not kept. */
const PUBLIC_PAGES: readonly [path: RegExp, shows: (name: string) => Shows][] = [
  [/^\/articles\/(?!new$)([\w-]+)(?:\/revisions(?:\/\d+)?)?$/, (slug) => `article ${slug}`],
  [/^\/facts\/([\w-]+)$/, (id) => `fact ${id}`],
  [/^\/tags\/notes$/, () => "anything"],
  [/^\/(?:(?:entities|tags)\/[^/]+|articles|facts|entities|tags|about)?$/, () => null],
];

/** What the page at an address shows of what is said; null where there is no public page. */
export function publicPageAt(url: string): { shows: Shows } | null {
  const path = url.replace(/\?cursor=[\w-]{1,200}$/, "");
  for (const [pattern, shows] of PUBLIC_PAGES) {
    const found = pattern.exec(path);
    if (found) return { shows: shows(found[1] ?? "") };
  }
  return null;
}
