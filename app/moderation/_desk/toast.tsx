import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import type { DecisionRow } from "@/lib/moderation/decision-queries";
import { UNDO_SECONDS } from "@/lib/moderation/moderation";
import { undoHere } from "../actions";
import type { Place } from "../place";
import { Fleeting } from "./fleeting";
import { PlaceFields } from "./hidden-fields";
import { plainStart } from "./plain-start";
import { toldAs } from "./told-as";

interface Props {
  /** What was just decided. */
  decision: DecisionRow | null;
  place: Place;
  wasUndone: boolean;
}

/** What was just decided, and for ten seconds the way to take it back. */
export async function Toast({ decision, place, wasUndone }: Props) {
  const say = await getTranslations("moderation.told");
  return (
    <div className="toasts" role="status">
      {wasUndone && !decision && <p className="toast">{say("undone")}</p>}
      {decision && !decision.undoneAt && (
        <Fleeting seconds={UNDO_SECONDS} key={decision.id}>
          <div className="toast undo">
            <span>
              <b>{say(toldAs(decision))}.</b>{" "}
              {decision.author && say("of", { name: decision.author, words: plainStart(decision.excerpt, 40) })}
            </span>
            {/* Without a script the refusal of a late undo is said in this form, so it stands there when its time is over. */}
            <ActionForm action={undoHere}>
              <input type="hidden" name="decision" value={decision.id} />
              <PlaceFields place={place} />
              {decision.isUndoable && (
                <button type="submit" className="link" data-key="u" aria-keyshortcuts="u">
                  {say("undo")} <kbd>u</kbd>
                </button>
              )}
            </ActionForm>
            {decision.isUndoable && <span className="time-left" aria-hidden="true" />}
            {decision.isUndoable && <span className="scriptless">{say("seconds")}</span>}
          </div>
        </Fleeting>
      )}
    </div>
  );
}
