import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { listTags } from "@/lib/tags/queries";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";
import { labelOf } from "../_components/tag-label";
import { getViewer } from "../_request/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("articles.list");
  return { title: say("tags-title"), description: say("tags-description"), alternates: { canonical: "/tags" } };
}

/** The subjects under which articles stand, those of most articles first. */
export default async function TagsPage() {
  const [viewer, locale, say] = await Promise.all([getViewer(), getLocale(), getTranslations("articles.list")]);
  const tags = await listTags(viewer);
  if (tags.length === 0) {
    return (
      <main className="wrap" id="main">
        <PageHead title={say("tags-title")}>{say("tags-description")}</PageHead>
        <Rooms viewer={viewer} />
        <EmptyState title={say("tags-empty-title")}>{say("tags-empty")}</EmptyState>
      </main>
    );
  }
  return (
    <main className="wrap" id="main">
      <PageHead title={say("tags-title")}>{say("tags-description")}</PageHead>
      <Rooms viewer={viewer} />
      <ul className="tags all">
        {tags.map((tag) => (
          <li key={tag.slug}>
            <a href={`/tags/${tag.slug}`}>{labelOf(tag, locale)}</a>
            <span className="quiet">{say("count", { count: tag.articles })}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}

/** The tags of notes, and for editors the vocabulary. */
async function Rooms({ viewer }: { viewer: Viewer }) {
  const say = await getTranslations("articles");
  return (
    <p className="room-links">
      <a href="/tags/notes">{say("list.free-tags")}</a>
      {may(viewer, "tag:manage", null) && <a href="/tags/manage">{say("vocabulary.title")}</a>}
    </p>
  );
}
