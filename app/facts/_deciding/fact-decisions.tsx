import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Submit } from "@/app/_components/form/submit";
import { may } from "@/lib/access/policy";
import type { Viewer } from "@/lib/access/viewer";
import { isSettled } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { dispute, reject, reopen, settle } from "./actions";
import { Arguments } from "./arguments";
import type { Back } from "./forms";
import { HiddenFields } from "./hidden-fields";
import { Why } from "./why";

interface Props {
  viewer: Viewer;
  fact: FactView;
  /** BCP 47, of the article: the arguments are in it. */
  language: string;
  back: Back;
  /** Letters on the buttons, for the keys of the bench. */
  withKeys?: boolean;
}

/** What a viewer may decide about a fact; nothing for those who may not. Works without a script. */
export async function FactDecisions({ viewer, fact, language, back, withKeys }: Props) {
  const say = await getTranslations("bench.decide");
  const mayDecide = may(viewer, "fact:decide", null);
  const mayDispute = may(viewer, "fact:dispute", null) && fact.status !== "rejected";
  if (!mayDecide && !mayDispute) return null;
  const form = `settle-${fact.id}`;
  const key = (letter: string) => (withKeys ? letter : undefined);
  return (
    <div className="deciding" key={`${fact.id} ${fact.updatedAt.toISOString()}`}>
      {mayDecide && (
        <ActionForm action={settle} id={form} seeLabel={say("see")}>
          <HiddenFields fact={fact} back={back} />
          <Arguments fact={fact} language={language} />
        </ActionForm>
      )}
      <div className="decide">
        {mayDecide && (
          <>
            <button type="submit" form={form} className="btn first" name="decision" value="confirm" data-key={key("c")}>
              {say("confirm")} {withKeys && <kbd>c</kbd>}
            </button>
            <button
              type="submit"
              form={form}
              className="btn"
              name="decision"
              value="correct"
              data-key={key("e")}
              data-focus={withKeys && form}
            >
              {say("correct")} {withKeys && <kbd>e</kbd>}
            </button>
            <Why which="reject" action={reject} fact={fact} back={back} letter={key("x")} />
          </>
        )}
        {mayDispute && <Why which="dispute" action={dispute} fact={fact} back={back} letter={key("d")} />}
        {mayDecide && isSettled(fact.status) && (
          <ActionForm action={reopen} seeLabel={say("see")}>
            <HiddenFields fact={fact} back={back} />
            <Submit className="link">{say("reopen")}</Submit>
          </ActionForm>
        )}
      </div>
    </div>
  );
}
