/** Where an editor is on the bench: its order, and whether the checked facts are shown too. */
export interface Place {
  slug: string;
  order?: "text";
  all?: "1";
}

/** The address of the bench at a place, with more said: `{ fact }` opens that one. */
export function addressOf({ slug, order, all }: Place, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(order && { order }), ...(all && { all }), ...more });
  const suffix = query.size > 0 ? `?${query}` : "";
  return `/articles/${slug}/check${suffix}`;
}
