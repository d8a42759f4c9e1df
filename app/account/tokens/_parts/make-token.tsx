import { getTranslations } from "next-intl/server";
import { Choice } from "@/app/_components/account/choice";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { SCOPES } from "@/lib/access/scopes";
import { LIFETIMES } from "@/lib/accounts/tokens";
import { environment } from "@/lib/platform/environment";
import { newId } from "@/lib/platform/ids";
import { makeTokenHere } from "../actions";
import { NewWord } from "./new-word";
import { ScopeBoxes } from "./scope-boxes";

/** A new key: its name, what it may do, how long. */
export async function MakeToken() {
  const say = await getTranslations("tokens");
  const boxes = SCOPES.filter((scope) => scope !== "read").map((name) => ({
    name,
    ...{ label: say(`scopes.${name}.label`), hint: say(`scopes.${name}.hint`) },
  }));
  return (
    <section className="part" aria-labelledby="make">
      <h2 id="make">{say("make")}</h2>
      <ActionForm action={makeTokenHere}>
        <NewWord
          label={say("word")}
          hint={say("word-hint")}
          example={say("example")}
          address={new URL("/api/v1/annotations?creator=me", environment().NEXTAUTH_URL).href}
        />
        <input type="hidden" name="key" value={newId()} />
        <Field name="name" label={say("name")} hint={say("name-hint")} maxLength={80} autoComplete="off" required />
        <ScopeBoxes legend={say("may")} always={say("scopes.read")} boxes={boxes} />
        <Choice
          name="days"
          label={say("life")}
          hint={say("life-hint")}
          chosen="90"
          choices={LIFETIMES.map((days) => ({ value: String(days), label: say("days", { days }) }))}
        />
        <Submit>{say("do")}</Submit>
      </ActionForm>
    </section>
  );
}
