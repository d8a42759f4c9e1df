import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { AfterSending } from "@/app/_components/account/after-sending";
import { LocalMail } from "@/app/_components/account/local-mail";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { requestResetHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("forgot.title"), robots: { index: false } };
}

export default async function ForgotPage() {
  const say = await getTranslations("accounts");
  return (
    <AccountPage title={say("forgot.title")} lead={say("forgot.lead")}>
      <ActionForm action={requestResetHere}>
        <AfterSending afterwards={<LocalMail words={say("local-mail")} linkWords={say("local-link")} />}>
          <Field name="email" type="email" label={say("email")} autoComplete="username" inputMode="email" required />
          <Submit pendingLabel={say("pending")}>{say("forgot.do")}</Submit>
        </AfterSending>
      </ActionForm>
      <p className="ways">
        <a href="/signin">{say("sign-in.title")}</a>
      </p>
    </AccountPage>
  );
}
