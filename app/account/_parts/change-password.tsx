import { getTranslations } from "next-intl/server";
import { NewPasswordField } from "@/app/_components/account/new-password-field";
import { PasswordField } from "@/app/_components/account/password-field";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { changePasswordHere } from "../actions";

/** The address is there for password keepers, which ask to which account a new password belongs. */
export async function ChangePassword({ email }: { email: string }) {
  const say = await getTranslations("accounts");
  return (
    <section className="part" aria-labelledby="change-password">
      <h2 id="change-password">{say("account.change-password")}</h2>
      <ActionForm action={changePasswordHere}>
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <PasswordField
          name="currentPassword"
          label={say("account.present-password")}
          showLabel={say("show")}
          hideLabel={say("hide")}
          autoComplete="current-password"
        />
        <NewPasswordField label={say("reset.password")} />
        <p className="hint">{say("account.password-ends")}</p>
        <Submit pendingLabel={say("pending")}>{say("account.change-password-do")}</Submit>
      </ActionForm>
    </section>
  );
}
