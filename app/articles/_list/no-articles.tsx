import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_components/empty-state";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";

/** No articles: none at all, or none of the kind asked for. */
export async function NoArticles({ viewer, isNarrowed }: { viewer: Viewer; isNarrowed: boolean }) {
  const [say, home] = await Promise.all([getTranslations("articles.list"), getTranslations("home")]);
  if (isNarrowed) {
    return (
      <EmptyState title={say("none-title")} ways={<a href="/articles">{say("clear")}</a>}>
        {say("none")}
      </EmptyState>
    );
  }
  if (!may(viewer, "article:file", null)) {
    return <EmptyState title={say("empty-title")}>{home("empty-guest")}</EmptyState>;
  }
  const add = (
    <a className="btn first" href="/articles/new">
      {home("add-article")}
    </a>
  );
  return (
    <EmptyState title={say("empty-title")} ways={add}>
      {say("empty")}
    </EmptyState>
  );
}
