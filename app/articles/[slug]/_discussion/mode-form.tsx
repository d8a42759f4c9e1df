import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { setDiscussionHere } from "./actions";
import { MODES, type Mode } from "./mode";

/** The switch of a discussion, for editors: open, checked first, closed. */
export async function ModeForm({ slug, mode }: { slug: string; mode: Mode }) {
  const say = await getTranslations("discussion.mode");
  return (
    <ActionForm action={setDiscussionHere} className="modes">
      <input type="hidden" name="slug" value={slug} />
      <fieldset>
        <legend className="vh">{say("in-place")}</legend>
        {MODES.map((each) => (
          <label className="check" key={each}>
            <input type="radio" name="mode" value={each} defaultChecked={each === mode} />
            {say(each)}
          </label>
        ))}
      </fieldset>
      <Submit className="btn">{say("set")}</Submit>
    </ActionForm>
  );
}
