import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { Markdown } from "@/app/_components/markdown/markdown";
import { sendReport } from "@/app/moderation/_report/actions";
import { Reasons } from "@/app/moderation/_report/reasons";
import { readSent, reporterAt } from "@/app/moderation/_report/reporter";
import { Sent } from "@/app/moderation/_report/sent";
import { viewerId } from "@/lib/access/viewer";
import { notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { LONGEST_TEXT, REASONS_OF_WORDS } from "@/lib/moderation/moderation";

type Props = PageProps<"/a/[id]/report">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation.report"))("title"), robots: { index: false } };
}

/** Somebody's words are brought before the moderators. Nobody reports their own. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const viewer = await reporterAt(`${notePath(id)}/report`);
  const annotation = await findAnnotation(viewer, id);
  const sent = await readSent(searchParams);
  if (!annotation || annotation.creator?.id === viewerId(viewer)) notFound();
  if (annotation.status === "hidden" || annotation.status === "removed") notFound();
  const say = await getTranslations("moderation.report");
  const back = <a href={notePath(id)}>{say("to-words")}</a>;
  return (
    <main className="wrap" id="main">
      <div className="account wide">
        <h1>{say("title")}</h1>
        {sent ? (
          <Sent sent={sent} back={back} />
        ) : (
          <>
            <p className="lead">{say("lead")}</p>
            {annotation.visibility === "group" && <p>{say("in-group")}</p>}
            <Words annotation={annotation} />
            <Form annotation={annotation} />
            <p className="ways">{back}</p>
          </>
        )}
      </div>
    </main>
  );
}

async function Words({ annotation }: { annotation: AnnotationView }) {
  const say = await getTranslations("moderation.report");
  const { creator, quote, body, language, tags, target } = annotation;
  return (
    <div className="reported-words">
      <p className="quiet">{creator ? say("wrote", { name: creator.name }) : say("erased")}</p>
      {quote && (
        <p className="quiet">
          {say("on-words")} <q lang={target.article?.language}>{quote.exact}</q>
        </p>
      )}
      {body && <Markdown source={body} lang={language} />}
      {tags.length > 0 && <p>{tags.map((tag) => `#${tag}`).join(" ")}</p>}
    </div>
  );
}

async function Form({ annotation }: { annotation: AnnotationView }) {
  const [say, reason] = await Promise.all([getTranslations("moderation.report"), getTranslations("moderation.reason")]);
  return (
    <ActionForm action={sendReport} seeLabel={say("see")}>
      <input type="hidden" name="annotation" value={annotation.id} />
      <Reasons legend={say("reason")} reasons={REASONS_OF_WORDS.map((value) => ({ value, label: reason(value) }))} />
      <Field name="text" label={say("text")} hint={say("text-hint")} rows={4} maxLength={LONGEST_TEXT} />
      <Submit pendingLabel={say("sending")}>{say("send")}</Submit>
    </ActionForm>
  );
}
