import type { ReactNode } from "react";
import { dateWords } from "./iso-date";
import { names } from "./names";
import { factLine } from "./row";
import type { FactOfKind } from "./spravka-facts";
import type { Words } from "./words";

type Event = FactOfKind<"event" | "visit">;

/** Events and visits: those with a date first, by date; then in the order of the text. */
export const events = (facts: readonly Event[], words: Words): ReactNode => (
  <ol className="rows">
    {[...facts]
      .sort(byDate)
      .map((fact) => factLine(fact, fact.kind === "event" ? event(fact, words) : visit(fact, words), words))}
  </ol>
);

const byDate = (a: Event, b: Event): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.number - b.number;
const dateOf = (fact: Event): string => fact.arguments.date ?? "~";

function event(fact: FactOfKind<"event">, words: Words): ReactNode {
  const { name, participants, location } = fact.arguments;
  return (
    <>
      {when(fact, words)}
      {location !== null && [", ", ...names(fact, "location", [location])]}
      <br />
      {name}
      {participants.length > 0 && (
        <div>
          <i>{words.spravka("participants")}:</i> {names(fact, "participants", participants)}
        </div>
      )}
    </>
  );
}

function visit(fact: FactOfKind<"visit">, words: Words): ReactNode {
  const { participants, places, location, occasion } = fact.arguments;
  return (
    <>
      {fact.arguments.date !== null && [when(fact, words), <br key="br" />]}
      {names(fact, "participants", participants, "who")}
      <br />
      <i>{words.spravka("visited")}:</i> {names(fact, "places", places)}
      {location !== null && ["; ", ...names(fact, "location", [location])]}
      {occasion !== null && (
        <div>
          <i>{words.spravka("occasion")}:</i> {occasion}
        </div>
      )}
    </>
  );
}

function when({ arguments: { date } }: Event, { locale, article }: Words): ReactNode {
  if (date === null) return <span className="nil">{article("date-unknown")}</span>;
  return (
    <time key="when" dateTime={date}>
      {dateWords(locale, date)}
    </time>
  );
}
