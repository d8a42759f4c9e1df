import type { ReactNode } from "react";
import { dateWords } from "./iso-date";
import { names } from "./names";
import type { FactOfKind, Happening } from "./spravka-facts";
import type { Words } from "./words";

/** What happened, in the words of a row: when and where, who, what. */
export function told(fact: Happening, words: Words): ReactNode {
  const when = whenAndWhere(fact, words);
  switch (fact.kind) {
    case "appointment":
    case "dismissal":
      return row(when, who(fact, "person", [fact.arguments.person]), post(fact, words));
    case "visit":
      return row(when, who(fact, "participants", fact.arguments.participants), visited(fact, words));
    case "meeting":
      return row(when, who(fact, "participants", fact.arguments.participants), met(fact.arguments.topic, words));
    case "signing":
      return row(
        when,
        labelled("signing", names(fact, "document", [fact.arguments.document]), words),
        taking(fact, words),
      );
    case "opening":
      return row(when, labelled("opening", names(fact, "object", [fact.arguments.object]), words), taking(fact, words));
    case "event":
      return row(when ?? dateless(words), fact.arguments.name, taking(fact, words));
    case "plan":
      return row(when, labelled("plan", fact.arguments.action, words), planner(fact));
  }
}

/** Each on a line of its own; what is not said has none. */
const row = (when: ReactNode, first: ReactNode, second: ReactNode): ReactNode => (
  <>
    {when !== null && <div>{when}</div>}
    <div>{first}</div>
    {second !== null && <div>{second}</div>}
  </>
);

function whenAndWhere(fact: Happening, { locale }: Words): ReactNode {
  const { date } = fact.arguments;
  const location = fact.kind !== "visit" && "location" in fact.arguments ? fact.arguments.location : null;
  const day = date !== null && (
    <time key="when" dateTime={date}>
      {dateWords(locale, date)}
    </time>
  );
  const place = location === null ? [] : names(fact, "location", [location]);
  if (!day) return place.length === 0 ? null : place;
  return place.length === 0 ? day : [day, ", ", ...place];
}

const dateless = ({ article }: Words): ReactNode => <span className="nil">{article("date-unknown")}</span>;

const who = (fact: Happening, role: string, values: readonly string[]): ReactNode => names(fact, role, values, "who");

const labelled = (label: string, value: ReactNode, { spravka }: Words): ReactNode => (
  <>
    <i>{spravka(label)}:</i> {value}
  </>
);

function post(fact: FactOfKind<"appointment" | "dismissal">, words: Words): ReactNode {
  const { title, of, by } = fact.arguments;
  const where = of === null ? [] : [", ", ...names(fact, "of", [of])];
  const whose = by === null ? [] : ["; ", <i key="by">{words.spravka("by")}: </i>, ...names(fact, "by", [by])];
  return labelled(fact.kind, [title, ...where, ...whose], words);
}

function visited(fact: FactOfKind<"visit">, words: Words): ReactNode {
  const { places, location, occasion } = fact.arguments;
  const at = location === null ? [] : ["; ", ...names(fact, "location", [location])];
  return (
    <>
      {labelled("visited", [...names(fact, "places", places), ...at], words)}
      {occasion !== null && <div>{labelled("occasion", occasion, words)}</div>}
    </>
  );
}

const met = (topic: string | null, words: Words): ReactNode =>
  topic === null ? <i>{words.spravka("met")}</i> : labelled("met", topic, words);

function taking(fact: FactOfKind<"signing" | "opening" | "event">, words: Words): ReactNode {
  const { participants } = fact.arguments;
  return participants.length === 0 ? null : labelled("participants", names(fact, "participants", participants), words);
}

function planner(fact: FactOfKind<"plan">): ReactNode {
  const { actor } = fact.arguments;
  return actor === null ? null : who(fact, "actor", [actor]);
}
