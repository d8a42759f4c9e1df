import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Standing } from "@/app/_components/static-markup/standing";
import { siteOf } from "@/app/api/_client/site";
import { CopyButton } from "../_reading/copy-button";
import { readArticle } from "../_reading/read-article";
import { clientConfig, snippet } from "./_client/config";
import { plainText } from "./_client/plain-text";

type Props = PageProps<"/articles/[slug]/hypothesis">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle((await params).slug);
  return { title: article.headline, robots: { index: false } };
}

/** An article as a plain page, read with the annotation client of the web instead of our own margin. */
export default async function HypothesisPage({ params }: Props) {
  const { viewer, article } = await readArticle((await params).slug);
  const [say, asked] = await Promise.all([getTranslations("client"), headers()]);
  const { origin, authority } = siteOf(asked);
  const address = `/articles/${article.slug}`;
  const isGuest = viewer.kind === "guest";

  return (
    <main className="wrap in-client" id="main">
      {/* The client calls the page by this; it must be the article, under the origin by which the page was reached. */}
      <link rel="canonical" href={origin + address} />
      <p className="quiet">
        {isGuest ? say("lead-guest") : say("lead", { name: viewer.kind === "user" ? viewer.name : "" })}{" "}
        <a href={address}>{say("to-article")}</a>
      </p>
      <noscript>
        <p className="alert info">{say("needs-script")}</p>
      </noscript>
      <article aria-labelledby="h">
        <h1 id="h" lang={article.language}>
          {article.headline}
        </h1>
        <Standing className="text" id="text" lang={article.language} drawn={plainText(article.revision)} />
      </article>
      <details className="embed">
        <summary>{say("embed")}</summary>
        <p>{say("embed-how")}</p>
        <pre lang="en">{snippet(origin)}</pre>
        <CopyButton label={say("copy")} done={say("copied")} />
      </details>
      <script type="application/json" className="js-hypothesis-config">
        {clientConfig({ origin, authority }, viewer)}
      </script>
      {/* After the settings, which it reads as soon as it runs; "async" would let it run before them. */}
      <script
        defer
        src={`${origin}/client/build/boot.js`}
        nonce={nonceIn(asked.get("content-security-policy"))}
        suppressHydrationWarning
      />
    </main>
  );
}

const nonceIn = (policy: string | null): string | undefined => /'nonce-([\w-]+)'/.exec(policy ?? "")?.[1];
