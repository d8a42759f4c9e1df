import { getTranslations } from "next-intl/server";
import type { ArticleView } from "@/lib/articles/article";
import { leaveOutHere, restoreHere } from "../actions";
import { OneButton } from "./one-button";

/** The lines that are kept and not shown, each with a button that brings it back; and the other way. */
export async function LinesSection({ article }: { article: ArticleView }) {
  const say = await getTranslations("filing");
  const lines = article.revision.blocks.map((block, index) => ({
    ...{ index, omitted: block.omitted, isHeadline: block.kind === "headline" },
    words: article.revision.text.slice(block.start, block.end),
  }));
  const left = lines.filter(({ omitted }) => omitted);
  const shown = lines.filter(({ omitted, isHeadline }) => !omitted && !isHeadline);
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say("manage.left-out")}</h2>
      <div>
        {left.length === 0 && <p className="quiet">{say("manage.left-out-none")}</p>}
        <ul className="lines">
          {left.map(({ index, words, omitted }) => (
            <li key={index}>
              <div>
                <q lang={article.language}>{words}</q>{" "}
                <span className="quiet">{say(omitted === "source" ? "preview.source-line" : "preview.furniture")}</span>
              </div>
              <OneButton action={restoreHere} values={{ slug: article.slug, block: index }}>
                {say("manage.restore")}
              </OneButton>
            </li>
          ))}
        </ul>
        {shown.length > 1 && (
          <details>
            <summary>{say("manage.leave-out-open")}</summary>
            <ul className="lines">
              {shown.map(({ index, words }) => (
                <li key={index}>
                  <q lang={article.language}>{words.length > 140 ? `${words.slice(0, 140)}…` : words}</q>
                  <OneButton action={leaveOutHere} values={{ slug: article.slug, block: index }}>
                    {say("manage.leave-out")}
                  </OneButton>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
