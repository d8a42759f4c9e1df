import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import type { FormState } from "@/app/_request/form-state";
import type { FactView } from "@/lib/facts/fact-view";
import type { Back } from "./forms";
import { HiddenFields } from "./hidden-fields";
import { Opening } from "./opening";

interface Props {
  which: "reject" | "dispute";
  action: (before: FormState, form: FormData) => Promise<FormState>;
  fact: FactView;
  back: Back;
  /** The key that opens it, where keys work. */
  letter?: string;
}

const REASONS = ["not-said", "no-fact", "twice", "wrong-words"] as const;

/** A decision that must say why: common reasons at one press, or words of one's own. Opens without a script. */
export async function Why({ which, action, fact, back, letter }: Props) {
  const say = await getTranslations("bench.why");
  const reasons = which === "reject" ? REASONS : [];
  const className = which === "reject" ? "btn bad" : "btn";
  return (
    <ActionForm action={action} seeLabel={say("see")}>
      <HiddenFields fact={fact} back={back} />
      <Opening summary={say(which)} className={className} letter={letter}>
        <Field name="note" label={say(`${which}-label`)} maxLength={2000} autoComplete="off" />
        <Submit className={className} pendingLabel={say("sending")}>
          {say(`${which}-send`)}
        </Submit>
        {reasons.length > 0 && (
          <fieldset className="reasons">
            <legend>{say("common")}</legend>
            {reasons.map((reason, index) => (
              <button
                key={reason}
                type="submit"
                className="btn"
                name="reason"
                value={say(`reason.${reason}`)}
                data-key={letter && String(index + 1)}
                aria-keyshortcuts={letter && String(index + 1)}
              >
                {letter && <kbd>{index + 1}</kbd>} {say(`reason.${reason}`)}
              </button>
            ))}
          </fieldset>
        )}
      </Opening>
    </ActionForm>
  );
}
