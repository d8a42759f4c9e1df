import type { ReactNode } from "react";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactInFull } from "@/lib/facts/fact-view";
import { numberIn } from "@/lib/text/number-in";

/** The words of the fact within their sentence; for an item of a list, under the words that lead the list in. */
export function InSentence({ fact, words }: { fact: FactInFull; words: Words }) {
  const { sentence, article, isCurrentRevision, revisionNumber, number, inBox } = fact;
  const from = fact.start - sentence.start;
  const to = fact.end - sentence.start;
  const path = isCurrentRevision
    ? `/articles/${article.slug}`
    : `/articles/${article.slug}/revisions/${revisionNumber}`;
  return (
    <section aria-labelledby="words-h">
      <h2 className="vh" id="words-h">
        {words.fact("words")}
      </h2>
      <blockquote className="sent" lang={article.language} cite={path}>
        {sentence.lead !== null && <p>{sentence.lead}</p>}
        <p>
          {sentence.text.slice(0, from)}
          <mark>{withNumber(fact)}</mark>
          {sentence.text.slice(to)}
        </p>
      </blockquote>
      <p className="acts">
        {inBox && <span className="quiet">{words.fact("in-box")}</span>}
        <a href={`${path}#w${number}`}>{words.fact("to-words")}</a>
        <a href={`/articles/${article.slug}/note?fact=${fact.id}`} rel="nofollow">
          {words.writing("note.fact-here")}
        </a>
      </p>
    </section>
  );
}

function withNumber({ exact, ...fact }: FactInFull): ReactNode {
  const number = fact.kind === "quantity" ? numberIn(exact, fact.arguments.value) : null;
  if (!number) return exact;
  return (
    <>
      {exact.slice(0, number.start)}
      <b>{exact.slice(number.start, number.end)}</b>
      {exact.slice(number.end)}
    </>
  );
}
