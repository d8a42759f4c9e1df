import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { AccountPage } from "@/app/_components/account/account-page";
import { PasswordField } from "@/app/_components/account/password-field";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { readQuery } from "@/app/_request/query";
import { safePath } from "@/app/_request/safe-path";
import { getViewer } from "@/app/_request/viewer";
import { signInHere } from "./actions";

const word = z.string().optional();
const Query = z.object({ next: word, callbackUrl: word, error: word, done: word });
const DONE = ["reset", "verified"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("accounts");
  return { title: say("sign-in.title"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<"/signin">) {
  const { next, callbackUrl, error, done } = await readQuery(Query, searchParams);
  const target = safePath(next ?? callbackUrl);
  if ((await getViewer()).kind === "user") redirect(target);
  const say = await getTranslations("accounts");
  const finished = DONE.find((name) => name === done);

  return (
    <AccountPage title={say("sign-in.title")}>
      {finished && (
        <div className="alert info" role="status">
          <p>{say(`sign-in.after-${finished}`)}</p>
        </div>
      )}
      {error && (
        <div className="alert" role="alert">
          <p>{say("sign-in.failed")}</p>
        </div>
      )}
      <ActionForm action={signInHere}>
        <input type="hidden" name="next" value={target} />
        <Field name="email" type="email" label={say("email")} autoComplete="username" inputMode="email" required />
        <PasswordField
          name="password"
          label={say("password")}
          showLabel={say("show")}
          hideLabel={say("hide")}
          autoComplete="current-password"
        />
        <Submit pendingLabel={say("sign-in.pending")}>{say("sign-in.do")}</Submit>
      </ActionForm>
      <p className="ways">
        <a href="/forgot">{say("sign-in.forgot")}</a>
        <a href="/signup">{say("sign-in.sign-up")}</a>
      </p>
    </AccountPage>
  );
}
