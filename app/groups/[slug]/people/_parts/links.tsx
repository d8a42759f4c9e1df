import { getLocale, getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { ShownOnce } from "@/app/_components/form/shown-once";
import { Submit } from "@/app/_components/form/submit";
import { momentWords } from "@/app/_i18n/dates";
import type { SignedIn } from "@/lib/access/viewer";
import { INVITATION_DAYS } from "@/lib/groups/group";
import { listGroupInvitations } from "@/lib/groups/queries";
import { inviteHere, revokeInvitationHere } from "../../actions";

/** Links by which people join: a new one, and those that are good. */
export async function Links({ viewer, slug }: { viewer: SignedIn; slug: string }) {
  const [links, say, locale] = await Promise.all([
    listGroupInvitations(viewer, slug),
    getTranslations("groups"),
    getLocale(),
  ]);
  const days = INVITATION_DAYS.map((count) => ({ value: String(count), label: say("links.day-count", { count }) }));
  return (
    <section className="part" aria-labelledby="links">
      <h2 id="links">{say("links.title")}</h2>
      <ActionForm action={inviteHere}>
        <ShownOnce label={say("links.address")} />
        <input type="hidden" name="slug" value={slug} />
        <Choice name="days" label={say("links.days")} hint={say("links.hint")} chosen="7" choices={days} />
        <Submit className="btn">{say("links.do")}</Submit>
      </ActionForm>
      {links.length === 0 ? (
        <p className="quiet">{say("links.none")}</p>
      ) : (
        <ul className="sessions">
          {links.map(({ id, byName, createdAt, expiresAt }) => (
            <li key={id}>
              <div>
                <b>{say("links.one", { moment: momentWords(locale, createdAt) })}</b>
                <p className="meta">
                  <span>{say("links.by", { name: byName ?? "–" })}</span>
                  <span>{say("links.until", { moment: momentWords(locale, expiresAt) })}</span>
                </p>
              </div>
              <ActionForm action={revokeInvitationHere}>
                <input type="hidden" name="slug" value={slug} />
                <input type="hidden" name="invitationId" value={id} />
                <Submit className="btn">{say("links.revoke")}</Submit>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
