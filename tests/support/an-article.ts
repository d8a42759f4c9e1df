import { SYSTEM } from "@/lib/access/viewer";
import type { ArticleView, Draft } from "@/lib/articles/article";
import { type Filing, fileArticle } from "@/lib/articles/commands";
import { findArticle } from "@/lib/articles/queries";

let count = 0;

/** An article in the archive, published unless told otherwise; every call makes another one. */
export async function anArticle(draft: Partial<Draft> = {}, filing: Partial<Filing> = {}): Promise<ArticleView> {
  count += 1;
  const { slug } = await fileArticle(SYSTEM, aDraft(draft), { method: "paste", publish: true, ...filing });
  const article = await findArticle(SYSTEM, slug);
  if (!article) throw new Error(`${slug} was filed and is not there`);
  return article;
}

/** A draft that nobody has filed yet. */
export function aDraft(draft: Partial<Draft> = {}): Draft {
  return {
    headline: `Новость номер ${count}`,
    body: `В Бишкеке открыли школу номер ${count}. Об этом сообщила мэрия.`,
    ...{ sourceUrl: null, sourceName: null, byline: null, language: "ru", publishedAt: null, publishedHasTime: false },
    ...draft,
  };
}

/** The current revision of a new article with this body. */
export const aRevision = async (body: string, draft: Partial<Draft> = {}): Promise<ArticleView["revision"]> =>
  (await anArticle({ body, ...draft })).revision;
