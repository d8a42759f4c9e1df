import { z } from "zod";
import { GROUP_ROLES, type GroupView, type MyGroup } from "@/lib/groups/group";
import { groupData, groupPage } from "./addresses";
import { Moment } from "./paging";

export const GroupLine = z.object({
  id: z.string(),
  slug: z.string(),
  url: z.url(),
  page: z.url(),
  name: z.string(),
  role: z.enum(GROUP_ROLES).describe("Of who asks"),
  members: z.int().min(1),
  archivedAt: Moment.nullable().describe("Since when nobody writes in it"),
});

export const GroupJson = GroupLine.extend({
  description: z.string(),
  premoderated: z.boolean().describe("A moderator looks at what members write before the others see it"),
  createdAt: Moment,
});

export const groupLine = ({ id, slug, name, role, members, archivedAt }: MyGroup): z.input<typeof GroupLine> => ({
  ...{ id, slug, url: groupData(slug), page: groupPage(slug), name, role, members },
  archivedAt: archivedAt?.toISOString() ?? null,
});

export const groupJson = (group: GroupView): z.input<typeof GroupJson> => ({
  ...groupLine(group),
  ...{ description: group.description, premoderated: group.premoderated },
  createdAt: group.createdAt.toISOString(),
});
