import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountPage } from "@/app/_components/account/account-page";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { momentWords } from "@/app/_i18n/dates";
import { readQuery, type SearchParams } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import type { Viewer } from "@/lib/access/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import type { Invited } from "@/lib/groups/group";
import { findGroupInvitation } from "@/lib/groups/queries";
import { joinGroupHere } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("groups"))("join.short"), robots: { index: false } };
}

/** What a link leads to, before one joins. Guests are told too: whoever has the link may know, and signs in to use it. */
export default async function JoinPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const [viewer, say, locale] = await Promise.all([getViewer(), getTranslations("groups"), getLocale()]);
  const invited = token ? await findGroupInvitation(viewer, token) : null;
  if (!invited) {
    return (
      <AccountPage title={say("join.dead-title")} lead={say("join.dead")}>
        <p className="ways">
          <a href="/groups">{say("nav.all")}</a>
        </p>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={say("join.title", { name: invited.name })}>
      {invited.description && <p className="lead blurb">{invited.description}</p>}
      <p className="meta">
        <span>{say("members-count", { count: invited.members })}</span>
        {invited.byName && <span>{say("join.by", { name: invited.byName })}</span>}
      </p>
      {invited.premoderated && <p>{say("join.premoderated")}</p>}
      <p>{say("join.what")}</p>
      <p className="hint">{say("join.until", { moment: momentWords(locale, invited.expiresAt) })}</p>
      <Ways viewer={viewer} invited={invited} token={token} />
    </AccountPage>
  );
}

async function Ways({
  viewer,
  invited,
  token,
}: {
  viewer: Viewer;
  invited: Invited;
  token: string;
}): Promise<ReactNode> {
  const say = await getTranslations("groups");
  if (viewer.kind !== "user") {
    const next = encodeURIComponent(`/groups/join?token=${token}`);
    return (
      <p className="ways">
        <a className="btn first" href={`/signin?next=${next}`}>
          {say("join.sign-in")}
        </a>
        <a href="/signup">{say("join.sign-up")}</a>
      </p>
    );
  }
  if (viewer.suspended) return <p className="err">{say("join.suspended")}</p>;
  if (invited.slug) {
    return (
      <p className="ways">
        {say("join.already")} <a href={`/groups/${invited.slug}`}>{say("join.open")}</a>
      </p>
    );
  }
  return (
    <ActionForm action={joinGroupHere}>
      <input type="hidden" name="token" value={token} />
      <Submit pendingLabel={say("pending")}>{say("join.do")}</Submit>
    </ActionForm>
  );
}
