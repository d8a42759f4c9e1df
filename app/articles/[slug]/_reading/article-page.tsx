import { standsOnce } from "@/app/_components/static-markup/stands-once";
import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { environment } from "@/lib/platform/environment";
import type { AskedDiscussion } from "../_discussion/asked";
import { Discussion } from "../_discussion/discussion";
import { FIRST_NOTES, type NotesQuery } from "../_margin/filter-query";
import { Margin } from "../_margin/margin";
import { notesOf } from "../_margin/notes-of";
import { Writing } from "../_margin/writing/writing";
import { actions } from "./actions";
import { banners } from "./banners";
import { citedOf } from "./citation";
import { drawingOf } from "./drawing";
import { Head } from "./head";
import { newsArticle } from "./json-ld";
import { leftOut } from "./left-out";
import { Lights } from "./lights";
import { Spravka } from "./spravka";
import { readingWords } from "./words";

interface Props {
  viewer: Viewer;
  article: ArticleView;
  /** The page of one revision, not of the article. */
  isRevisionPage?: boolean;
  /** Which part of the discussion, in which order; without it there is none on the page. */
  discussion?: AskedDiscussion;
  /** Which notes, and which of them first. */
  query?: NotesQuery;
}

/** An article with its facts, whole: everything is in the first answer, and works without a script. */
export async function ReadingPage({ viewer, article, isRevisionPage = false, discussion, query = FIRST_NOTES }: Props) {
  const words = await readingWords();
  const notes = await notesOf(viewer, article, { query, locale: words.locale });
  const drawing = await drawingOf(viewer, article, notes, words);
  const once = await standsOnce();
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  const cited = citedOf(article, origin, words.brand);

  return (
    <main className="wrap" id="main">
      <article aria-labelledby="h">
        {banners(article, isRevisionPage, words)}
        <Head article={article} headline={drawing.headline} words={words} />
        <div className="art">
          <div className="main-col">
            {drawing.switches}
            {once(drawing.text, { className: "text", id: "text", lang: article.language })}
            {leftOut(article, words)}
            <p className="only-print">{cited.address}</p>
          </div>
          <Margin {...{ viewer, article, notes, isRevisionPage, words, once }} />
          <Spravka article={article} drawing={drawing} words={words} once={once}>
            {actions(viewer, article, cited, words)}
          </Spravka>
          {discussion && <Discussion viewer={viewer} article={article} asked={discussion} />}
        </div>
      </article>
      <nav className="bar" aria-label={words.article("on-page")}>
        <a href="#text">{words.article("to-text")}</a>
        {notes.all.length > 0 && (
          <a href="#margin">
            {words.margin("to-notes")} {notes.all.length}
          </a>
        )}
        <a href="#spravka">
          {words.article("to-spravka")} {drawing.facts.length}
        </a>
      </nav>
      {!isRevisionPage && <script type="application/ld+json">{newsArticle(article, origin, words.brand)}</script>}
      <Lights />
      <Writing viewer={viewer} article={article} />
    </main>
  );
}
