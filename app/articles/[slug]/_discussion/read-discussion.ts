import { GUEST, type Viewer } from "@/lib/access/viewer";
import { findShownState } from "@/lib/annotations/queries/shown-state";
import {
  type About,
  type DiscussionState,
  readDiscussionState,
  type ThreadsPage,
} from "@/lib/annotations/queries/thread";
import type { AskedDiscussion } from "./asked";
import { readThreads } from "./read-threads";

type Read = DiscussionState & { page: ThreadsPage };

/** A page of threads, and how much there is of the discussion. */
export async function readDiscussion(viewer: Viewer, about: About, asked: AskedDiscussion): Promise<Read> {
  if (viewer.kind === "guest" && KEPT_ORDERS.includes(asked.sort)) return ofGuests(about, asked);
  const [state, page] = await Promise.all([readDiscussionState(viewer, about), readThreads(viewer, about, asked)]);
  return { ...state, page };
}

/** Votes for what stands elsewhere do not change the order of these. */
const KEPT_ORDERS: readonly AskedDiscussion["sort"][] = ["old", "new"];

interface Kept {
  page: ThreadsPage;
  /** Of what is on the page. */
  ids: string[];
  state: string;
  until: number;
}

const kept = new Map<string, Kept>();
const MOST = 200; // of some 100 KB each
const LONGEST = 60_000; // milliseconds

// What a guest may read is the same for all of them: it is asked for again when something of it has changed.
async function ofGuests(about: About, { sort, cursor, thread }: AskedDiscussion): Promise<Read> {
  const name = JSON.stringify([about, sort, cursor, thread]);
  const known = kept.get(name);
  const { state, ...much } = await findShownState(about, known?.ids ?? []);
  if (known && known.state === state && known.until > Date.now()) return { ...much, page: known.page };
  const page = await readThreads(GUEST, about, { sort, cursor, thread });
  if (kept.size >= MOST) kept.clear();
  // The state was read before the page: what changed in between makes the next one be read anew.
  kept.set(name, { page, ids: idsOf(page), state, until: Date.now() + LONGEST });
  return { ...much, page };
}

const idsOf = ({ threads }: ThreadsPage): string[] =>
  threads.flatMap(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)]);
