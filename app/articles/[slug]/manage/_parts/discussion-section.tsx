import { getTranslations } from "next-intl/server";
import type { ArticleView } from "@/lib/articles/article";
import { ModeForm } from "../../_discussion/mode-form";

/** Who may write under the article and when it is seen. */
export async function DiscussionSection({ article: { slug, discussion } }: { article: ArticleView }) {
  const say = await getTranslations("discussion.mode");
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion">{say("title")}</h2>
      <div>
        <ModeForm slug={slug} mode={discussion} />
      </div>
    </section>
  );
}
