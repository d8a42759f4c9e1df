import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import { Markdown } from "@/app/_components/markdown/markdown";
import { readQuery } from "@/app/_request/query";
import { reporterAt } from "@/app/moderation/_report/reporter";
import { notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { LONGEST_TEXT } from "@/lib/moderation/moderation";
import { findStanding, type Standing } from "@/lib/moderation/told-queries";
import { objectHere } from "./actions";

const Query = z.object({ sent: z.literal("1").optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("moderation.object"))("title"), robots: { index: false } };
}

/** The author of words that were taken away says why that was wrong. */
export default async function ObjectPage({ params, searchParams }: PageProps<"/a/[id]/object">) {
  const { id } = await params;
  const viewer = await reporterAt(`${notePath(id)}/object`);
  const [annotation, { sent }] = [await findAnnotation(viewer, id), await readQuery(Query, searchParams)];
  const standing = annotation && (await findStanding(viewer, annotation.id));
  if (!annotation || !standing?.isOwn || !(standing.canObject || sent)) notFound();
  const say = await getTranslations("moderation.object");
  return (
    <main className="wrap" id="main">
      <div className="account wide">
        <h1>{say("title")}</h1>
        {sent ? (
          <div className="alert info" role="status">
            <p>
              <b>{say("sent")}</b>
            </p>
            <p>{say("next")}</p>
          </div>
        ) : (
          <Form annotation={annotation} standing={standing} />
        )}
        <p className="ways">
          <a href="/my/decisions">{say("mine")}</a>
        </p>
      </div>
    </main>
  );
}

async function Form({ annotation, standing }: { annotation: AnnotationView; standing: Standing }) {
  const [say, told, name] = await Promise.all([
    getTranslations("moderation.object"),
    getTranslations("moderation.standing"),
    getTranslations("moderation.reason"),
  ]);
  return (
    <>
      <p className="lead">{say("lead")}</p>
      <div className="reported-words">
        <Markdown source={annotation.body} lang={annotation.language} />
        {standing.reason && <p className="quiet">{told("reason", { reason: name(standing.reason) })}</p>}
        {standing.text && <p className="quiet">{told("words", { words: standing.text })}</p>}
      </div>
      <ActionForm action={objectHere}>
        <input type="hidden" name="annotation" value={annotation.id} />
        <Field name="text" label={say("text")} rows={5} maxLength={LONGEST_TEXT} />
        <Submit pendingLabel={say("sending")}>{say("send")}</Submit>
      </ActionForm>
    </>
  );
}
