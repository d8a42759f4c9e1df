import { annotationWords } from "@/app/_components/annotation/annotation-words";
import type { Viewer } from "@/lib/access/viewer";
import { factPath } from "@/lib/annotations/addresses";
import { findTarget } from "@/lib/annotations/queries/target";
import type { AskedDiscussion } from "./asked";
import { Conversation } from "./conversation";

interface Props {
  viewer: Viewer;
  factId: string;
  asked: AskedDiscussion;
}

/** The conversation about one fact; it is open as long as that about its article is. */
export async function FactDiscussion({ viewer, factId, asked }: Props) {
  const [words, { discussion }] = await Promise.all([annotationWords(), findTarget(viewer, { fact: factId }, false)]);
  return (
    <Conversation
      viewer={viewer}
      about={{ factId }}
      target={{ fact: factId }}
      path={factPath(factId)}
      mode={discussion ?? "open"}
      asked={asked}
      words={words}
    />
  );
}
