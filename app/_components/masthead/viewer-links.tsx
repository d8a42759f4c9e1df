import { getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { countWaiting } from "@/lib/moderation/queries";

/** What the person at the door may reach: signing in, or their account and the rooms of their role. */
export async function ViewerLinks({ viewer }: { viewer: Viewer }) {
  const say = await getTranslations("common.viewer");
  if (viewer.kind !== "user") return <a href="/signin">{say("sign-in")}</a>;
  return (
    <ul className="own" aria-label={say("label")}>
      {may(viewer, "article:file", null) && (
        <li>
          <a href="/articles/new">{say("add-article")}</a>
        </li>
      )}
      {may(viewer, "moderation:queue", null) && (
        <li>
          <Waiting viewer={viewer} label={say("moderation")} />
        </li>
      )}
      {may(viewer, "user:list", null) && (
        <li>
          <a href="/admin">{say("manage")}</a>
        </li>
      )}
      <li>
        <a href="/my">{say("my")}</a>
      </li>
      <li>
        <a href="/account">{viewer.name}</a>
      </li>
    </ul>
  );
}

/** The moderators' desk, with how many cases wait there. */
async function Waiting({ viewer, label }: { viewer: Viewer; label: string }) {
  const count = await countWaiting(viewer);
  return (
    <a href="/moderation">
      {label}
      {count > 0 && <span className="num"> {count}</span>}
    </a>
  );
}
