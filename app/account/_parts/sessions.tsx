import { getFormatter, getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { SessionView } from "@/lib/accounts/account";
import { deviceName } from "@/lib/accounts/device-name";
import { endOtherSessionsHere, endSessionHere } from "../actions";

/** Where this person is signed in, and the way to end it. */
export async function Sessions({ sessions }: { sessions: SessionView[] }) {
  const [say, format] = await Promise.all([getTranslations("accounts"), getFormatter()]);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="part" aria-labelledby="sessions">
      <h2 id="sessions">{say("account.sessions")}</h2>
      <ul className="sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <b>{deviceName(session.userAgent) || say("account.unknown-device")}</b>
              {session.isThisOne && <span className="badge">{say("account.this-session")}</span>}
              <p className="meta">
                <span>{say("account.since", { moment: moment(session.createdAt) })}</span>
                <span>{say("account.seen", { moment: moment(session.lastSeenAt) })}</span>
                <span>{say("account.network", { network: session.address })}</span>
              </p>
            </div>
            {!session.isThisOne && (
              <ActionForm action={endSessionHere}>
                <input type="hidden" name="sessionId" value={session.id} />
                <Submit className="btn">{say("account.end")}</Submit>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActionForm action={endOtherSessionsHere}>
          <Submit className="btn">{say("account.end-others")}</Submit>
        </ActionForm>
      )}
    </section>
  );
}
