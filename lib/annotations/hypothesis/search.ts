import { z } from "zod";

/** How rows may be ordered. */
export const CLIENT_SORTS = ["created", "updated", "group", "id", "user"] as const;
export type ClientSort = (typeof CLIENT_SORTS)[number];

const Word = z.string().max(500);
const Words = z.array(Word).max(20).default([]);
const Uri = z.string().max(2000);

/** What `GET /api/search` may be asked. Names that we do not know are passed over, as the original does. */
export const ClientSearch = z.object({
  uri: z.array(Uri).max(50).default([]),
  url: z.array(Uri).max(50).default([]),
  wildcard_uri: z.array(Uri).max(10).default([]),
  group: Words,
  user: Words,
  tag: Words,
  tags: Words,
  any: Words,
  text: Words,
  quote: Words,
  references: z.array(z.string().max(64)).max(20).default([]),
  sort: z.enum(CLIENT_SORTS).default("updated"),
  order: z.enum(["asc", "desc"]).default("desc"),
  limit: z.coerce.number().int().min(0).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(9800).default(0),
  search_after: z.string().max(100).optional(),
  _separate_replies: z.stringbool().default(false),
});
export type ClientSearch = z.output<typeof ClientSearch>;

const MANY = ["uri", "url", "wildcard_uri", "group", "user", "tag", "tags", "any", "text", "quote", "references"];

/** The query of an address in the shape of the schema: what may come several times is a list; empty words say nothing. */
export function searchParameters(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const given = query.getAll(name).filter((value) => value !== "");
    return [name, MANY.includes(name) ? given : (given.at(-1) ?? "")];
  });
  return Object.fromEntries(entries.filter(([, value]) => value.length > 0));
}
