import { getTranslations } from "next-intl/server";
import { factPath } from "@/lib/annotations/addresses";

/** The way to the form by which readers say that a fact is wrong. */
export async function ReportLink({ factId }: { factId: string }) {
  const say = await getTranslations("moderation.report");
  return (
    <p className="report-link">
      <a href={`${factPath(factId)}/report`} rel="nofollow">
        {say("title-fact")}
      </a>
    </p>
  );
}
