import { getTranslations } from "next-intl/server";
import { AnnotationList } from "@/app/_components/annotation-list/annotation-list";
import { ActionForm } from "@/app/_components/form/action-form";
import { Field } from "@/app/_components/form/field";
import { Submit } from "@/app/_components/form/submit";
import type { SignedIn } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { listWaitingInGroup } from "@/lib/annotations/queries/list";
import type { GroupView } from "@/lib/groups/group";
import { decideHere } from "../actions";

/** What members wrote and nobody else sees yet, or not any more; each with its decision. */
export async function Waiting({ viewer, group }: { viewer: SignedIn; group: GroupView }) {
  const [{ items }, say] = await Promise.all([
    listWaitingInGroup(viewer, group.id, { limit: 50 }),
    getTranslations("groups"),
  ]);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="sechead">
        {say("waiting.title")}
      </h2>
      <AnnotationList
        viewer={viewer}
        annotations={items}
        under={(annotation) =>
          annotation.creator?.id !== viewer.id && <Decision slug={group.slug} annotation={annotation} />
        }
      />
    </section>
  );
}

async function Decision({ slug, annotation }: { slug: string; annotation: AnnotationView }) {
  const say = await getTranslations("groups");
  const about = { slug, annotation: annotation.id, seen: annotation.version };
  const way = annotation.status === "held" ? "approve" : "restore";
  return (
    <div className="deciding">
      <ActionForm action={decideHere}>
        <Hidden {...about} action={way} />
        <Submit className="btn first">{say(`waiting.${way}`)}</Submit>
      </ActionForm>
      {annotation.status === "held" && (
        <details>
          <summary>{say("waiting.hide-open")}</summary>
          <ActionForm action={decideHere}>
            <Hidden {...about} action="hide" />
            <Field name="text" label={say("waiting.why")} rows={2} maxLength={2000} />
            <Submit className="btn bad">{say("waiting.hide")}</Submit>
          </ActionForm>
        </details>
      )}
    </div>
  );
}

const Hidden = (values: Record<string, string | number>) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
