import { getTranslations } from "next-intl/server";
import type { FactInFull } from "@/lib/facts/fact-view";
import { numberIn } from "../../_reading/number-in";

/** A fact on its sentence: the rest is quiet, the number of a figure is heavy. */
export async function Sentence({ fact }: { fact: FactInFull }) {
  const say = await getTranslations("bench");
  const { text, start, lead } = fact.sentence;
  return (
    <p className="sent" lang={fact.article.language}>
      {lead && (
        <>
          {lead} <span aria-hidden="true">[…]</span>{" "}
        </>
      )}
      {text.slice(0, fact.start - start)}
      <mark aria-label={say("fact-words")}>{marked(fact)}</mark>
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
