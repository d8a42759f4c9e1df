import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/app/_components/account/account-page";
import { PasswordField } from "@/app/_components/account/password-field";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { signInHere } from "@/app/signin/actions";

interface Props {
  /** Where to go then: this window again. */
  next: string;
  wantsAccount: boolean;
}

/**
 * Signing in within the window. It must not leave its address: the pages of the house know no window that opened them,
 * and what has been forgotten cannot be handed anything.
 */
export async function SignIn({ next, wantsAccount }: Props) {
  const [say, account] = await Promise.all([getTranslations("client"), getTranslations("accounts")]);
  const elsewhere = { target: "_blank", rel: "noopener" };

  return (
    <AccountPage title={account("sign-in.title")} lead={say("popup.sign-in")}>
      {wantsAccount && (
        <p className="alert info">
          {say("popup.sign-up-first")}{" "}
          <a href="/signup" {...elsewhere}>
            {account("sign-in.sign-up")}
          </a>
        </p>
      )}
      <ActionForm action={signInHere}>
        <input type="hidden" name="next" value={next} />
        <Field name="email" type="email" label={account("email")} autoComplete="username" inputMode="email" required />
        <PasswordField
          name="password"
          label={account("password")}
          showLabel={account("show")}
          hideLabel={account("hide")}
          autoComplete="current-password"
        />
        <Submit pendingLabel={account("sign-in.pending")}>{account("sign-in.do")}</Submit>
      </ActionForm>
      <p className="ways">
        <a href="/forgot" {...elsewhere}>
          {account("sign-in.forgot")}
        </a>
        <a href="/signup" {...elsewhere}>
          {account("sign-in.sign-up")}
        </a>
      </p>
    </AccountPage>
  );
}
