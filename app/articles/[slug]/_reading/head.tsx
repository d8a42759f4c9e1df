import type { ReactNode } from "react";
import { labelOf } from "@/app/_components/tag-label";
import { dayWords, isoDay, momentWords } from "@/app/_i18n/dates";
import type { ArticleView } from "@/lib/articles/article";
import type { Words } from "./words";

interface Props {
  article: ArticleView;
  /** Its words, with the names in it underlined. */
  headline: ReactNode;
  words: Words;
}

/** Headline, where the article is from, when it came, whose it is. */
export function Head({ article, headline, words }: Props) {
  const { article: say } = words;
  return (
    <header className="head">
      <h1 id="h" lang={article.language} data-start={0}>
        {headline}
      </h1>
      <dl className="facts-of">
        <div>
          <dt>{say("source")}</dt>
          <dd>{source(article, words)}</dd>
        </div>
        <div>
          <dt>{say("published")}</dt>
          <dd>{published(article, words)}</dd>
        </div>
        <div>
          <dt>{say("archived")}</dt>
          <dd>
            <time dateTime={article.archivedAt.toISOString()}>{momentWords(words.locale, article.archivedAt)}</time>
          </dd>
        </div>
        <div>
          <dt>{say("revision")}</dt>
          <dd>{revision(article, words)}</dd>
        </div>
        {article.byline !== null && (
          <div>
            <dt>{say("byline")}</dt>
            <dd>{article.byline}</dd>
          </div>
        )}
      </dl>
      {article.tags.length > 0 && (
        <ul className="tags" aria-label={say("tags")}>
          {article.tags.map((tag) => (
            <li key={tag.slug}>
              <a href={`/tags/${tag.slug}`}>{labelOf(tag, words.locale)}</a>
            </li>
          ))}
        </ul>
      )}
      {article.rightsNote !== null && (
        <p className="rights">
          {say("rights")}: {article.rightsNote}
        </p>
      )}
    </header>
  );
}

function source({ source: from, sourceUrl }: ArticleView, { article: say }: Words) {
  const name = from?.name ?? (sourceUrl ? new URL(sourceUrl).host : null);
  if (!name) return <span className="nil">{say("source-unknown")}</span>;
  if (!sourceUrl) return name;
  return (
    <a href={sourceUrl} rel="external">
      {say("original", { name })}
    </a>
  );
}

function published({ publishedAt, publishedHasTime }: ArticleView, { locale, article: say }: Words) {
  if (!publishedAt) return say("date-unknown");
  return (
    <time dateTime={publishedHasTime ? publishedAt.toISOString() : isoDay(publishedAt)}>
      {publishedHasTime ? momentWords(locale, publishedAt) : dayWords(locale, publishedAt)}
    </time>
  );
}

function revision({ slug, revision: { number }, revisionCount: total }: ArticleView, { article: say }: Words) {
  return (
    <a href={`/articles/${slug}/revisions`} aria-label={say("revision-link", { number, total })}>
      {say("revision-of", { number, total })}
    </a>
  );
}
