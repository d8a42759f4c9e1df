import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { SignUpForm } from "@/app/_components/account/sign-up-form";
import { getViewer } from "@/app/_request/viewer";
import { getSignUpMode } from "@/lib/accounts/queries/settings";
import { signUpHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("sign-up.title"), robots: { index: false } };
}

export default async function SignUpPage() {
  if ((await getViewer()).kind === "user") redirect("/account");
  const [mode, say] = await Promise.all([getSignUpMode(), getTranslations("accounts")]);

  return (
    <AccountPage title={say("sign-up.title")} lead={say(`sign-up.${mode}`)}>
      {mode === "open" && <SignUpForm action={signUpHere} doLabel={say("sign-up.do")} />}
      <p className="ways">
        <a href="/signin">{say("sign-up.sign-in")}</a>
      </p>
    </AccountPage>
  );
}
