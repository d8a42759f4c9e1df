import { getTranslations } from "next-intl/server";
import { Markdown } from "@/app/_components/markdown/markdown";
import { When } from "@/app/_components/when";
import { type AnnotationView, isGone } from "@/lib/annotations/annotation";

interface Props {
  /** The one at whose page we are. */
  id: string;
  replies: readonly AnnotationView[];
}

/** What was answered, by time; each says to whom where that is not the one at the top. */
export async function Below({ id, replies }: Props) {
  const say = await getTranslations("writing");
  const nameOf = new Map(replies.map((reply) => [reply.id, reply.creator?.name ?? say("parent")]));
  return (
    <section className="sec" id="replies" aria-labelledby="below-h">
      <h2 id="below-h">{say("below", { count: replies.filter(({ status }) => !isGone(status)).length })}</h2>
      <ol className="thread">
        {replies.map((reply) => (
          <li key={reply.id} id={`comment-${reply.id}`}>
            <Reply reply={reply} to={reply.parentId === id ? null : (nameOf.get(reply.parentId ?? "") ?? null)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

async function Reply({ reply, to }: { reply: AnnotationView; to: string | null }) {
  const say = await getTranslations("writing");
  const { id, creator, status, body, language, created } = reply;
  const isTaken = isGone(status) && body === "";
  return (
    <article aria-labelledby={`by-${id}`}>
      <h3 className="by" id={`by-${id}`}>
        <b>{isTaken ? say(status === "deleted" ? "deleted" : "removed") : (creator?.name ?? say("nobody"))}</b>
        {to !== null && <span className="quiet">{say("in-reply-to", { name: to })}</span>}
        <a className="quiet" href={`/a/${id}`}>
          <When at={new Date(created)} />
        </a>
      </h3>
      {!isTaken && <Markdown source={body} lang={language} />}
    </article>
  );
}
