import type { ReactNode } from "react";
import { may } from "@/lib/access/policy";
import { type Viewer, viewerId } from "@/lib/access/viewer";
import { notePath } from "@/lib/annotations/addresses";
import type { AnnotationView } from "@/lib/annotations/annotation";
import type { AnnotationWords } from "./annotation-words";
import { Reactions } from "./reactions";

interface Props {
  viewer: Viewer;
  annotation: AnnotationView;
  words: AnnotationWords;
  /** False where nobody may answer: a closed discussion, a list of one's own notes. */
  canReply?: boolean;
  /** More of the place where it stands. */
  children?: ReactNode;
}

/** What a viewer can do with an annotation: links to its pages, which work without a script. Fit for static markup. */
export function Acts({ viewer, annotation, words, canReply = true, children }: Props) {
  const { id, status, visibility } = annotation;
  const { say } = words;
  const isSignedIn = viewer.kind === "user" && !viewer.suspended;
  const isOwn = isOwnAnnotation(viewer, annotation);
  const isOpen = status === "published";
  return (
    <div className="acts">
      {isOpen && canReply && (
        <ReplyLinks id={id} words={words} isSignedIn={isSignedIn} hasWords={annotation.body !== ""} />
      )}
      {isOpen && (
        <Reactions annotation={annotation} words={words} canReact={isSignedIn && !isOwn && visibility !== "private"} />
      )}
      {isOwn && isSignedIn && (
        <a className="link" href={`${notePath(id)}/edit`}>
          {say("edit")}
        </a>
      )}
      {isOpen && !isOwn && may(viewer, "annotation:report", null) && (
        <a className="link" href={`${notePath(id)}/report`} rel="nofollow">
          {say("report")}
        </a>
      )}
      {children}
    </div>
  );
}

/** Guests are led to the same page, which asks them to sign in and brings them back. */
interface ReplyLinksProps {
  id: string;
  words: AnnotationWords;
  isSignedIn: boolean;
  hasWords: boolean;
}

function ReplyLinks({ id, words: { say }, isSignedIn, hasWords }: ReplyLinksProps) {
  return (
    <>
      <a className="link" href={`${notePath(id)}/reply`} data-reply={isSignedIn ? id : undefined}>
        {say("reply")}
      </a>
      {isSignedIn && hasWords && (
        <a className="link" href={`${notePath(id)}/reply?quote=1`} data-reply={id} data-quote="">
          {say("quote")}
        </a>
      )}
    </>
  );
}

const isOwnAnnotation = (viewer: Viewer, { creator }: AnnotationView): boolean =>
  creator?.id != null && creator.id === viewerId(viewer);
