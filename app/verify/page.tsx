import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { DeadLink } from "@/app/_components/account/dead-link";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { readQuery } from "@/app/_request/query";
import { getViewer } from "@/app/_request/viewer";
import { LinkQuery } from "@/lib/accounts/account";
import { isMailedLinkGood } from "@/lib/accounts/queries/invitations";
import { verifyHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("verify.title"), robots: { index: false } };
}

/** Opening the link changes nothing (mail programs open links too); the button does. */
export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const { token } = await readQuery(LinkQuery, searchParams);
  const say = await getTranslations("accounts");
  if (!(await isMailedLinkGood(await getViewer(), { token, purpose: "verify" }))) {
    return (
      <DeadLink title={say("verify.title")}>
        <a href="/account">{say("verify.again")}</a>
      </DeadLink>
    );
  }

  return (
    <AccountPage title={say("verify.title")} lead={say("verify.lead")}>
      <ActionForm action={verifyHere}>
        <input type="hidden" name="token" value={token} />
        <Submit pendingLabel={say("pending")}>{say("verify.do")}</Submit>
      </ActionForm>
    </AccountPage>
  );
}
