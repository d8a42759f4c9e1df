import type { ReactNode } from "react";
import { entityRow, entityWords } from "./marks";
import type { Named } from "./named";
import type { Words } from "./words";

/** Places or organisations: the name leads to its page, the number of its mentions to the first of them. */
export const entities = (named: readonly Named[], isSingle: boolean, words: Words): ReactNode => (
  <ul className={isSingle ? "ents single" : "ents"}>
    {named.map((entity) => (
      <li key={entity.entityId} id={entityRow(entity.entityId)}>
        <a href={`/entities/${entity.entityId}`}>{entity.name}</a>
        {shape(entity, words)}
        <a
          className="jump"
          href={`#${entityWords(entity.entityId)}`}
          aria-label={words.spravka("to-words-count", { name: entity.name, count: entity.count })}
        >
          {entity.count}
        </a>
      </li>
    ))}
  </ul>
);

// For want of room the status is a shape alone, its word spoken and in the title.
function shape({ isChecked, rule }: Named, { spravka, rule: name }: Words): ReactNode {
  const word = isChecked ? spravka("in-checked-fact") : spravka("by-rule", { rule: name(rule) });
  return <span className={isChecked ? "st confirmed" : "st"} role="img" aria-label={word} title={word} />;
}
