import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { SignedIn } from "@/lib/access/viewer";
import { countUnreadAnswers } from "@/lib/annotations/queries/answer";

/** The parts of one's own page, in their order. */
const PARTS = {
  words: "/my",
  answers: "/my/answers",
  drafts: "/my/drafts",
  reports: "/my/reports",
  decisions: "/my/decisions",
  groups: "/groups",
  data: "/my/data",
} as const;
export type Part = keyof typeof PARTS;

interface Props {
  viewer: SignedIn;
  part: Part;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The frame of one's own page: its parts as links, the present one marked, with how many answers are new. */
export async function MyPage({ viewer, part, title, lead, children }: Props) {
  const [unread, say] = await Promise.all([countUnreadAnswers(viewer), getTranslations("my")]);
  return (
    <main className="wrap" id="main">
      <div className="mine">
        <nav aria-label={say("nav.label")}>
          <ul className="sorts">
            {Object.entries(PARTS).map(([name, href]) => (
              <li key={name}>
                <a href={href} aria-current={name === part ? "page" : undefined}>
                  {say(`nav.${name}`)}
                  {name === "answers" && unread > 0 && (
                    <span className="count"> {say("unread", { count: unread })}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </main>
  );
}
