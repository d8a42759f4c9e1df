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
  /** In a narrow place what is done seldom is folded away. */
  isNarrow?: boolean;
  /** More of the place where it stands. */
  children?: ReactNode;
}

/** What a viewer can do with an annotation: links to its pages, which work without a script. Fit for static markup. */
export function Acts({ viewer, annotation, words, canReply = true, isNarrow = false, children }: Props) {
  const { id, status, visibility } = annotation;
  const { say } = words;
  const isSignedIn = viewer.kind === "user" && !viewer.suspended;
  const isOwn = isOwnAnnotation(viewer, annotation);
  const isOpen = status === "published";
  const canReact = isSignedIn && !isOwn && visibility !== "private";
  const canReport = isOpen && !isOwn && may(viewer, "annotation:report", null);
  const seldom = (
    <>
      {isOpen && canReply && isSignedIn && annotation.body !== "" && <QuoteLink id={id} words={words} />}
      {isOpen && (canReact || !isNarrow) && <Reactions annotation={annotation} words={words} canReact={canReact} />}
      {canReport && (
        <a className="link" href={`${notePath(id)}/report`} rel="nofollow">
          {say("report")}
        </a>
      )}
    </>
  );
  return (
    <div className="acts">
      {isOpen && canReply && <ReplyLink id={id} words={words} isSignedIn={isSignedIn} />}
      {!isNarrow && seldom}
      {isOwn && isSignedIn && (
        <a className="link" href={`${notePath(id)}/edit`}>
          {say("edit")}
        </a>
      )}
      {children}
      {isNarrow && isOpen && !canReact && <Reactions annotation={annotation} words={words} canReact={false} />}
      {isNarrow && (canReact || canReport) && (
        <details className="fold">
          <summary className="link">{say("more-acts", { count: countOf(annotation) })}</summary>
          <div className="acts">{seldom}</div>
        </details>
      )}
    </div>
  );
}

/** How many readers have reacted: it is seen before the fold is opened. */
const countOf = ({ reactions }: AnnotationView): number =>
  Object.values(reactions).reduce((sum, each) => sum + each, 0);

interface ReplyLinkProps {
  id: string;
  words: AnnotationWords;
}

/** Guests are led to the same page, which asks them to sign in and brings them back. */
const ReplyLink = ({ id, words: { say }, isSignedIn }: ReplyLinkProps & { isSignedIn: boolean }) => (
  <a className="link" href={`${notePath(id)}/reply`} data-reply={isSignedIn ? id : undefined}>
    {say("reply")}
  </a>
);

const QuoteLink = ({ id, words: { say } }: ReplyLinkProps) => (
  <a className="link" href={`${notePath(id)}/reply?quote=1`} data-reply={id} data-quote="">
    {say("quote")}
  </a>
);

const isOwnAnnotation = (viewer: Viewer, { creator }: AnnotationView): boolean =>
  creator?.id != null && creator.id === viewerId(viewer);
