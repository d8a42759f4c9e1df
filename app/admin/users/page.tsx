import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { orNotFound, readQuery } from "@/app/_request/query";
import { listInvitations } from "@/lib/accounts/queries/invitations";
import { listUsers } from "@/lib/accounts/queries/users";
import { AdminPage } from "../_parts/admin-page";
import { adminViewer } from "../_parts/admin-viewer";
import { Invitations } from "./_parts/invitations";
import { User } from "./_parts/user";

const Query = z.object({ q: z.string().max(200).default(""), cursor: z.string().optional() });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("rooms.users"), robots: { index: false } };
}

export default async function UsersPage({ searchParams }: PageProps<"/admin/users">) {
  const viewer = await adminViewer("user:list");
  const { q: words, cursor } = await readQuery(Query, searchParams);
  const [{ items, next }, invitations, say] = await Promise.all([
    orNotFound(listUsers(viewer, { words, cursor })),
    listInvitations(viewer),
    getTranslations("admin"),
  ]);

  return (
    <AdminPage room="users">
      <search>
        <form className="finder" action="/admin/users">
          <label htmlFor="q">{say("users.find")}</label>
          <input className="field" id="q" name="q" type="search" defaultValue={words} />
          <button className="btn" type="submit">
            {say("users.find-do")}
          </button>
        </form>
      </search>
      {items.length === 0 && <p>{say("users.none", { words })}</p>}
      <ul className="users">
        {items.map((user) => (
          <User key={user.id} user={user} viewer={viewer} />
        ))}
      </ul>
      {next && (
        <a className="more" href={`/admin/users?${new URLSearchParams({ q: words, cursor: next })}`}>
          {say("more")}
        </a>
      )}
      <Invitations invitations={invitations} viewer={viewer} />
    </AdminPage>
  );
}
