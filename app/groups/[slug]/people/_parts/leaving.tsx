import { getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import type { SignedIn } from "@/lib/access/viewer";
import { type GroupView, MOST_MEMBERS } from "@/lib/groups/group";
import { listMembers } from "@/lib/groups/queries";
import { leaveGroupHere } from "../../actions";

/** The way out. The last moderator says who is one after them. */
export async function Leaving({ viewer, group }: { viewer: SignedIn; group: GroupView }) {
  const say = await getTranslations("groups");
  const others = group.role === "moderator" ? await otherMembers(viewer, group.slug) : [];
  const isLast = group.role === "moderator" && !others.some(({ role }) => role === "moderator");
  const isAlone = group.members === 1;
  return (
    <section className="part" aria-labelledby="leave">
      <h2 id="leave">{say("leave.title")}</h2>
      <p className="hint">{say(isAlone ? "leave.alone" : "leave.hint")}</p>
      <ActionForm action={leaveGroupHere}>
        <input type="hidden" name="slug" value={group.slug} />
        {isLast && !isAlone && (
          <Choice
            name="successor"
            label={say("leave.successor")}
            hint={say("leave.successor-hint")}
            chosen=""
            choices={[
              { value: "", label: say("leave.choose") },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <Submit className="btn bad">{say("leave.do")}</Submit>
      </ActionForm>
    </section>
  );
}

async function otherMembers(viewer: SignedIn, slug: string) {
  const { items } = await listMembers(viewer, slug, { limit: MOST_MEMBERS });
  return items.filter(({ isMe }) => !isMe);
}
