import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { sendReport } from "@/app/moderation/_report/actions";
import { Reasons } from "@/app/moderation/_report/reasons";
import { readSent, reporterAt } from "@/app/moderation/_report/reporter";
import { Sent } from "@/app/moderation/_report/sent";
import { factPath } from "@/lib/annotations/addresses";
import type { FactInFull } from "@/lib/facts/fact-view";
import { findFact } from "@/lib/facts/queries";
import { LONGEST_TEXT, REASONS_OF_FACTS } from "@/lib/moderation/moderation";

type Props = PageProps<"/facts/[id]/report">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation.report"))("title-fact"), robots: { index: false } };
}

/** A reader says that a fact is wrong: what is, what it should say, and where that can be read. */
export default async function ReportFactPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await reporterAt(`${factPath(id)}/report`);
  const fact = await findFact(viewer, id);
  const sent = await readSent(searchParams);
  if (!fact || fact.status === "rejected") notFound();
  const say = await getTranslations("moderation.report");
  const back = <a href={factPath(id)}>{say("to-fact")}</a>;
  return (
    <main className="wrap" id="main">
      <div className="account wide">
        <h1>{say("title-fact")}</h1>
        {sent ? (
          <Sent sent={sent} isFact back={back} />
        ) : (
          <>
            <p className="lead">{say("lead-fact")}</p>
            <div className="reported-words">
              <p className="quiet">{say("fact-stands", { number: fact.number })}</p>
              <p>
                <q lang={fact.article.language}>{fact.exact}</q>
              </p>
            </div>
            <Form fact={fact} />
            <p className="ways">{back}</p>
          </>
        )}
      </div>
    </main>
  );
}

async function Form({ fact }: { fact: FactInFull }) {
  const [say, reason] = await Promise.all([getTranslations("moderation.report"), getTranslations("moderation.reason")]);
  return (
    <ActionForm action={sendReport} seeLabel={say("see")}>
      <input type="hidden" name="fact" value={fact.id} />
      <Reasons legend={say("reason")} reasons={REASONS_OF_FACTS.map((value) => ({ value, label: reason(value) }))} />
      <Field name="text" label={say("wrong")} rows={3} maxLength={LONGEST_TEXT} />
      <Field name="shouldSay" label={say("shouldSay")} rows={2} maxLength={LONGEST_TEXT} />
      <Field
        name="source"
        label={say("source")}
        hint={say("source-hint")}
        type="url"
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
      />
      <Submit pendingLabel={say("sending")}>{say("send-fact")}</Submit>
    </ActionForm>
  );
}
