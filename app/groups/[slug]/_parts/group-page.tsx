import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { may } from "@/lib/access/policy";
import type { SignedIn } from "@/lib/access/viewer";
import type { GroupView } from "@/lib/groups/group";

interface Props {
  viewer: SignedIn;
  group: GroupView;
  part: "notes" | "people" | "settings";
  /** What has just been done elsewhere. */
  done?: string;
  children: ReactNode;
}

const DONE = ["made", "joined"] as const;

/** The frame of a group: its name and what it is about, its pages as links. */
export async function GroupPage({ viewer, group, part, done, children }: Props) {
  const say = await getTranslations("groups");
  const finished = DONE.find((name) => name === done);
  const pages = [
    { name: "notes", href: `/groups/${group.slug}` },
    { name: "people", href: `/groups/${group.slug}/people` },
    ...(may(viewer, "group:manage", group) ? [{ name: "settings", href: `/groups/${group.slug}/settings` }] : []),
  ] as const;
  return (
    <main className="wrap" id="main">
      <div className="mine">
        <p className="up">
          <a href="/groups">{say("nav.all")}</a>
        </p>
        <h1>{group.name}</h1>
        <p className="meta">
          <span>{say("members-count", { count: group.members })}</span>
          <span>{say(`role.${group.role}`)}</span>
          {group.premoderated && <span className="badge">{say("badge.premoderated")}</span>}
          {group.archivedAt && <span className="badge">{say("badge.archived")}</span>}
        </p>
        {group.description && <p className="lead blurb">{group.description}</p>}
        {finished && (
          <div className="alert info" role="status">
            <p>{say(`done.${finished}`)}</p>
          </div>
        )}
        {group.archivedAt && (
          <div className="alert info">
            <p>{say("archived-state")}</p>
          </div>
        )}
        <nav aria-label={say("nav.label")}>
          <ul className="sorts">
            {pages.map(({ name, href }) => (
              <li key={name}>
                <a href={href} aria-current={name === part ? "page" : undefined}>
                  {say(`nav.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </main>
  );
}
