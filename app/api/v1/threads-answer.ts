import type { Viewer } from "@/lib/access/viewer";
import { type About, listThreads } from "@/lib/annotations/queries/thread";
import type { Sort } from "@/lib/annotations/queries/thread-order";
import { threadJson } from "../_json/annotation";
import { nextPage } from "../_json/paging";
import { offsetsFor } from "./annotations/answer";

interface Asked {
  query: { sort: Sort; cursor?: string; limit: number; replies: number };
  here: URL;
}

/** A page of the threads about something, as JSON. */
export async function threadsAnswer(viewer: Viewer, about: About, { query, here }: Asked) {
  const { threads, next } = await listThreads(viewer, about, query);
  const offsetsOf = await offsetsFor(threads.flatMap(({ first, replies }) => [first, ...replies]));
  return { items: threads.map((thread) => threadJson(thread, offsetsOf)), next: nextPage(here, next) };
}
