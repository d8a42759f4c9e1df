import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { DeadLink } from "@/app/_components/account/dead-link";
import { NewAccountFields } from "@/app/_components/account/new-account-fields";
import { ActionForm } from "@/app/_components/form/action-form";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import { findInvitation } from "@/lib/accounts/queries/invitations";
import { becomeFirstAdminHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("first-admin.title"), robots: { index: false } };
}

export default async function FirstAdminPage({ searchParams }: PageProps<"/first-admin">) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const say = await getTranslations("accounts");
  if (!(await findInvitation(await getViewer(), { token, firstAdmin: true }))) {
    return (
      <DeadLink title={say("first-admin.title")}>
        <a href="/signin">{say("sign-in.title")}</a>
      </DeadLink>
    );
  }

  return (
    <AccountPage title={say("first-admin.title")} lead={say("first-admin.lead")}>
      <ActionForm action={becomeFirstAdminHere}>
        <input type="hidden" name="token" value={token} />
        <NewAccountFields doLabel={say("first-admin.do")} />
      </ActionForm>
    </AccountPage>
  );
}
