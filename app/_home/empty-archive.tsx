import { getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { EmptyState } from "../_components/empty-state";
import { PageHead } from "../_components/page-head";

/** The first page before the first article. */
export async function EmptyArchive({ viewer }: { viewer: Viewer }) {
  const say = await getTranslations("home");
  const mayFile = may(viewer, "article:file", null);
  return (
    <main className="wrap" id="main">
      <PageHead title={say("headline")}>{say("lead")}</PageHead>
      <EmptyState
        title={say("empty-title")}
        ways={
          <>
            {mayFile && (
              <a className="btn first" href="/articles/new">
                {say("add-article")}
              </a>
            )}
            <a href="/about">{say("about")}</a>
          </>
        }
      >
        {mayFile ? say("empty-editor") : say("empty-guest")}
      </EmptyState>
    </main>
  );
}
