import { getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { type Account, LANGUAGES } from "@/lib/accounts/account";
import { changeProfileHere } from "../actions";

const OWN_NAMES = { ru: "Русский", ky: "Кыргызча", uz: "Oʻzbekcha", en: "English" };

/** Name and language, beside what the person cannot change themself. */
export async function ProfileForm({ account }: { account: Account }) {
  const [say, roles] = await Promise.all([getTranslations("accounts"), getTranslations("admin.roles")]);
  const languages = LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }));
  return (
    <section className="part" aria-labelledby="profile">
      <h2 id="profile">{say("account.profile")}</h2>
      <dl className="dl">
        <div>
          <dt>{say("email")}</dt>
          <dd>{account.email}</dd>
        </div>
        <div>
          <dt>{say("account.role")}</dt>
          <dd>{roles(account.role)}</dd>
        </div>
      </dl>
      <ActionForm action={changeProfileHere}>
        <Field
          name="name"
          label={say("name")}
          defaultValue={account.name}
          autoComplete="name"
          maxLength={80}
          required
        />
        <Choice
          name="language"
          label={say("account.language")}
          hint={say("account.language-hint")}
          chosen={account.language ?? ""}
          choices={[{ value: "", label: say("account.language-any") }, ...languages]}
        />
        <Submit pendingLabel={say("pending")}>{say("account.save")}</Submit>
      </ActionForm>
    </section>
  );
}
