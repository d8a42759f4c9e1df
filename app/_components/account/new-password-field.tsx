import { getTranslations } from "next-intl/server";
import { PasswordField } from "./password-field";

/** The password that shall hold from now on, with what makes it good. */
export async function NewPasswordField({ label }: { label?: string }) {
  const say = await getTranslations("accounts");
  return (
    <PasswordField
      name="password"
      label={label ?? say("password")}
      hint={say("password-hint")}
      showLabel={say("show")}
      hideLabel={say("hide")}
      autoComplete="new-password"
    />
  );
}
