import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { AnnotationList } from "@/app/_components/annotation-list/annotation-list";
import { EmptyState } from "@/app/_components/empty-state";
import { addressOf, Pager } from "@/app/_components/pager";
import { orNotFound, readQuery, type SearchParams } from "@/app/_request/query";
import { may } from "@/lib/access/policy";
import { listOfGroup } from "@/lib/annotations/queries/list";
import { groupHere } from "../_parts/member-viewer";
import { GroupPage } from "./_parts/group-page";
import { Waiting } from "./_parts/waiting";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}

const Query = z.object({ cursor: z.string().max(200).optional(), done: z.string().max(20).optional() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await groupHere((await params).slug)).group.name, robots: { index: false } };
}

/** What the members of a group wrote for one another, and for its moderators what waits. */
export default async function GroupNotesPage({ params, searchParams }: Props) {
  const { viewer, group } = await groupHere((await params).slug);
  const { cursor, done } = await readQuery(Query, searchParams);
  const [{ items, next }, say] = await Promise.all([
    orNotFound(listOfGroup(viewer, group.id, { cursor })),
    getTranslations("groups"),
  ]);
  return (
    <GroupPage viewer={viewer} group={group} part="notes" done={done}>
      {may(viewer, "group:manage", group) && !cursor && <Waiting viewer={viewer} group={group} />}
      <section aria-labelledby="notes">
        <h2 id="notes" className="sechead">
          {say("notes.title")}
        </h2>
        {items.length === 0 ? (
          <EmptyState level={3} title={say("notes.none-title")} ways={<a href="/articles">{say("notes.articles")}</a>}>
            {say("notes.none")}
          </EmptyState>
        ) : (
          <AnnotationList viewer={viewer} annotations={items} back={addressOf(`/groups/${group.slug}`, { cursor })} />
        )}
        <Pager path={`/groups/${group.slug}`} cursor={cursor} next={next} />
      </section>
    </GroupPage>
  );
}
