import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { SIGN_UP_MODES } from "@/lib/accounts/account";
import { getSignUpMode } from "@/lib/accounts/queries/settings";
import { AdminPage } from "../_parts/admin-page";
import { adminViewer } from "../_parts/admin-viewer";
import { changeSignUpHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin"))("rooms.settings"), robots: { index: false } };
}

export default async function SettingsPage() {
  await adminViewer("settings:change");
  const [chosen, say] = await Promise.all([getSignUpMode(), getTranslations("admin")]);
  return (
    <AdminPage room="settings">
      <ActionForm action={changeSignUpHere}>
        <fieldset className="modes">
          <legend>{say("sign-up.legend")}</legend>
          {SIGN_UP_MODES.map((mode) => (
            <label className="check" key={mode}>
              <input type="radio" name="mode" value={mode} defaultChecked={mode === chosen} />
              {say(`sign-up.${mode}`)}
            </label>
          ))}
        </fieldset>
        <Submit pendingLabel={say("pending")}>{say("save")}</Submit>
      </ActionForm>
    </AdminPage>
  );
}
