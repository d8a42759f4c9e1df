import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { DeadLink } from "@/app/_components/account/dead-link";
import { NewPasswordField } from "@/app/_components/account/new-password-field";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import { isMailedLinkGood } from "@/lib/accounts/queries/invitations";
import { resetHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("reset.title"), robots: { index: false } };
}

/** Opening the link changes nothing (mail programs open links too); the button does. */
export default async function ResetPage({ searchParams }: PageProps<"/reset">) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const say = await getTranslations("accounts");
  if (!(await isMailedLinkGood(await getViewer(), { token, purpose: "reset" }))) {
    return (
      <DeadLink title={say("reset.title")}>
        <a href="/forgot">{say("reset.again")}</a>
      </DeadLink>
    );
  }

  return (
    <AccountPage title={say("reset.title")} lead={say("reset.lead")}>
      <ActionForm action={resetHere} seeLabel={say("reset.again")}>
        <input type="hidden" name="token" value={token} />
        <NewPasswordField label={say("reset.password")} />
        <Submit pendingLabel={say("pending")}>{say("reset.do")}</Submit>
      </ActionForm>
    </AccountPage>
  );
}
