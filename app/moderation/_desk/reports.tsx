import { getTranslations } from "next-intl/server";
import { When } from "@/app/_components/when";
import type { ReportRow } from "@/lib/moderation/queries";

/** Who reported it, why, in what words, and how often they have been right. */
export async function Reports({ reported }: { reported: readonly ReportRow[] }) {
  const [say, reason] = await Promise.all([getTranslations("moderation.side"), getTranslations("moderation.reason")]);
  return (
    <>
      <h2 className="sm">{say("reports")}</h2>
      {reported.length === 0 ? (
        <p>{say("no-reports")}</p>
      ) : (
        <ol>
          {reported.map((report) => (
            <li key={report.id}>
              <b>{reason(report.reason)}</b>
              {report.text && <p className="said">{report.text}</p>}
              {report.shouldSay && (
                <p className="said">
                  {say("should-say")} {report.shouldSay}
                </p>
              )}
              {report.source && (
                <p className="said">
                  {say("source")}{" "}
                  <a href={report.source} rel="ugc nofollow noopener noreferrer">
                    {report.source}
                  </a>
                </p>
              )}
              <p className="quiet">
                <By report={report} />, <When at={report.createdAt} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

async function By({ report: { by, decided, upheld } }: { report: ReportRow }) {
  const say = await getTranslations("moderation.side");
  if (by === null) return say("by-erased");
  return decided === 0 ? say("by-new", { name: by }) : say("by", { name: by, decided, upheld });
}
