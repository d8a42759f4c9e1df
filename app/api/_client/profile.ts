import type { Viewer } from "@/lib/access/viewer";
import { findClientPreferences } from "@/lib/accounts/queries/client-preferences";
import { accountOf } from "@/lib/annotations/hypothesis/hypothesis";
import type { ClientAsked } from "./door";
import { myGroups, worldGroup } from "./groups";

/** Who the client is told that it works for. */
export async function profileOf(viewer: Viewer, asked: Pick<ClientAsked, "request" | "site">) {
  const { site } = asked;
  const groups = [worldGroup(asked), ...(await myGroups(viewer, asked))];
  return {
    userid: viewer.kind === "user" ? accountOf(viewer.id, site) : null,
    authority: site.authority,
    groups: groups.map(({ id, name, type, links }) => ({ id, name, public: type === "open", url: links.html })),
    // Accounts are named by their ids; people are shown by what they call themselves.
    features: { client_display_names: true },
    preferences: await findClientPreferences(viewer),
    ...(viewer.kind === "user" && { user_info: { display_name: viewer.name } }),
  };
}
