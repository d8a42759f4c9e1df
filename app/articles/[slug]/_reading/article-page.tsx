import type { Viewer } from "@/lib/access/viewer";
import type { ArticleView } from "@/lib/articles/article";
import { listMentions } from "@/lib/entities/queries";
import { listFacts } from "@/lib/facts/queries";
import { environment } from "@/lib/platform/environment";
import { actions } from "./actions";
import { banners } from "./banners";
import { bodyOf } from "./body";
import { citedOf } from "./citation";
import { Head } from "./head";
import { newsArticle } from "./json-ld";
import { leftOut } from "./left-out";
import { Lights } from "./lights";
import { marksOf } from "./marks";
import { Spravka } from "./spravka";
import { switches } from "./switches";
import { pageOf } from "./text";
import { readingWords } from "./words";

interface Props {
  viewer: Viewer;
  article: ArticleView;
  /** The page of one revision, not of the article. */
  isRevisionPage?: boolean;
}

/** An article with its facts, whole: everything is in the first answer, and works without a script. */
export async function ReadingPage({ viewer, article, isRevisionPage = false }: Props) {
  const { revision, language } = article;
  const [all, mentions, words] = await Promise.all([
    listFacts(viewer, revision.id),
    listMentions(viewer, revision.id),
    readingWords(),
  ]);
  const facts = all.filter(({ status }) => status !== "rejected");
  const marks = marksOf(facts, mentions, revision.blocks[0] ?? { start: 0, end: 0 });
  const page = pageOf(revision, marks, words);
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  const cited = citedOf(article, origin, words.brand);

  return (
    <main className="wrap" id="main">
      <article aria-labelledby="h">
        {banners(article, isRevisionPage, words)}
        <Head article={article} page={page} words={words} />
        <div className="art">
          <div className="main-col">
            {switches(marks, words)}
            <div className="text" id="text" lang={language}>
              {bodyOf(page)}
            </div>
            {leftOut(article, words)}
            <p className="only-print">{cited.address}</p>
          </div>
          <Spravka article={article} facts={facts} mentions={mentions} words={words}>
            {actions(viewer, article, cited, words)}
          </Spravka>
        </div>
      </article>
      <nav className="bar" aria-label={words.article("on-page")}>
        <a href="#text">{words.article("to-text")}</a>
        <a href="#spravka">
          {words.article("to-spravka")} {facts.length}
        </a>
      </nav>
      {!isRevisionPage && <script type="application/ld+json">{newsArticle(article, origin, words.brand)}</script>}
      <Lights />
    </main>
  );
}
