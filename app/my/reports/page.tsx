import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_components/empty-state";
import { When } from "@/app/_components/when";
import { factPath, notePath } from "@/lib/annotations/addresses";
import { listReportsOf, type ReportTold } from "@/lib/moderation/told-queries";
import { About } from "../_parts/about";
import { MyPage } from "../_parts/my-page";
import { myViewer } from "../_parts/my-viewer";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("my"))("reports.title"), robots: { index: false } };
}

/** What one reported, and what came of it. */
export default async function ReportsPage() {
  const viewer = await myViewer("/my/reports");
  const [reports, say] = await Promise.all([listReportsOf(viewer, { limit: 100 }), getTranslations("my.reports")]);
  return (
    <MyPage viewer={viewer} part="reports" title={say("title")} lead={say("lead")}>
      {reports.length === 0 ? (
        <EmptyState title={say("none-title")}>{say("none")}</EmptyState>
      ) : (
        <ol className="listed">
          {reports.map((report) => (
            <li key={report.id}>
              <Told report={report} />
            </li>
          ))}
        </ol>
      )}
    </MyPage>
  );
}

async function Told({ report }: { report: ReportTold }) {
  const [say, grounds] = await Promise.all([getTranslations("my"), getTranslations("moderation.reason")]);
  const { annotationId, factId, outcome, reason, text, createdAt, decidedAt } = report;
  const href = factId ? factPath(factId) : annotationId && outcome !== "gone" ? notePath(annotationId) : null;
  return (
    <article aria-labelledby={`report-${report.id}`}>
      <h2 id={`report-${report.id}`}>
        <span className="kind">{say(factId ? "reports.on-fact" : "reports.on-words")}</span>{" "}
        <About article={report.article} />
      </h2>
      {report.excerpt && <q className="q">{report.excerpt}</q>}
      <dl className="statement">
        <div>
          <dt>{say("reports.outcome")}</dt>
          <dd>
            <b>{say(`outcome.${outcome}`)}</b>
            {decidedAt && (
              <>
                , <When at={decidedAt} />
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{say("reports.reason")}</dt>
          <dd>{grounds(reason)}</dd>
        </div>
        {text && (
          <div>
            <dt>{say("reports.yours")}</dt>
            <dd>{text}</dd>
          </div>
        )}
      </dl>
      <p className="by">
        <When at={createdAt} />
      </p>
      {href && (
        <div className="acts">
          <a className="link" href={href}>
            {say("open")}
          </a>
        </div>
      )}
    </article>
  );
}
