import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { Markdown } from "@/app/_components/markdown/markdown";
import { mentionWords } from "@/app/_components/mentions/mention-words";
import { Mentioning } from "@/app/_components/mentions/mentioning";
import { StyleChoice } from "@/app/_components/writing/style-choice";
import { styleOptions } from "@/app/_components/writing/style-options";
import { joinTags } from "@/app/_components/writing/typed-tags";
import { momentWords } from "@/app/_i18n/dates";
import type { Locale } from "@/app/_i18n/locale";
import { getViewer } from "@/app/_request/viewer";
import { may } from "@/lib/access/policy";
import { type AnnotationView, LONGEST_BODY } from "@/lib/annotations/annotation";
import { FREE_MINUTES } from "@/lib/annotations/commands/change-annotation";
import { findAnnotation } from "@/lib/annotations/queries/annotations";
import { InPlace } from "../_annotation/in-place";
import { Title } from "../_annotation/title";
import { editHere } from "./actions";
import { DeleteSection } from "./delete-section";
import { NowStored } from "./now-stored";

type Props = PageProps<"/a/[id]/edit">;

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations("writing");
  return { title: say("edit.title"), robots: { index: false } };
}

/** Change or take back one's own annotation. To all others there is no such page. */
export default async function EditPage({ params }: Props) {
  const [viewer, { id }, say] = [await getViewer(), await params, await getTranslations("writing")];
  if (viewer.kind === "guest") redirect(`/signin?next=${encodeURIComponent(`/a/${id}/edit`)}`);
  const view = (await findAnnotation(viewer, id)) ?? notFound();
  if (!may(viewer, "annotation:edit", { creatorId: view.creator?.id ?? null })) notFound();
  const isTaken = view.status === "hidden" || view.status === "removed";

  return (
    <main className="wrap annotation" id="main">
      <Title view={view} />
      {view.quote && <InPlace view={view} quote={view.quote} places={null} />}
      {isTaken ? (
        <div className="alert">
          <p>{say("edit.taken")}</p>
        </div>
      ) : (
        <EditSection view={view} />
      )}
      <DeleteSection id={view.id} version={view.version} />
    </main>
  );
}

async function EditSection({ view }: { view: AnnotationView }) {
  const [say, locale] = await Promise.all([getTranslations("writing"), getLocale()]);
  const { id, version, body, language, tags, style, quote } = view;
  return (
    <section className="sec" aria-labelledby="edit-h">
      <h2 id="edit-h">{say("edit.title")}</h2>
      <p className="hint">{freeWords(view, locale, say)}</p>
      <ActionForm action={editHere} className="writing-form" seeLabel={say("edit.see")}>
        <HiddenFields values={{ id, seen: String(version) }} />
        <NowStored version={version} label={say("edit.now")}>
          <Markdown source={body} lang={language} />
        </NowStored>
        <Field
          name="body"
          label={say("form.body")}
          hint={say("form.markdown")}
          rows={6}
          defaultValue={body}
          maxLength={LONGEST_BODY}
          lang={language ?? undefined}
        />
        <Mentioning about={["parent", id]} words={mentionWords(await annotationWords())} />
        <Field name="tags" label={say("form.tags")} hint={say("form.tags-hint")} defaultValue={joinTags(tags)} />
        {quote && style && <StyleChoice legend={say("form.style")} options={await styleOptions()} chosen={style} />}
        <div className="row-btn">
          <Submit pendingLabel={say("form.saving")}>{say("edit.save")}</Submit>
          <a href={`/a/${id}`}>{say("form.cancel")}</a>
        </div>
      </ActionForm>
    </section>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<"writing">>>;

function freeWords({ created }: AnnotationView, locale: Locale, say: Say): string {
  const until = new Date(new Date(created).getTime() + FREE_MINUTES * 60_000);
  return until.getTime() > Date.now() ? say("edit.free", { until: momentWords(locale, until) }) : say("edit.seen");
}
