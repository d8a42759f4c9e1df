import type { ReactNode } from "react";
import { dayWords, isoDay } from "@/app/_i18n/dates";
import { entityRow } from "@/app/articles/[slug]/_reading/marks";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { EntityView, MentionInArticle } from "@/lib/entities/entity";
import { segment } from "@/lib/text/segments";

interface Props {
  entity: EntityView;
  items: readonly MentionInArticle[];
  next: string | null;
  cursor?: string;
  words: Words;
}

/** Every sentence that names it, the newest in the archive first. */
export function Mentions({ entity, items, next, cursor, words }: Props) {
  const { entity: say } = words;
  const path = `/entities/${entity.id}`;
  return (
    <section className="sec" aria-labelledby="men">
      <h2 id="men">
        {say("page.mentions")} <span className="num">{entity.mentionCount}</span>
      </h2>
      <ol className="ment">
        {bySentence(items).map((hits, i, all) => (
          <Sentence key={keyOf(hits[0])} hits={hits} entity={entity} before={all[i - 1]?.[0]} words={words} />
        ))}
      </ol>
      {(cursor || next) && (
        <nav className="pager" aria-label={say("page.mentions")}>
          {cursor && (
            <a rel="prev" href={path}>
              {say("page.newest")}
            </a>
          )}
          {next && (
            <a rel="next" href={`${path}?cursor=${encodeURIComponent(next)}#men`}>
              {say("page.older")}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

type Hits = [MentionInArticle, ...MentionInArticle[]];

/** Mentions in one sentence stand together: it is shown once, with all of them marked. */
function bySentence(items: readonly MentionInArticle[]): Hits[] {
  const sentences: Hits[] = [];
  for (const item of items) {
    const last = sentences.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else sentences.push([item]);
  }
  return sentences;
}

const keyOf = ({ article, sentenceStart }: MentionInArticle): string => `${article.slug} ${sentenceStart}`;

interface SentenceProps {
  hits: Hits;
  entity: EntityView;
  /** The first mention of the sentence above, if there is one. */
  before?: MentionInArticle;
  words: Words;
}

function Sentence({ hits, entity, before, words }: SentenceProps) {
  const { entity: say, locale } = words;
  const { article } = hits[0];
  const address = `/articles/${article.slug}#${entityRow(entity.id)}`;
  const isSame = before?.article.slug === article.slug;
  return (
    <li>
      <p className="when">
        {!isSame && article.publishedAt && (
          <time dateTime={isoDay(article.publishedAt)}>{dayWords(locale, article.publishedAt)}</time>
        )}
        {!isSame && !article.publishedAt && say("page.date-unknown")}
      </p>
      <div>
        <p className="q" lang={article.language}>
          {marked(hits, LINE[entity.kind])}
        </p>
        <p className="meta">
          {isSame ? (
            <a href={address} aria-label={say("page.in-article", { headline: article.headline })}>
              {say("page.same-article")}
            </a>
          ) : (
            <a href={address} lang={article.language}>
              {article.headline}
            </a>
          )}
          {!isSame && article.sourceName && <span>{article.sourceName}</span>}
        </p>
      </div>
    </li>
  );
}

/** The sentence with the words that name the entity underlined as they are in the article. */
function marked(hits: Hits, line: string): ReactNode[] {
  const { sentence, sentenceStart } = hits[0];
  const range = { start: sentenceStart, end: sentenceStart + sentence.length };
  const spans = hits.map(({ start, end }) => ({ start, end, layer: 0 }));
  return segment(range, spans).map(({ start, end, covers }) => {
    const words = sentence.slice(start - sentenceStart, end - sentenceStart);
    return covers.length === 0 ? (
      words
    ) : (
      <mark key={start} className={`f ${line}`}>
        {words}
      </mark>
    );
  });
}

const LINE: Record<EntityView["kind"], string> = {
  person: "person",
  organisation: "org",
  place: "place",
  facility: "place",
};
