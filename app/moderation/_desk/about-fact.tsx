import { getTranslations } from "next-intl/server";
import { Status } from "@/app/_components/status";
import { Sentence } from "@/app/articles/[slug]/check/_bench/sentence";
import { articlePath, factPath } from "@/lib/annotations/addresses";
import { shownStatus } from "@/lib/facts/fact";
import type { FactInFull } from "@/lib/facts/fact-view";

/** The fact that somebody finds wrong, on its sentence, with the way to the bench where it is put right. */
export async function AboutFact({ fact }: { fact: FactInFull }) {
  const say = await getTranslations("moderation.case");
  const bench = `${articlePath(fact.article.slug)}/check?fact=${encodeURIComponent(fact.id)}`;
  return (
    <>
      <p className="meta">
        <span>
          {say("in")}{" "}
          <a href={articlePath(fact.article.slug)} lang={fact.article.language}>
            {fact.article.headline}
          </a>
        </span>
        <span>
          {say("fact-status")} <Status status={shownStatus(fact)} />
        </span>
      </p>
      <Sentence fact={fact} />
      <p className="row-btn">
        {fact.isCurrentRevision && (
          <a className="btn" href={bench} data-key="e" aria-keyshortcuts="e">
            {say("bench")} <kbd>e</kbd>
          </a>
        )}
        <a href={factPath(fact.id)}>{say("fact-page")}</a>
      </p>
    </>
  );
}
