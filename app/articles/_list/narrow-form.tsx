import { getLocale, getTranslations } from "next-intl/server";
import { labelOf } from "@/app/_components/tag-label";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { ARTICLE_STATUSES, type SourceView, type TagView } from "@/lib/articles/article";
import { Choice } from "./choice";

interface Props {
  viewer: Viewer;
  tags: TagView[];
  sources: SourceView[];
  chosen: { tag?: string; source?: string; status?: string };
}

/** Narrows the list by tag and source, for editors by state too: a plain GET form, so that what is shown has an address. */
export async function NarrowForm({ viewer, tags, sources, chosen }: Props) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("articles.list")]);
  const seesAll = may(viewer, "article:read-unpublished", null);
  if (tags.length === 0 && sources.length < 2 && !seesAll) return null;

  return (
    <form className="narrow" action="/articles">
      <Choice
        name="tag"
        label={say("tag")}
        any={say("any-tag")}
        chosen={chosen.tag}
        options={tags.map((tag) => ({ value: tag.slug, label: labelOf(tag, locale) }))}
      />
      <Choice
        name="source"
        label={say("source")}
        any={say("any-source")}
        chosen={chosen.source}
        options={sources.map(({ host, name }) => ({ value: host, label: name }))}
      />
      {seesAll && (
        <Choice
          name="status"
          label={say("status-label")}
          any={say("any-status")}
          chosen={chosen.status}
          options={ARTICLE_STATUSES.map((status) => ({ value: status, label: say(`status.${status}`) }))}
        />
      )}
      <button className="btn" type="submit">
        {say("narrow-go")}
      </button>
      {(chosen.tag || chosen.source || chosen.status) && <a href="/articles">{say("clear")}</a>}
    </form>
  );
}
