"use client";

import { useEffect, useState } from "react";
import { listen } from "./listen";
import { type NewsWords, newsIn } from "./news-words";

interface Props {
  /** Where news are heard, or asked for. */
  stream: string;
  /** What was new when the page was drawn. */
  count: number;
  words: NewsWords;
  /** The newest first, what is new marked. */
  href: string;
}

/** "3 new": a link that comes up when others have written. The page itself never moves under its reader. */
export function News({ stream, count: drawn, words, href }: Props) {
  const [heard, setHeard] = useState<number | null>(null);
  useEffect(findElsewhere, []);
  useEffect(() => listen(stream, ({ comments }) => setHeard(comments)), [stream]);
  const count = heard ?? drawn;
  return (
    <p className="fresh" role="status">
      {count > 0 && <a href={href}>{newsIn(words, count)}</a>}
    </p>
  );
}

/** An address that names an entry of another page leads to the page of that entry. */
function findElsewhere(): void {
  const id = /^#comment-([0-9a-z]{1,64})$/.exec(location.hash)?.[1];
  if (id && !document.getElementById(`comment-${id}`)) location.replace(`/a/${id}`);
}
