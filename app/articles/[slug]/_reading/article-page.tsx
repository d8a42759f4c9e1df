import { Standing } from "@/app/_components/static-markup/standing";
import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { environment } from "@/lib/platform/environment";
import { Margin } from "../_margin/margin";
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
}

/** An article with its facts, whole: everything is in the first answer, and works without a script. */
export async function ReadingPage({ viewer, article, isRevisionPage = false }: Props) {
  const words = await readingWords();
  const drawing = await drawingOf(viewer, article, words);
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
            <Standing className="text" id="text" lang={article.language} drawn={drawing.text} />
            {leftOut(article, words)}
            <p className="only-print">{cited.address}</p>
          </div>
          <Margin viewer={viewer} article={article} />
          <Spravka article={article} drawing={drawing} words={words}>
            {actions(viewer, article, cited, words)}
          </Spravka>
        </div>
      </article>
      <nav className="bar" aria-label={words.article("on-page")}>
        <a href="#text">{words.article("to-text")}</a>
        <a href="#spravka">
          {words.article("to-spravka")} {drawing.facts.length}
        </a>
      </nav>
      {!isRevisionPage && <script type="application/ld+json">{newsArticle(article, origin, words.brand)}</script>}
      <Lights />
    </main>
  );
}
