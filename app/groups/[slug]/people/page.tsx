import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Pager } from "@/app/_components/pager";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { may } from "@/lib/access/policy";
import { listMembers } from "@/lib/groups/queries";
import { groupHere } from "../../_parts/member-viewer";
import { GroupPage } from "../_parts/group-page";
import { Leaving } from "./_parts/leaving";
import { Links } from "./_parts/links";
import { Member } from "./_parts/member";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const Query = z.object({ cursor: z.string().max(200).optional(), done: z.string().max(20).optional() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ group }, say] = await Promise.all([groupHere((await params).slug), getTranslations("groups")]);
  return { title: `${say("people.title")} – ${group.name}`, robots: { index: false } };
}

/** Who is in a group; its moderators change that and invite here, everybody leaves here. */
export default async function GroupPeoplePage({ params, searchParams }: Props) {
  const { viewer, group } = await groupHere((await params).slug);
  const { cursor, done } = await readQuery(Query, searchParams);
  const [{ items, next }, say] = await Promise.all([
    orNotFound(listMembers(viewer, group.slug, { cursor })),
    getTranslations("groups"),
  ]);
  const manages = may(viewer, "group:manage", group);
  return (
    <GroupPage viewer={viewer} group={group} part="people" done={done}>
      <section aria-labelledby="people">
        <h2 id="people" className="sechead">
          {say("people.title")}
        </h2>
        <ul className="people-rows">
          {items.map((member) => (
            <Member key={member.id} member={member} slug={group.slug} canManage={manages && !member.isMe} />
          ))}
        </ul>
        <Pager path={`/groups/${group.slug}/people`} cursor={cursor} next={next} order="name" />
      </section>
      {manages && !group.archivedAt && <Links viewer={viewer} slug={group.slug} />}
      <Leaving viewer={viewer} group={group} />
    </GroupPage>
  );
}
