import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import { listMyGroups } from "@/lib/groups/queries";
import { newId } from "@/lib/platform/ids";
import { MyPage } from "../my/_parts/my-page";
import { GroupFields } from "./_parts/group-fields";
import { GroupLine } from "./_parts/group-line";
import { createGroupHere } from "./actions";

const Query = z.object({ done: z.string().max(20).optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groups"))("title"), robots: { index: false } };
}

/** The groups that one is in, and a new one. */
export default async function GroupsPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer();
  if (viewer.kind !== "user") redirect("/signin?next=/groups");
  const { done } = await readQuery(Query, searchParams);
  const [groups, archived, say] = await Promise.all([
    listMyGroups(viewer),
    listMyGroups(viewer, { archived: true }),
    getTranslations("groups"),
  ]);
  return (
    <MyPage viewer={viewer} part="groups" title={say("title")} lead={say("lead")}>
      {done === "left" && (
        <div className="alert info" role="status">
          <p>{say("done.left")}</p>
        </div>
      )}
      {groups.length === 0 ? (
        <div className="plain-state">
          <h2>{say("none-title")}</h2>
          <p>{say("none")}</p>
        </div>
      ) : (
        <section aria-labelledby="mine">
          <h2 id="mine" className="sechead">
            {say("mine")}
          </h2>
          <ul className="people-rows">
            {groups.map((group) => (
              <GroupLine key={group.id} group={group} />
            ))}
          </ul>
        </section>
      )}
      {may(viewer, "group:create", null) && (
        <section className="part" aria-labelledby="new">
          <h2 id="new">{say("new.title")}</h2>
          <ActionForm action={createGroupHere}>
            <input type="hidden" name="key" value={newId()} />
            <GroupFields />
            <Submit pendingLabel={say("pending")}>{say("new.do")}</Submit>
          </ActionForm>
        </section>
      )}
      {archived.length > 0 && (
        <section className="part" aria-labelledby="archived">
          <h2 id="archived">{say("archived-title")}</h2>
          <ul className="people-rows">
            {archived.map((group) => (
              <GroupLine key={group.id} group={group} />
            ))}
          </ul>
        </section>
      )}
    </MyPage>
  );
}
