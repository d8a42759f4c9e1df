import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { undo } from "@/app/facts/_deciding/actions";
import type { Back } from "@/app/facts/_deciding/forms";
import { HiddenFields } from "@/app/facts/_deciding/hidden-fields";
import type { FactView } from "@/lib/facts/fact-view";

interface Props {
  /** The fact that was just decided. */
  fact: FactView | undefined;
  back: Back;
  wasUndone: boolean;
}

/** What was just done, and the way to take it back; it stays as long as there is something to do with it. */
export async function Toast({ fact, back, wasUndone }: Props) {
  const say = await getTranslations("bench.toast");
  return (
    <div className="toasts" role="status">
      {fact && (
        <div className="toast" key={`${fact.id} ${fact.updatedAt.toISOString()}`}>
          <span>{say(wasUndone ? "undone" : fact.status, { number: fact.number })}</span>
          {!wasUndone && (
            <ActionForm action={undo}>
              <HiddenFields fact={fact} back={back} />
              <button type="submit" className="link" data-key="u" aria-keyshortcuts="u">
                {say("undo")} <kbd>u</kbd>
              </button>
            </ActionForm>
          )}
        </div>
      )}
    </div>
  );
}
