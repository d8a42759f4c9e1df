import { getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { listMyGroupNames } from "@/lib/groups/queries";
import type { AudienceOption } from "./audience-choice";

/** Whom the viewer may write for: everybody, themselves, each of their groups, the newsroom for those who are in it. */
export async function audienceOptions(viewer: Viewer): Promise<AudienceOption[]> {
  const [say, groups] = await Promise.all([getTranslations("writing"), listMyGroupNames(viewer)]);
  const isNewsroom = may(viewer, "annotation:create", {
    ...{ visibility: "newsroom", groupRole: null, editorial: false, discussion: null },
  });
  return [
    { value: "public", label: say("for.public") },
    { value: "private", label: say("for.private") },
    ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: say("for.group", { name }) })),
    ...(isNewsroom ? [{ value: "newsroom", label: say("for.newsroom") }] : []),
  ];
}

/** Whether the viewer may speak for the newsroom. */
export const mayBeEditorial = (viewer: Viewer): boolean =>
  may(viewer, "annotation:create", { visibility: "public", groupRole: null, editorial: true, discussion: null });
