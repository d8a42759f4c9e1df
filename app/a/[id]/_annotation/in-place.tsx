import { getTranslations } from "next-intl/server";
import type { AnnotationView } from "@/lib/annotations/annotation";
import type { Places, WordsInPlace } from "@/lib/annotations/queries/words-in-place";
import type { Quoted } from "@/lib/text/reanchor/anchor";

interface Props {
  view: AnnotationView;
  quote: Quoted;
  places: Places | null;
}

/** The words it stands on in their sentence, and what has become of them in the current revision. */
export async function InPlace({ view, quote, places }: Props) {
  const say = await getTranslations("writing");
  const { article } = view.target;
  const revisions = article && `/articles/${article.slug}/revisions`;
  const made = places?.made ?? null;
  return (
    <section aria-labelledby="words-h" className="in-place">
      <h2 className="vh" id="words-h">
        {say("words")}
      </h2>
      <blockquote className="in-sentence" lang={article?.language}>
        <p>{made ? inSentence(made, view) : <mark className={lookOf(view)}>{quote.exact}</mark>}</p>
      </blockquote>
      {places && !made?.isCurrent && (
        <div className="since">
          <p>
            <b>{say("now", { number: places.current })}.</b> {say(`anchor.${view.anchor?.state ?? "unknown"}`)}
          </p>
          {places.now && view.anchor?.state !== "moved" && view.anchor?.state !== "exact" && (
            <blockquote className="q" lang={article?.language}>
              {inSentence(places.now, view)}
            </blockquote>
          )}
        </div>
      )}
      {article && (
        <p className="acts">
          {places?.now && <a href={`/articles/${article.slug}#note-${view.id}`}>{say("to-words")}</a>}
          {made && !made.isCurrent && (
            <a href={`${revisions}/${made.number}`}>{say("to-revision", { number: made.number })}</a>
          )}
        </p>
      )}
    </section>
  );
}

function inSentence({ sentence, start, end }: WordsInPlace, view: AnnotationView) {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return (
    <>
      {sentence.text.slice(0, from)}
      <mark className={lookOf(view)}>{sentence.text.slice(from, to)}</mark>
      {sentence.text.slice(to)}
    </>
  );
}

const lookOf = ({ style }: AnnotationView): string => `hl ${style ?? "amber"}`;
