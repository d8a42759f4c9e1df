import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { may } from "@/lib/access/policy";
import { GroupFields } from "../../_parts/group-fields";
import { groupHere } from "../../_parts/member-viewer";
import { GroupPage } from "../_parts/group-page";
import { archiveGroupHere, describeGroupHere, reopenGroupHere } from "../actions";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ group }, say] = await Promise.all([groupHere((await params).slug), getTranslations("groups")]);
  return { title: `${say("settings.title")} – ${group.name}`, robots: { index: false } };
}

/** What a group is called and about, and its end; for its moderators, to members there is no such page. */
export default async function GroupSettingsPage({ params }: Props) {
  const { viewer, group } = await groupHere((await params).slug);
  if (!may(viewer, "group:manage", group)) notFound();
  const say = await getTranslations("groups");
  return (
    <GroupPage viewer={viewer} group={group} part="settings">
      {!group.archivedAt && (
        <section aria-labelledby="settings">
          <h2 id="settings" className="sechead">
            {say("settings.title")}
          </h2>
          <ActionForm action={describeGroupHere}>
            <input type="hidden" name="slug" value={group.slug} />
            <GroupFields group={group} />
            <Submit pendingLabel={say("pending")}>{say("settings.do")}</Submit>
          </ActionForm>
        </section>
      )}
      <section className="part" aria-labelledby="archive">
        <h2 id="archive">{say("settings.archive-title")}</h2>
        <p className="hint">{say("settings.archive-hint")}</p>
        <ActionForm action={group.archivedAt ? reopenGroupHere : archiveGroupHere}>
          <input type="hidden" name="slug" value={group.slug} />
          <Submit className={group.archivedAt ? "btn" : "btn bad"}>
            {say(group.archivedAt ? "settings.reopen" : "settings.archive")}
          </Submit>
        </ActionForm>
      </section>
    </GroupPage>
  );
}
