import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { PageHead } from "../../_components/page-head";
import { plainMessage } from "../_docs/plain-message";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("api");
  return { title: say("problems-title"), robots: { index: false } };
}

/** What the `type` of a problem leads to: every refusal by its name. */
export default async function ProblemsPage() {
  const say = await getTranslations("api");
  const { refusals } = await getMessages();
  return (
    <main className="wrap api" id="main">
      <PageHead title={say("problems-title")}>{say("problems-lead")}</PageHead>
      <p>
        <a href="/api">{say("back")}</a>
      </p>
      <dl>
        {Object.entries(refusals ?? {}).map(([reason, sentence]) => (
          <div key={reason} id={reason}>
            <dt>
              <code>{reason}</code>
            </dt>
            <dd>{plainMessage(String(sentence))}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
