import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "./_components/empty-state";
import { getViewer } from "./_request/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("errors");
  return { title: say("missing-title"), robots: { index: false } };
}

/** The page for what is not there, and for what is not there for this viewer: the two look the same. */
export default async function NotFound() {
  const [viewer, say] = await Promise.all([getViewer(), getTranslations("errors")]);
  const ways = (
    <>
      {viewer.kind !== "user" && (
        <a className="btn first" href="/signin">
          {say("sign-in")}
        </a>
      )}
      <a href="/articles">{say("to-articles")}</a>
    </>
  );
  return (
    <main className="wrap state-page" id="main">
      <EmptyState level={1} title={say("missing-title")} ways={ways}>
        {say("missing")}
      </EmptyState>
    </main>
  );
}
