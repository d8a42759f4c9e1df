import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { labelOf } from "@/app/_components/tag-label";
import type { ArticleView } from "@/lib/articles/article";
import { tagHere, untagHere } from "../actions";
import { OneButton } from "./one-button";

/** The tags of the article, each with a button that takes it away. */
export async function TagsSection({ article: { slug, tags } }: { article: ArticleView }) {
  const [say, locale] = await Promise.all([getTranslations("filing.manage"), getLocale()]);
  return (
    <section aria-labelledby="tags">
      <h2 id="tags">{say("tags")}</h2>
      <div>
        {tags.length === 0 && <p className="quiet">{say("no-tags")}</p>}
        <ul className="tag-list">
          {tags.map((tag) => (
            <li key={tag.slug}>
              <a href={`/tags/${tag.slug}`}>{labelOf(tag, locale)}</a>
              <OneButton action={untagHere} values={{ slug, tag: tag.slug }} className="link">
                <span aria-hidden="true">×</span>
                <span className="vh">{say("tag-remove", { label: labelOf(tag, locale) })}</span>
              </OneButton>
            </li>
          ))}
        </ul>
        <ActionForm action={tagHere} className="add-tag" key={tags.length}>
          <input type="hidden" name="slug" value={slug} />
          <Field name="label" label={say("tag-new")} hint={say("tag-hint")} maxLength={60} />
          <Submit className="btn" pendingLabel={say("pending")}>
            {say("tag-add")}
          </Submit>
        </ActionForm>
      </div>
    </section>
  );
}
