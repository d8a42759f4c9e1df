import type { FactInFull } from "@/lib/facts/fact-view";
import { numberIn } from "@/lib/text/number-in";

/** A fact on its sentence: the rest is quiet, the number of a figure is heavy. */
export function Sentence({ fact }: { fact: FactInFull }) {
  const { text, start, lead } = fact.sentence;
  return (
    <p className="sent" lang={fact.article.language}>
      {lead && (
        <>
          {lead} <span aria-hidden="true">[…]</span>{" "}
        </>
      )}
      {text.slice(0, fact.start - start)}
      <mark>{marked(fact)}</mark>
      {text.slice(fact.end - start)}
    </p>
  );
}

function marked(fact: FactInFull) {
  const number = fact.kind === "quantity" ? numberIn(fact.exact, fact.arguments.value) : null;
  if (!number) return fact.exact;
  return (
    <>
      {fact.exact.slice(0, number.start)}
      <b>{fact.exact.slice(number.start, number.end)}</b>
      {fact.exact.slice(number.end)}
    </>
  );
}
