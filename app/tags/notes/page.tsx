import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { freeTagPath } from "@/app/_components/annotation-list/free-tag-path";
import { EmptyState } from "@/app/_components/empty-state";
import { PageHead } from "@/app/_components/page-head";
import { getViewer } from "@/app/_request/viewer";
import { listFreeTags } from "@/lib/annotations/queries/tag";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("my.tagged");
  return { title: say("index-title"), description: say("index-lead"), alternates: { canonical: "/tags/notes" } };
}

/** The free tags of what the viewer may read, those of most annotations first. */
export default async function FreeTagsPage() {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("my")]);
  const tags = await listFreeTags(viewer);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("tagged.index-title")}>{say("tagged.index-lead")}</PageHead>
      {tags.length === 0 ? (
        <EmptyState title={say("tagged.none-title")}>{say("tagged.none")}</EmptyState>
      ) : (
        <ul className="tags all">
          {tags.map(({ key, label, annotations }) => (
            <li key={key}>
              <a href={freeTagPath(key)}>{label}</a>
              <span className="quiet">{say("data.count", { count: annotations })}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="more" href="/tags">
          {say("tagged.articles")}
        </a>
      </p>
    </main>
  );
}
