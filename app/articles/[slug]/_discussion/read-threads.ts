import type { Viewer } from "@/lib/access/viewer";
import { type About, findThread, listThreads, type ThreadsPage } from "@/lib/annotations/queries/thread";
import { AppError } from "@/lib/platform/app-error";
import type { AskedDiscussion } from "./asked";

/** Threads on one page of a discussion, and replies sent with each of them; the rest a link away, so that a page stays light. */
const THREADS = 20;
const REPLIES = 3;

/** The part of a discussion that was asked for. A place that there is not is the beginning. */
export async function readThreads(viewer: Viewer, about: About, asked: AskedDiscussion): Promise<ThreadsPage> {
  if (asked.thread) {
    const thread = await findThread(viewer, about, asked.thread);
    if (thread) return { threads: [thread], next: null };
  }
  const { sort, cursor } = asked;
  try {
    return await listThreads(viewer, about, { sort, cursor, limit: THREADS, replies: REPLIES });
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== "bad-cursor") throw error;
    return listThreads(viewer, about, { sort, limit: THREADS, replies: REPLIES });
  }
}
