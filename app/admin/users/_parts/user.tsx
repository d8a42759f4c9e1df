import { getFormatter, getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { may } from "@/lib/access/policy";
import { ROLES, type Viewer } from "@/lib/access/viewer";
import type { UserRow } from "@/lib/accounts/account";
import { restoreHere, setRoleHere, suspendHere } from "../actions";

/** One person, and behind "change" what an admin may do about them. */
export async function User({ user, viewer }: { user: UserRow; viewer: Viewer }) {
  const [say, format] = await Promise.all([getTranslations("admin"), getFormatter()]);
  const canChange = may(viewer, "user:suspend", { userId: user.id, role: user.role });
  return (
    <li>
      <div className="who">
        <b>{user.name}</b>
        <span>{user.email}</span>
        <span className="badge">{say(`roles.${user.role}`)}</span>
      </div>
      <p className="meta">
        <span>{say("users.since", { day: format.dateTime(user.createdAt, { dateStyle: "medium" }) })}</span>
        {!user.isVerified && <span>{say("users.unverified")}</span>}
      </p>
      {user.suspendedAt && (
        <p className="err">
          {say("users.suspended", {
            day: format.dateTime(user.suspendedAt, { dateStyle: "medium" }),
            reason: user.suspendedReason ?? "",
          })}
        </p>
      )}
      {canChange ? <Changes user={user} /> : <p className="hint">{say("users.self")}</p>}
    </li>
  );
}

async function Changes({ user }: { user: UserRow }) {
  const say = await getTranslations("admin");
  const roles = ROLES.map((value) => ({ value, label: say(`roles.${value}`) }));
  return (
    <details>
      <summary>{say("users.change", { name: user.name })}</summary>
      <div className="changes">
        <ActionForm action={setRoleHere} key={user.role}>
          <input type="hidden" name="userId" value={user.id} />
          <Choice
            name="role"
            label={say("users.role")}
            hint={say("users.role-hint")}
            chosen={user.role}
            choices={roles}
          />
          <Submit className="btn">{say("users.role-do")}</Submit>
        </ActionForm>
        {user.suspendedAt ? (
          <ActionForm action={restoreHere}>
            <input type="hidden" name="userId" value={user.id} />
            <Submit className="btn">{say("users.restore")}</Submit>
          </ActionForm>
        ) : (
          <ActionForm action={suspendHere}>
            <input type="hidden" name="userId" value={user.id} />
            <Field name="reason" label={say("users.reason")} hint={say("users.reason-hint")} rows={2} maxLength={500} />
            <Submit className="btn bad">{say("users.suspend")}</Submit>
          </ActionForm>
        )}
      </div>
    </details>
  );
}
