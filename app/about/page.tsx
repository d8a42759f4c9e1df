import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FACT_STATUSES } from "@/lib/facts/fact";
import { PageHead } from "../_components/page-head";
import { Status } from "../_components/status";

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
          <div>
            <p>{say(part)}</p>
            {part === "marks" && <Marks />}
          </div>
        </section>
      ))}
    </main>
  );
}

const KINDS = ["person", "place", "org", "event", "figure", "said"] as const;

/** The lines and the shapes themselves. */
async function Marks() {
  const say = await getTranslations("about.kinds");
  return (
    <ul className="swatch">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={`f ${kind}${kind === "said" ? " a z" : ""}`}>
            {say.rich(kind, { b: (number) => <b>{number}</b> })}
          </span>
        </li>
      ))}
      {([...FACT_STATUSES, "tentative"] as const).map((status) => (
        <li key={status}>
          <Status status={status} />
        </li>
      ))}
    </ul>
  );
}
