import type { ReactNode } from "react";
import { figureWords } from "@/app/_i18n/figures";
import { dateWords } from "@/app/articles/[slug]/_reading/iso-date";
import { names } from "@/app/articles/[slug]/_reading/names";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { FactArguments } from "@/lib/extraction/fact";
import { FACT_ARGUMENTS } from "@/lib/extraction/fact";
import type { FactInFull } from "@/lib/facts/fact-view";

/** What the fact says, argument by argument; what its words do not say is said to be unknown. */
export function Arguments({ fact, words }: { fact: FactInFull; words: Words }) {
  return (
    <section className="sec" aria-labelledby="says-h">
      <h2 id="says-h">{words.fact("says")}</h2>
      <dl className="dl says">
        {argumentsOf(fact).map(([name, value]) => (
          <div key={name}>
            <dt>{words.fact(`argument.${name}`)}</dt>
            <dd>
              {shown(fact, name, value, words)}
              {before(fact, name, words)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Value = string | number | boolean | string[] | null;

// In the order of the schema; the database keeps keys in an order of its own. What most figures do not have is not asked for.
function argumentsOf(fact: FactInFull): [string, Value][] {
  const values: Record<string, Value> = fact.arguments;
  return Object.keys(FACT_ARGUMENTS[fact.kind].shape)
    .filter((name) => !RARE.has(name) || (values[name] ?? null) !== null)
    .map((name) => [name, values[name] ?? null]);
}

const RARE: ReadonlySet<string> = new Set(["currency", "to", "comparison", "change", "said"]);

function shown(fact: FactInFull, name: string, value: Value, words: Words): ReactNode {
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return <span className="nil">{words.fact("not-given")}</span>;
  }
  if (Array.isArray(value)) return names(fact, name, value);
  if (!PLAIN.has(name) && typeof value === "string") return names(fact, name, [value]);
  return plain(name, value, words);
}

/** A value as words without links. */
function plain(name: string, value: Value, { locale, fact }: Words): string {
  if (value === null) return fact("not-given");
  if (typeof value === "number") return figureWords(locale, value);
  if (typeof value === "boolean") return fact(value ? "approximate" : "exact");
  if (Array.isArray(value)) return value.join(", ");
  if (name === "comparison" || name === "change") return fact(`sign.${value}`);
  return name === "date" ? dateWords(locale, value) : value;
}

const PLAIN: ReadonlySet<string> = new Set(["date", "comparison", "change", "said"]);

/** What the machine had written, where an editor has written something else. */
function before({ arguments: now, proposed }: FactInFull, name: string, words: Words): ReactNode {
  const [old, current] = [argumentOf(proposed, name), argumentOf(now, name)];
  if (JSON.stringify(old) === JSON.stringify(current)) return null;
  return (
    <small className="rule">
      {words.fact("machine-wrote")}: {plain(name, old, words)}
    </small>
  );
}

function argumentOf(values: FactArguments, name: string): Value {
  const all: Record<string, Value> = values;
  return all[name] ?? null;
}
