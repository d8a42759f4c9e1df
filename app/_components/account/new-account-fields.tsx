import { getTranslations } from "next-intl/server";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { NewPasswordField } from "./new-password-field";

/** Name, address and password of an account to be made, with the button. */
export async function NewAccountFields({ doLabel }: { doLabel: string }) {
  const say = await getTranslations("accounts");
  return (
    <>
      <Field name="name" label={say("name")} hint={say("name-hint")} autoComplete="name" maxLength={80} required />
      <Field name="email" type="email" label={say("email")} autoComplete="username" inputMode="email" required />
      <NewPasswordField />
      <Submit pendingLabel={say("pending")}>{doLabel}</Submit>
    </>
  );
}
