import type { AnnotationWords } from "@/app/_components/annotation/annotation-words";
import { SORTS } from "@/lib/annotations/queries/thread-order";
import { type AskedDiscussion, askedAddress } from "./asked";

interface Props {
  path: string;
  asked: AskedDiscussion;
  count: number;
  words: AnnotationWords;
}

/** How many entries there are, and in which order they stand. */
export function DiscussionHead({ path, asked, count, words: { say } }: Props) {
  return (
    <header>
      <h2 id="talk-h">{say("title", { count })}</h2>
      {count > 1 && !asked.thread && (
        <nav className="sorts" aria-label={say("sort.label")}>
          {SORTS_SHOWN.map((sort) => (
            <a
              key={sort}
              className="link"
              href={askedAddress(path, { sort })}
              aria-current={sort === asked.sort ? "true" : undefined}
            >
              {say(`sort.${sort}`)}
            </a>
          ))}
        </nav>
      )}
    </header>
  );
}

const SORTS_SHOWN = [...SORTS].sort((a, b) => Number(b === "old") - Number(a === "old"));
