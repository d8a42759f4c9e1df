import { annotationWords } from "@/app/_components/annotation/annotation-words";
import type { Viewer } from "@/lib/access/viewer";
import { articlePath } from "@/lib/annotations/addresses";
import type { ArticleView } from "@/lib/articles/article";
import type { AskedDiscussion } from "./asked";
import { Conversation } from "./conversation";

interface Props {
  viewer: Viewer;
  article: ArticleView;
  asked: AskedDiscussion;
}

/** The conversation under an article. */
export async function Discussion({ viewer, article, asked }: Props) {
  return (
    <Conversation
      viewer={viewer}
      about={{ articleId: article.id }}
      target={{ article: article.slug }}
      path={articlePath(article.slug)}
      mode={article.discussion}
      asked={asked}
      words={await annotationWords()}
    />
  );
}
