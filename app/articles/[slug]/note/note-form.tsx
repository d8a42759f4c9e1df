import { getTranslations } from "next-intl/server";
import { annotationWords } from "@/app/_components/annotation/annotation-words";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { mentionWords } from "@/app/_components/mentions/mention-words";
import { Mentioning } from "@/app/_components/mentions/mentioning";
import { AudienceChoice } from "@/app/_components/writing/audience-choice";
import { audienceOptions, mayBeEditorial } from "@/app/_components/writing/audience-options";
import { EditorialBox } from "@/app/_components/writing/editorial-box";
import { StyleChoice } from "@/app/_components/writing/style-choice";
import { styleOptions } from "@/app/_components/writing/style-options";
import type { SignedIn } from "@/lib/access/viewer";
import { LONGEST_BODY, LONGEST_QUOTE } from "@/lib/annotations/annotation";
import type { ArticleView } from "@/lib/articles/article";
import type { FactInFull } from "@/lib/facts/fact-view";
import { newFormKey } from "@/lib/platform/form-key";
import type { Block } from "@/lib/text/block";
import { annotateHere } from "../_margin/writing/actions";

interface Props {
  viewer: SignedIn;
  article: ArticleView;
  fact: FactInFull | null;
  block: Block | null;
}

/** The words, of which a part may be left standing; what is said about them, for whom. */
export async function NoteForm({ viewer, article, fact, block }: Props) {
  const [say, styles, audiences, words] = await Promise.all([
    getTranslations("writing"),
    styleOptions(),
    audienceOptions(viewer),
    annotationWords(),
  ]);
  const { revision, slug, language } = article;
  const place = {
    article: slug,
    revision: String(revision.number),
    ...(fact ? { fact: fact.id } : { at: String(block?.start) }),
  };
  return (
    <ActionForm action={annotateHere} className="writing-form" seeLabel={say("form.sign-in")}>
      <HiddenFields values={{ ...place, key: newFormKey(), from: "page" }} />
      {block && (
        <Field
          name="exact"
          label={say("form.words")}
          hint={say("form.words-hint")}
          rows={6}
          lang={language}
          defaultValue={revision.text.slice(block.start, block.end)}
          maxLength={LONGEST_QUOTE}
        />
      )}
      {fact && (
        <blockquote className="sent" lang={language}>
          <p>{fact.exact}</p>
        </blockquote>
      )}
      <Field
        name="body"
        label={say("form.body")}
        hint={fact ? say("form.markdown") : `${say("form.body-free")} ${say("form.markdown")}`}
        rows={6}
        maxLength={LONGEST_BODY}
      />
      <Mentioning about={fact ? ["fact", fact.id] : ["article", slug]} words={mentionWords(words)} />
      <Field name="tags" label={say("form.tags")} hint={say("form.tags-hint")} />
      {block && <StyleChoice legend={say("form.style")} options={styles} chosen="amber" />}
      <AudienceChoice label={say("form.audience")} options={audiences} />
      {mayBeEditorial(viewer) && <EditorialBox label={say("form.editorial")} />}
      <div className="row-btn">
        <Submit pendingLabel={say("form.saving")}>{say("form.save")}</Submit>
        <a href={`/articles/${slug}`}>{say("form.cancel")}</a>
      </div>
    </ActionForm>
  );
}
