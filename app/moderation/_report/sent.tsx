import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

interface Props {
  /** What the command said: the first report, one more, or again by the same person. */
  sent: "first" | "joined" | "again";
  isFact?: boolean;
  back: ReactNode;
}

/** A report has been sent: what happens now, and where its outcome will be. */
export async function Sent({ sent, isFact = false, back }: Props) {
  const say = await getTranslations("moderation.report");
  return (
    <>
      <div className="alert info" role="status">
        <p>
          <b>{say(isFact ? "sent-fact" : "sent")}</b>
        </p>
        {sent !== "first" && <p>{say(`sent-${sent}`)}</p>}
      </div>
      <p className="lead">{say("next")}</p>
      <p className="ways">
        {back}
        <a href="/my/reports">{say("mine")}</a>
      </p>
    </>
  );
}
