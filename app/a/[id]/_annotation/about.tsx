import { getTranslations } from "next-intl/server";
import { AboutList, type AboutRow, AddressOf } from "@/app/_components/about-list";
import { When } from "@/app/_components/when";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { annotationPath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { environment } from "@/lib/platform/environment";

/** Who wrote it, when and for whom; its address. */
export async function About({ viewer, view }: { viewer: Viewer; view: AnnotationView }) {
  const say = await getTranslations("writing");
  const { creator, target, style } = view;
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  const rows: AboutRow[] = [
    [say("author"), creator?.name ?? say("nobody")],
    [say("created"), <When key="created" at={new Date(view.created)} />],
    ...(view.editedAt ? [editedRow(view, view.editedAt, say)] : []),
    [say("seen-by"), seenBy(viewer, view, say)],
    ...(style ? [[say("look"), say(`style.${style}`)] satisfies AboutRow] : []),
    ...(target.article && target.revisionNumber !== null
      ? [revisionRow(target.article.slug, target.revisionNumber, say)]
      : []),
    [say("permalink"), <AddressOf key="address" origin={origin} path={`/a/${view.id}`} />],
    [
      say("data"),
      <a key="data" href={annotationPath(view.id)} type="application/ld+json">
        JSON-LD
      </a>,
    ],
  ];
  return (
    <aside>
      <AboutList title={say("about")} rows={rows} />
    </aside>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<"writing">>>;

const editedRow = ({ id }: AnnotationView, at: Date, say: Say): AboutRow => [
  say("edited"),
  <span key="edited">
    <When at={new Date(at)} /> <a href={`/a/${id}/history`}>{say("history")}</a>
  </span>,
];

const revisionRow = (slug: string, number: number, say: Say): AboutRow => [
  say("revision"),
  <a key="revision" href={`/articles/${slug}/revisions/${number}`}>
    {say("revision-number", { number })}
  </a>,
];

function seenBy(viewer: Viewer, { visibility, group, creator }: AnnotationView, say: Say): string {
  if (visibility === "group") return say("visibility.group", { name: group?.name ?? "" });
  if (visibility !== "private") return say(`visibility.${visibility}`);
  return say(creator?.id === viewerId(viewer) ? "visibility.private" : "visibility.private-of");
}
