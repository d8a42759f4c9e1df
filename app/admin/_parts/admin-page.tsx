import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

const ROOMS = {
  overview: "/admin",
  users: "/admin/users",
  settings: "/admin/settings",
  audit: "/admin/audit",
} as const;

interface Props {
  room: keyof typeof ROOMS;
  children: ReactNode;
}

/** A room of the admins, with the doors to the others. */
export async function AdminPage({ room, children }: Props) {
  const say = await getTranslations("admin");
  return (
    <main className="wrap" id="main">
      <div className="admin">
        <h1>{say(`rooms.${room}`)}</h1>
        <nav aria-label={say("rooms.label")}>
          <ul className="sorts">
            {Object.entries(ROOMS).map(([name, href]) => (
              <li key={name}>
                <a href={href} aria-current={name === room ? "page" : undefined}>
                  {say(`rooms.${name}`)}
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
