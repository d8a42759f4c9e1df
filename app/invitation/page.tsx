import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { SignUpForm } from "@/app/_components/account/sign-up-form";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import { findInvitation } from "@/lib/accounts/queries/invitations";
import { acceptHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("invitation.title"), robots: { index: false } };
}

/**
 * The form stands here for a dead link too, without its fields: without JavaScript this page is rendered again after the
 * form was sent, when the link has just been used up, and must say how it went.
 */
export default async function InvitationPage({ searchParams }: PageProps<"/invitation">) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const [say, roles] = await Promise.all([getTranslations("accounts"), getTranslations("admin.roles")]);
  const invitation = await findInvitation(await getViewer(), { token, firstAdmin: false });

  return (
    <AccountPage title={say("invitation.title")}>
      <SignUpForm action={acceptHere} doLabel={say("sign-up.do")} isClosed={!invitation}>
        <p className="lead">
          {invitation ? say("invitation.lead", { role: roles(invitation.role) }) : say("dead-link")}
        </p>
        <input type="hidden" name="token" value={token} />
      </SignUpForm>
      <p className="ways">
        <a href="/signin">{say("sign-in.title")}</a>
      </p>
    </AccountPage>
  );
}
