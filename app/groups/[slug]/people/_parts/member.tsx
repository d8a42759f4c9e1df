import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { dayWords } from "@/app/_i18n/dates";
import type { MemberView } from "@/lib/groups/group";
import { removeMemberHere, setMemberRoleHere } from "../../actions";

interface Props {
  member: MemberView;
  slug: string;
  canManage: boolean;
}

/** One member, and for moderators what they can do about them. */
export async function Member({ member, slug, canManage }: Props) {
  const [say, locale] = await Promise.all([getTranslations("groups"), getLocale()]);
  const { id, name, role, joinedAt, isMe } = member;
  const other = role === "moderator" ? "member" : "moderator";
  return (
    <li>
      <b>{name}</b>
      {role === "moderator" && <span className="badge">{say("role.moderator")}</span>}
      {isMe && <span className="quiet">{say("people.me")}</span>}
      <p className="meta">
        <span>{say("people.since", { day: dayWords(locale, joinedAt) })}</span>
      </p>
      {canManage && (
        <details>
          <summary>{say("people.manage", { name })}</summary>
          <div className="row-btn">
            <ActionForm action={setMemberRoleHere}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="userId" value={id} />
              <input type="hidden" name="role" value={other} />
              <Submit className="btn">{say(`people.make-${other}`)}</Submit>
            </ActionForm>
            <ActionForm action={removeMemberHere}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="userId" value={id} />
              <Submit className="btn bad">{say("people.remove")}</Submit>
            </ActionForm>
          </div>
          <p className="hint">{say("people.remove-hint")}</p>
        </details>
      )}
    </li>
  );
}
