import { getTranslations } from "next-intl/server";
import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/app/_components/form/action-form";
import { AfterSending } from "./after-sending";
import { LocalMail } from "./local-mail";
import { NewAccountFields } from "./new-account-fields";

interface Props {
  action: ComponentProps<typeof ActionForm>["action"];
  doLabel: string;
  /** What stands above the fields, or in their place. */
  children?: ReactNode;
  isClosed?: boolean;
}

/** The form that makes an account; afterwards it says to look into one's mail. */
export async function SignUpForm({ action, doLabel, children, isClosed = false }: Props) {
  const say = await getTranslations("accounts");
  return (
    <ActionForm action={action}>
      <AfterSending afterwards={<LocalMail words={say("local-mail")} linkWords={say("local-link")} />}>
        {children}
        {!isClosed && <NewAccountFields doLabel={doLabel} />}
      </AfterSending>
    </ActionForm>
  );
}
