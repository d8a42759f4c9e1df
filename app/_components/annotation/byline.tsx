import { momentWords } from "@/app/_i18n/dates";
import { notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import type { AnnotationWords } from "./annotation-words";

interface Props {
  annotation: AnnotationView;
  words: AnnotationWords;
}

/** Who wrote it, when, and whether it was changed since; the time leads to its own page. Also fit for static markup. */
export function Byline({ annotation, words: { locale, say } }: Props) {
  const { id, creator, created, editedAt, editorial, status, visibility } = annotation;
  const at = new Date(created);
  return (
    <>
      <b>{creator?.id ? <a href={`/people/${creator.id}`}>{creator.name}</a> : (creator?.name ?? say("erased"))}</b>{" "}
      {editorial && <span className="badge">{say("newsroom")}</span>}
      <a className="when" href={notePath(id)}>
        <time dateTime={at.toISOString()}>{momentWords(locale, at)}</time>
      </a>
      {editedAt && (
        <a className="when" href={`${notePath(id)}/history`}>
          {say("edited")}
        </a>
      )}
      {visibility !== "public" && <span className="quiet">{say(`for.${visibility}`)}</span>}
      {status === "held" && <span className="st disputed">{say("held")}</span>}
      {status === "hidden" && <span className="st disputed">{say("hidden")}</span>}
    </>
  );
}
