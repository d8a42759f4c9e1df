import { getTranslations } from "next-intl/server";
import type { MyGroup } from "@/lib/groups/group";

/** A group in a list: its name, one's part in it, how many are in it. */
export async function GroupLine({ group }: { group: MyGroup }) {
  const say = await getTranslations("groups");
  return (
    <li>
      <a href={`/groups/${group.slug}`}>{group.name}</a>
      <p className="meta">
        <span>{say(`role.${group.role}`)}</span>
        <span>{say("members-count", { count: group.members })}</span>
      </p>
    </li>
  );
}
