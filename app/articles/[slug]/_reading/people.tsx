import type { ReactNode } from "react";
import { entityRow, entityWords } from "./marks";
import { type Named, personOf } from "./named";
import { names } from "./names";
import { factLine } from "./row";
import type { FactOfKind } from "./spravka-facts";
import type { Words } from "./words";

type Post = FactOfKind<"position">;

/** People by their posts; then those whom the text names without one. */
export function people(posts: readonly Post[], others: readonly Named[], words: Words): ReactNode {
  const firstOf = new Map<string | undefined, Post>();
  for (const post of posts) if (!firstOf.has(personOf(post))) firstOf.set(personOf(post), post);
  return (
    <ol className="rows">
      {posts.map((post) => factLine(post, postWords(post, firstOf.get(personOf(post)) === post), words))}
      {others.map((person) => personLine(person, words))}
    </ol>
  );
}

// The name in the first row of a person is where the other mentions of that person lead.
function postWords(post: Post, isFirst: boolean): ReactNode {
  const { person, title, of } = post.arguments;
  const entityId = personOf(post);
  return (
    <>
      {entityId ? (
        <a className="who" id={isFirst ? entityRow(entityId) : undefined} href={`/entities/${entityId}`}>
          {person}
        </a>
      ) : (
        <b className="who">{person}</b>
      )}
      <br />
      {title}
      {of !== null && [", ", ...names(post, "of", [of])]}
    </>
  );
}

const personLine = ({ entityId, name, rule, count }: Named, words: Words): ReactNode => (
  <li key={entityId} id={entityRow(entityId)}>
    <div className="wide">
      <a className="who" href={`/entities/${entityId}`}>
        {name}
      </a>
      <small className="rule">{words.rule(rule)}</small>
    </div>
    <div className="end">
      <span className="st">{words.status("proposed")}</span>
      <a
        className="jump"
        href={`#${entityWords(entityId)}`}
        aria-label={words.spravka("to-words-count", { name, count })}
      >
        {words.spravka("to-words")}
      </a>
    </div>
  </li>
);
