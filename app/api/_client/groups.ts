import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { NEWSROOM, type Site, WORLD } from "@/lib/annotations/hypothesis/hypothesis";
import type { MyGroup } from "@/lib/groups/group";
import { findGroup, listMyGroups } from "@/lib/groups/queries";
import { saidTo } from "./words";

interface Asked {
  request: Request;
  site: Site;
}

/** A group as the client reads it. */
export interface ClientGroup {
  id: string;
  groupid: string;
  name: string;
  type: "open" | "private";
  organization: { id: string; name: string; logo: string; default: boolean };
  scopes: { enforced: boolean; uri_patterns: string[] };
  links: { html?: string };
  pre_moderated: boolean;
}

export function worldGroup(asked: Asked): ClientGroup {
  return { ...groupJson(asked, { id: WORLD, name: saidTo(asked.request)("world") }), type: "open" };
}

/** The groups of whoever asks; the newsroom is one of its editors'. */
export async function myGroups(viewer: Viewer, asked: Asked): Promise<ClientGroup[]> {
  const mine = (await listMyGroups(viewer)).map((group) => ownGroup(asked, group));
  return isOfNewsroom(viewer) ? [newsroomGroup(asked), ...mine] : mine;
}

/** One group by the id that the client knows; null when it is not there for whoever asks. */
export async function clientGroup(viewer: Viewer, id: string, asked: Asked): Promise<ClientGroup | null> {
  const name = id.replace(/^group:([^@]*)@.*$/u, "$1");
  if (name === WORLD) return worldGroup(asked);
  if (name === NEWSROOM) return isOfNewsroom(viewer) ? newsroomGroup(asked) : null;
  const group = await findGroup(viewer, name);
  return group && ownGroup(asked, group);
}

const isOfNewsroom = (viewer: Viewer): boolean => may(viewer, "article:read-unpublished", null);

const newsroomGroup = (asked: Asked): ClientGroup =>
  groupJson(asked, { id: NEWSROOM, name: saidTo(asked.request)("newsroom") });

const ownGroup = (asked: Asked, { id, name, slug, premoderated = false }: MyGroup & { premoderated?: boolean }) =>
  groupJson(asked, { id, name, premoderated, page: `${asked.site.origin}/groups/${encodeURIComponent(slug)}` });

interface Named {
  id: string;
  name: string;
  premoderated?: boolean;
  page?: string;
}

function groupJson(asked: Asked, { id, name, premoderated = false, page }: Named): ClientGroup {
  const { authority, origin } = asked.site;
  const organization = {
    id: "__default__",
    name: saidTo(asked.request)("archive"),
    logo: `${origin}/icon.svg`,
    default: true,
  };
  return {
    ...{ id, groupid: `group:${id}@${authority}`, name, type: "private", organization },
    ...{ scopes: { enforced: false, uri_patterns: ["*"] }, links: page ? { html: page } : {} },
    pre_moderated: premoderated,
  };
}
