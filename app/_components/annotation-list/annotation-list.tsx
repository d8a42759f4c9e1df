import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Viewer } from "@/lib/access/viewer";
import type { AnnotationView } from "@/lib/annotations/annotation";
import { annotationWords } from "../annotation/annotation-words";
import { ReactionForm } from "../annotation/reaction-form";
import { ListedAnnotation } from "./listed-annotation";

interface Props {
  viewer: Viewer;
  annotations: readonly AnnotationView[];
  /** The path of the page with its query, where reactions lead back to; without it, none can be given here. */
  back?: string;
  /** Of the headings; under a heading of level 2 by default. */
  level?: 2 | 3;
  /** More above or under each: that it is new, what moderators do. */
  above?: (annotation: AnnotationView) => ReactNode;
  under?: (annotation: AnnotationView) => ReactNode;
}

/** Notes, highlights, comments and answers away from what they are about: each says where it stands and leads there. */
export async function AnnotationList({ viewer, annotations, back, level = 3, above, under }: Props) {
  const [words, say] = await Promise.all([annotationWords(), getTranslations("my")]);
  return (
    <>
      {back !== undefined && <ReactionForm back={back} />}
      <ol className="listed">
        {annotations.map((annotation) => (
          <li key={annotation.id}>
            {above?.(annotation)}
            <ListedAnnotation viewer={viewer} annotation={annotation} words={words} say={say} level={level}>
              {under?.(annotation)}
            </ListedAnnotation>
          </li>
        ))}
      </ol>
    </>
  );
}
