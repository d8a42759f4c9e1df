import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listTags } from "@/lib/tags/queries";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";
import { TagList } from "../_components/tag-list";
import { getViewer } from "../_request/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("articles.list");
  return { title: say("tags-title"), description: say("tags-description"), alternates: { canonical: "/tags" } };
}

/** The subjects under which articles stand. */
export default async function TagsPage() {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("articles.list")]);
  const tags = await listTags(viewer);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("tags-title")}>{say("tags-description")}</PageHead>
      {tags.length === 0 ? (
        <EmptyState title={say("tags-empty-title")}>{say("tags-empty")}</EmptyState>
      ) : (
        <div className="all-tags">
          <TagList tags={tags} />
        </div>
      )}
    </main>
  );
}
