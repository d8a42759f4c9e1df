import { dayWords, isoDay } from "@/app/_i18n/dates";
import { entityRow } from "@/app/articles/[slug]/_reading/marks";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { EntityView, MentionInArticle } from "@/lib/entities/entity";

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
        {items.map((mention, i) => (
          <Mention
            key={`${mention.article.slug} ${mention.start}`}
            mention={mention}
            entity={entity}
            isSame={items[i - 1]?.article.slug === mention.article.slug}
            words={words}
          />
        ))}
      </ol>
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
    </section>
  );
}

interface OneProps {
  mention: MentionInArticle;
  entity: EntityView;
  /** The article is that of the mention before. */
  isSame: boolean;
  words: Words;
}

function Mention({ mention, entity, isSame, words }: OneProps) {
  const { article, start, end, sentence, sentenceStart } = mention;
  const { entity: say, locale } = words;
  const address = `/articles/${article.slug}#${entityRow(entity.id)}`;
  return (
    <li>
      <p className="when">
        {article.publishedAt ? (
          <time dateTime={isoDay(article.publishedAt)}>{dayWords(locale, article.publishedAt)}</time>
        ) : (
          say("page.date-unknown")
        )}
      </p>
      <div>
        <p className="q" lang={article.language}>
          {sentence.slice(0, start - sentenceStart)}
          <mark className={`f ${LINE[entity.kind]}`}>{sentence.slice(start - sentenceStart, end - sentenceStart)}</mark>
          {sentence.slice(end - sentenceStart)}
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
          {article.sourceName && <span>{article.sourceName}</span>}
        </p>
      </div>
    </li>
  );
}

const LINE: Record<EntityView["kind"], string> = {
  person: "person",
  organisation: "org",
  place: "place",
  facility: "place",
};
