import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath } from "@/lib/annotations/addresses";
import { countDiscussion } from "@/lib/annotations/thread-queries";
import type { ArticleView } from "@/lib/articles/article";
import { type AskedDiscussion, askedAddress } from "./asked";
import { DiscussionHead } from "./head";
import { readThreads } from "./read-threads";
import { Threads } from "./threads";

interface Props {
  viewer: Viewer;
  article: ArticleView;
  asked: AskedDiscussion;
}

/** The conversation under an article: its threads a page at a time, whole in the first answer. */
export async function Discussion({ viewer, article, asked }: Props) {
  const [words, count, page] = await Promise.all([
    annotationWords(),
    countDiscussion(viewer, article.id),
    readThreads(viewer, { articleId: article.id }, asked),
  ]);
  const canReply = mayWrite(viewer, article);
  return (
    <section className="talk" id="talk" aria-labelledby="talk-h">
      <DiscussionHead path={articlePath(article.slug)} asked={asked} count={count} words={words} />
      {article.discussion !== "open" && <p className="mode">{words.say(article.discussion)}</p>}
      <Threads
        talk={{ viewer, words, people: new Map(), canReply, isOnFact: false }}
        page={page}
        address={(other) => askedAddress(articlePath(article.slug), { ...asked, ...other })}
        asked={asked}
      />
    </section>
  );
}

/** Guests may be led to signing in, so only a closed discussion keeps them from it. */
const mayWrite = (viewer: Viewer, { discussion }: ArticleView): boolean =>
  viewer.kind === "guest"
    ? discussion !== "closed"
    : may(viewer, "annotation:create", { visibility: "public", groupRole: null, editorial: false, discussion });
