import { getTranslations } from "next-intl/server";
import type { ArticleView } from "@/lib/articles/article";
import { extractAgainHere } from "../actions";
import { OneButton } from "./one-button";

/** How far the machine is with the facts, and the button that sends it again. */
export async function FactsSection({ article: { slug, revision } }: { article: ArticleView }) {
  const say = await getTranslations("filing.manage");
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say("facts")}</h2>
      <div>
        <p>{say(`facts-${revision.extraction}`, { version: revision.extractor ?? "–" })}</p>
        <p className="hint">{say("extract-hint")}</p>
        <div className="row-btn">
          <OneButton action={extractAgainHere} values={{ slug }} pendingLabel={say("pending")}>
            {say("extract")}
          </OneButton>
        </div>
      </div>
    </section>
  );
}
