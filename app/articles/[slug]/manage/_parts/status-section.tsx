import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import type { ArticleView } from "@/lib/articles/article";
import { publishHere, returnToDraftHere, withdrawHere } from "../actions";
import { OneButton } from "./one-button";

/** Who sees the article, and the ways from there. */
export async function StatusSection({ article }: { article: ArticleView }) {
  const say = await getTranslations("filing.manage");
  const { slug, status, withdrawnReason } = article;
  return (
    <section aria-labelledby="status">
      <h2 id="status">{say("status")}</h2>
      <div>
        <p>{say(`is-${status}`)}</p>
        {withdrawnReason && <p>{say("withdrawn-reason", { reason: withdrawnReason })}</p>}
        {status === "published" ? (
          <Withdraw slug={slug} />
        ) : (
          <div className="row-btn">
            <OneButton action={publishHere} values={{ slug }} className="btn first" pendingLabel={say("pending")}>
              {say(status === "draft" ? "publish" : "publish-again")}
            </OneButton>
            {status === "withdrawn" && (
              <OneButton action={returnToDraftHere} values={{ slug }} pendingLabel={say("pending")}>
                {say("to-draft")}
              </OneButton>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

async function Withdraw({ slug }: { slug: string }) {
  const say = await getTranslations("filing.manage");
  return (
    <ActionForm action={withdrawHere}>
      <input type="hidden" name="slug" value={slug} />
      <Field name="reason" label={say("withdraw-reason")} hint={say("withdraw-hint")} rows={2} maxLength={500} />
      <Submit className="btn bad" pendingLabel={say("pending")}>
        {say("withdraw")}
      </Submit>
    </ActionForm>
  );
}
