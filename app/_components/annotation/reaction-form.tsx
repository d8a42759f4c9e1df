import { ActionForm } from "../form/action-form";
import { reactHere } from "./actions";
import { REACTION_FORM } from "./reactions";

/** The one form of all reaction buttons of a page. `back` is the path of the page with its query. */
export function ReactionForm({ back }: { back: string }) {
  return (
    <ActionForm action={reactHere} id={REACTION_FORM}>
      <input type="hidden" name="back" value={back} />
    </ActionForm>
  );
}
