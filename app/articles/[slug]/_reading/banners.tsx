import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/articles/article";
import type { Words } from "./words";

/** What a reader must know before reading: not published, withdrawn, not the current revision. */
export function banners(article: ArticleView, isRevisionPage: boolean, words: Words): ReactNode {
  return (
    <>
      {article.status !== "published" && notPublished(article, words)}
      {isRevisionPage && ofRevision(article, words)}
    </>
  );
}

function notPublished({ status, slug, withdrawnReason }: ArticleView, { article: say, spravka }: Words): ReactNode {
  return (
    <div className="alert">
      <p>
        <b>{say(status)}</b> {withdrawnReason && say("withdrawn-reason", { reason: withdrawnReason })}
      </p>
      <p>
        <a href={`/articles/${slug}/manage`}>{spravka("manage")}</a>
      </p>
    </div>
  );
}

function ofRevision(
  { slug, revision: { number }, revisionCount: total }: ArticleView,
  { article: say }: Words,
): ReactNode {
  const isNewest = number === total;
  return (
    <div className={isNewest ? "alert info" : "alert"}>
      <p>{say(isNewest ? "newest-revision" : "old-revision", { number, total })}</p>
      <p className="acts">
        <a href={`/articles/${slug}`}>{say("to-article")}</a>
        {!isNewest && (
          <a href={`/articles/${slug}/revisions/compare?from=${number}&to=${total}`}>{say("to-compare")}</a>
        )}
      </p>
    </div>
  );
}
