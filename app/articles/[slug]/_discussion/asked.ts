import { z } from "zod";
import { SORTS } from "@/lib/annotations/queries/thread-order";

/** Which part of a discussion somebody asked for by the address of its page. */
const Asked = z.object({
  sort: z.enum(SORTS).catch("old"),
  /** Where the page of threads begins. */
  cursor: z.string().max(300).optional().catch(undefined),
  /** One thread alone, by its first. */
  thread: z.string().max(64).optional().catch(undefined),
  /** The moment from which on entries are new to this reader. */
  since: z.iso.datetime().optional().catch(undefined),
});
export type AskedDiscussion = z.output<typeof Asked>;

/** What is no order or no place of ours is as if it had not been asked for. */
export const readAskedDiscussion = (query: Record<string, string | string[] | undefined>): AskedDiscussion =>
  Asked.parse(query);

/** The address of a part of a discussion, as a link within its page. */
export function askedAddress(
  path: string,
  { sort, cursor, thread, since }: Partial<AskedDiscussion>,
  at = "talk",
): string {
  const query = new URLSearchParams();
  if (sort && sort !== "old") query.set("sort", sort);
  if (thread) query.set("thread", thread);
  if (cursor) query.set("cursor", cursor);
  if (since) query.set("since", since);
  return `${path}${query.size > 0 ? `?${query}` : ""}#${at}`;
}
