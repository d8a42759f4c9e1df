import { getLocale, getTranslations } from "next-intl/server";
import type { TagView } from "@/lib/articles/article";
import { labelOf } from "./tag-label";

/** The tags of something, each leading to its articles. */
export async function TagList({ tags }: { tags: TagView[] }) {
  const [locale, say] = await Promise.all([getLocale(), getTranslations("common")]);
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={say("tags")}>
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a href={`/tags/${tag.slug}`}>{labelOf(tag, locale)}</a>
        </li>
      ))}
    </ul>
  );
}
