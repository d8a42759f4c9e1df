import { getFormatter, getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { ShownOnce } from "@/app/_components/form/shown-once";
import { Submit } from "@/app/_components/form/submit";
import { may } from "@/lib/access/policy";
import { ROLES, type Viewer } from "@/lib/access/viewer";
import type { InvitationView } from "@/lib/accounts/account";
import { inviteHere, withdrawInvitationHere } from "../actions";

/** Links by which people may make an account: a new one, and those nobody has used yet. */
export async function Invitations({ invitations, viewer }: { invitations: InvitationView[]; viewer: Viewer }) {
  const [say, format] = await Promise.all([getTranslations("admin"), getFormatter()]);
  const roles = ROLES.filter((role) => may(viewer, "invitation:create", { role }));
  return (
    <section className="part" aria-labelledby="invitations">
      <h2 id="invitations">{say("invitations.title")}</h2>
      <ActionForm action={inviteHere}>
        <ShownOnce label={say("invitations.address")} />
        <Choice
          name="role"
          label={say("invitations.role")}
          hint={say("invitations.hint")}
          chosen="reader"
          choices={roles.map((value) => ({ value, label: say(`roles.${value}`) }))}
        />
        <Submit className="btn">{say("invitations.do")}</Submit>
      </ActionForm>
      <ul className="sessions">
        {invitations.map(({ id, role, byName, expiresAt }) => (
          <li key={id}>
            <div>
              <b>{say(`roles.${role}`)}</b>
              <p className="meta">
                <span>{say("invitations.by", { name: byName ?? "–" })}</span>
                <span>{say("invitations.until", { day: format.dateTime(expiresAt, { dateStyle: "medium" }) })}</span>
              </p>
            </div>
            <ActionForm action={withdrawInvitationHere}>
              <input type="hidden" name="invitationId" value={id} />
              <Submit className="btn">{say("invitations.withdraw")}</Submit>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
