import { getTranslations } from "next-intl/server";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";

const ROOMS = { queue: "/moderation", log: "/moderation/log", checks: "/moderation/checks" } as const;

/** The doors between the rooms of moderation. */
export async function Rooms({ here, viewer }: { here: keyof typeof ROOMS; viewer: Viewer }) {
  const say = await getTranslations("moderation.rooms");
  const shown = Object.entries(ROOMS).filter(([name]) => name !== "checks" || may(viewer, "settings:change", null));
  return (
    <nav aria-label={say("label")}>
      <ul className="sorts">
        {shown.map(([name, href]) => (
          <li key={name}>
            <a href={href} aria-current={name === here ? "page" : undefined}>
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
