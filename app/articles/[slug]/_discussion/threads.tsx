import type { StandsOnce } from "@/app/_components/static-markup/stands-once";
import type { ThreadsPage } from "@/lib/annotations/queries/thread";
import type { AskedDiscussion } from "./asked";
import { drawThread } from "./drawn-threads";
import type { Talk } from "./entry";

interface Props {
  talk: Talk;
  page: ThreadsPage;
  asked: AskedDiscussion;
  once: StandsOnce;
  /** The address of another part of this discussion. */
  address: (other: Partial<AskedDiscussion>) => string;
}

/** A page of threads. Their entries need no script, so they are drawn as static markup: there may be hundreds. */
export function Threads({ talk, page, asked, once, address }: Props) {
  const { say } = talk.words;
  if (page.threads.length === 0 && !asked.cursor) return <p className="quiet">{say("nobody-yet")}</p>;
  return (
    <>
      <ol className="thread">
        {page.threads.map((thread) => (
          <li key={thread.first.id}>
            {once(drawThread(thread, talk), { id: `thread-${thread.first.id}` })}
            {thread.more > 0 && (
              <a className="link more" href={address({ thread: thread.first.id, cursor: undefined })}>
                {say("more-replies", { count: thread.more })}
              </a>
            )}
          </li>
        ))}
      </ol>
      {(page.next || asked.cursor || asked.thread) && (
        <nav className="pager" aria-label={say("pages")}>
          {asked.thread && <a href={address({ thread: undefined })}>{say("whole")}</a>}
          {asked.cursor && (
            <a rel="prev" href={address({ cursor: undefined })}>
              {say("first")}
            </a>
          )}
          {page.next && (
            <a rel="next" href={address({ cursor: page.next })}>
              {say("next")}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
