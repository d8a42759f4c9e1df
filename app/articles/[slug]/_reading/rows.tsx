import type { ReactNode } from "react";
import type { MentionView } from "@/lib/entities/entity";
import type { FactView } from "@/lib/facts/fact-view";
import { entities } from "./entities";
import { events } from "./events";
import { figures } from "./figures";
import type { Line } from "./marks";
import { namedIn, withoutPost } from "./named";
import { people } from "./people";
import { said } from "./said";
import { HAPPENINGS, ofKinds } from "./spravka-facts";
import type { Words } from "./words";

/** The rows of the справка by kind: people and posts, places, organisations, figures, events, who said so. */
export function rowsOf(
  language: string,
  facts: readonly FactView[],
  mentions: readonly MentionView[],
  words: Words,
): ReactNode[] {
  return parts(language, facts, mentions, words).map((part) => section(part, words));
}

interface Part {
  line: Line;
  title: string;
  count: number;
  rows: ReactNode;
}

function parts(language: string, facts: readonly FactView[], mentions: readonly MentionView[], words: Words): Part[] {
  const named = namedIn(mentions, facts);
  const posts = ofKinds(facts, "position");
  const others = withoutPost(named, posts);
  const places = named.filter(({ kind }) => kind === "place" || kind === "facility");
  const organisations = named.filter(({ kind }) => kind === "organisation");
  const numbers = ofKinds(facts, "quantity");
  const happened = ofKinds(facts, ...HAPPENINGS);
  const sayings = ofKinds(facts, "attribution", "statement");
  const all: Part[] = [
    { line: "person", title: "people", count: posts.length + others.length, rows: people(posts, others, words) },
    { line: "place", title: "places", count: places.length, rows: entities(places, false, words) },
    { line: "org", title: "organisations", count: organisations.length, rows: entities(organisations, true, words) },
    { line: "figure", title: "figures", count: numbers.length, rows: figures(numbers, "sh-figure", language, words) },
    { line: "event", title: "events", count: happened.length, rows: events(happened, words) },
    { line: "said", title: "said", count: sayings.length, rows: said(sayings, words) },
  ];
  return all.filter(({ count }) => count > 0);
}

const section = ({ line, title, count, rows }: Part, { spravka }: Words): ReactNode => (
  <section key={line} aria-labelledby={`sh-${line}`}>
    <h3 id={`sh-${line}`}>
      <span className={`ln ${line}`} />
      {spravka(title)}
      <span className="num">{line === "place" ? `${count}; ${spravka("number-leads")}` : count}</span>
    </h3>
    {rows}
  </section>
);
