import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Opening } from "@/app/facts/_deciding/opening";
import { LONGEST_TEXT, REASONS_OF_WORDS, type Reason } from "@/lib/moderation/moderation";
import type { CaseInFull } from "@/lib/moderation/queries";
import { decideHere } from "../actions";
import type { Place } from "../place";
import { HiddenFields } from "./hidden-fields";

interface Props {
  about: CaseInFull;
  place: Place;
  next?: string;
  action: "hide" | "remove";
  letter: string;
}

/** Words are taken away for a reason that their author reads: one press a reason, those that were reported first. */
export async function TakingAway({ about, place, next, action, letter }: Props) {
  const [say, name] = await Promise.all([getTranslations("moderation.do"), getTranslations("moderation.reason")]);
  const className = action === "remove" ? "btn bad" : "btn";
  return (
    <ActionForm action={decideHere} seeLabel={say("see")}>
      <HiddenFields about={about} place={place} next={next} />
      <input type="hidden" name="action" value={action} />
      <Opening summary={say(action)} className={className} letter={letter}>
        <p className="hint">{say(`${action}-what`)}</p>
        <Field name="text" label={say("text")} hint={say("text-hint")} maxLength={LONGEST_TEXT} autoComplete="off" />
        <fieldset className="reasons">
          <legend>{say("reason")}</legend>
          {inOrder(about).map((reason, index) => (
            <button
              key={reason}
              type="submit"
              className={className}
              name="reason"
              value={reason}
              data-key={String(index + 1)}
              aria-keyshortcuts={String(index + 1)}
            >
              <kbd>{index + 1}</kbd> {name(reason)}
            </button>
          ))}
        </fieldset>
      </Opening>
    </ActionForm>
  );
}

/** What people named stands first, so that the common answer is the first key. */
function inOrder({ reasons }: CaseInFull): Reason[] {
  const named = new Set<Reason>(reasons.map(({ reason }) => reason));
  const first = REASONS_OF_WORDS.filter((reason) => named.has(reason));
  return [...first, ...REASONS_OF_WORDS.filter((reason) => !named.has(reason))];
}
