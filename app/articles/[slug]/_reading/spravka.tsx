import type { ReactNode } from "react";
import type { ArticleView } from "@/lib/articles/article";
import type { MentionView } from "@/lib/entities/entity";
import type { FactStatus } from "@/lib/facts/fact";
import type { FactView } from "@/lib/facts/fact-view";
import { entities } from "./entities";
import { events } from "./events";
import { figures } from "./figures";
import type { Line } from "./marks";
import { namedIn, withoutPost } from "./named";
import { people } from "./people";
import { said } from "./said";
import { ofKinds } from "./spravka-facts";
import { extractionState } from "./state";
import type { Words } from "./words";

interface Props {
  article: ArticleView;
  /** Without the rejected. */
  facts: readonly FactView[];
  mentions: readonly MentionView[];
  words: Words;
  children: ReactNode;
}

/** The box of facts beside the text. Its rows and the words light each other. */
export function Spravka({ article, facts, mentions, words, children }: Props) {
  const { extraction } = article.revision;
  const hasRows = facts.length > 0 || mentions.length > 0;
  return (
    <section className="spr" id="spravka" aria-labelledby="spr-h">
      <header>
        <h2 id="spr-h">{words.spravka("title")}</h2>
        {facts.length > 0 && <p className="quiet">{counts(facts, words)}</p>}
      </header>
      {(extraction !== "done" || !hasRows) && extractionState(extraction, words)}
      {hasRows && parts(article.language, facts, mentions, words).map((part) => section(part, words))}
      {children}
    </section>
  );
}

const COUNTED: readonly FactStatus[] = ["confirmed", "corrected", "disputed", "proposed"];

/** "17 фактов: проверено 9, оспорен 1, машинных 7" */
function counts(facts: readonly FactView[], { spravka }: Words): string {
  const counted = COUNTED.map((status) => ({ status, count: facts.filter((fact) => fact.status === status).length }));
  const said = counted.filter(({ count }) => count > 0).map(({ status, count }) => spravka(status, { count }));
  return `${spravka("total", { count: facts.length })}: ${said.join(", ")}`;
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
  const happened = ofKinds(facts, "visit", "event");
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
