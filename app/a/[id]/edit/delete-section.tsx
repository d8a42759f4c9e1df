import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { deleteHere } from "./actions";

/** Taking it back: what that does is said before the button that does it. */
export async function DeleteSection({ id, version }: { id: string; version: number }) {
  const say = await getTranslations("writing");
  return (
    <details className="sec delete">
      <summary>{say("delete.title")}</summary>
      <p>{say("delete.words")}</p>
      <ActionForm action={deleteHere} seeLabel={say("edit.see")}>
        <HiddenFields values={{ id, seen: String(version) }} />
        <Submit className="btn bad" pendingLabel={say("delete.pending")}>
          {say("delete.do")}
        </Submit>
      </ActionForm>
    </details>
  );
}
