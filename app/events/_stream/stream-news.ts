import { readSessionCookie } from "@/app/_request/session-cookie";
import type { Viewer } from "@/lib/access/viewer";
import { findViewer } from "@/lib/accounts/queries/find-viewer";
import { countNew, type NewSince } from "@/lib/annotations/queries/live";
import { hearAnnouncements } from "@/lib/platform/announcements";
import { log } from "@/lib/platform/log";

/** Milliseconds: between two signs of life, between a change and the count that follows it, and until the stream ends. */
const BEAT = 25_000;
const PAUSE = 400;
const LONGEST = 10 * 60_000;

interface Asked {
  articleId: string;
  since: string;
  /** Gives back the place among the streams. */
  leave: () => void;
  aborted: AbortSignal;
}

/** A stream of server-sent events. → https://html.spec.whatwg.org/multipage/server-sent-events.html */
export async function streamNews({ articleId, since, leave, aborted }: Asked): Promise<Response> {
  const sessionId = await readSessionCookie();
  // Who asks is found anew for every count: a session that was ended is told nothing more.
  const count = async () => countFor(await findViewer(sessionId), articleId, since);
  let stop = leave;
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      const encoder = new TextEncoder();
      const send = (words: string) => stream.enqueue(encoder.encode(words));
      const end = follow({ articleId, since, count, send });
      const last = setTimeout(() => close(), LONGEST);
      const close = () => {
        stop();
        stream.close();
      };
      stop = once(() => {
        clearTimeout(last);
        end();
        leave();
      });
      aborted.addEventListener("abort", () => stop());
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform", // packing would hold events back
      "x-accel-buffering": "no",
    },
  });
}

interface Following {
  articleId: string;
  since: string;
  count: () => Promise<NewSince>;
  send: (words: string) => void;
}

/** Sends the count now and after every change that alters it. Returns the way to stop. */
function follow({ articleId, since, count, send }: Following): () => void {
  let told = "";
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const tell = async () => {
    timer = undefined;
    try {
      const news = await count();
      const data = JSON.stringify({ comments: news.comments, notes: news.notes });
      if (isStopped || data === told) return;
      told = data;
      // The id stays that of the page: a reader who comes back is told of all that is new to it.
      send(`id: ${since}\nevent: news\ndata: ${data}\n\n`);
    } catch (error) {
      log.warn({ error: String(error) }, "news could not be counted");
    }
  };
  const soon = () => {
    timer ??= setTimeout(tell, PAUSE);
  };
  const deaf = hearAnnouncements((said) => {
    if (!said || said.article === articleId) soon();
  });
  const beat = setInterval(() => send(": beat\n\n"), BEAT);
  send("retry: 5000\n\n");
  void tell();
  return () => {
    isStopped = true;
    deaf();
    clearInterval(beat);
    clearTimeout(timer);
  };
}

/** Guests are all shown the same, so those of one page share a count for as long as changes are gathered. */
function countFor(viewer: Viewer, articleId: string, since: string): Promise<NewSince> {
  if (viewer.kind !== "guest") return countNew(viewer, { articleId }, since);
  const key = `${articleId} ${since}`;
  const known = shared.get(key);
  if (known) return known;
  const counting = countNew(viewer, { articleId }, since);
  shared.set(key, counting);
  setTimeout(() => shared.delete(key), PAUSE / 2).unref();
  return counting;
}

const shared = new Map<string, Promise<NewSince>>();

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
