import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { DeadLink } from "@/app/_components/account/dead-link";
import { SignUpForm } from "@/app/_components/account/sign-up-form";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import { findInvitation } from "@/lib/accounts/queries/invitations";
import { acceptHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("invitation.title"), robots: { index: false } };
}

export default async function InvitationPage({ searchParams }: PageProps<"/invitation">) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const [say, roles] = await Promise.all([getTranslations("accounts"), getTranslations("admin.roles")]);
  const invitation = await findInvitation(await getViewer(), { token, firstAdmin: false });
  if (!invitation) {
    return (
      <DeadLink title={say("invitation.title")}>
        <a href="/signin">{say("sign-in.title")}</a>
      </DeadLink>
    );
  }

  return (
    <AccountPage title={say("invitation.title")} lead={say("invitation.lead", { role: roles(invitation.role) })}>
      <SignUpForm action={acceptHere} doLabel={say("sign-up.do")}>
        <input type="hidden" name="token" value={token} />
      </SignUpForm>
    </AccountPage>
  );
}
