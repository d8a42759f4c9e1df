import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "../_components/page-head";

/** The parts of the page; their names are their addresses: /about#rights. */
const PARTS = ["kept", "machine", "people", "marks", "rights", "keys", "access", "data"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("about");
  return { title: say("title"), description: say("description"), alternates: { canonical: "/about" } };
}

/** What the archive is and how far it can be trusted. */
export default async function AboutPage() {
  const say = await getTranslations("about");
  return (
    <main className="wrap" id="main">
      <PageHead title={say("title")}>{say("lead")}</PageHead>
      {PARTS.map((part) => (
        <section key={part} className="case" id={part} aria-labelledby={`${part}-h`}>
          <h2 id={`${part}-h`}>{say(`${part}-title`)}</h2>
          <div className="serif">
            <p>{say(part)}</p>
          </div>
        </section>
      ))}
    </main>
  );
}
