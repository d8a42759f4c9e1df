import type { ReactNode } from "react";

export type AboutRow = [term: string, value: ReactNode];

/** What there is to know of a thing, term by term. */
export function AboutList({ title, rows }: { title: string; rows: readonly AboutRow[] }) {
  return (
    <section className="sec" aria-labelledby="about-h">
      <h2 id="about-h">{title}</h2>
      <dl className="dl">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address to be copied as it stands. */
export const AddressOf = ({ path, origin }: { path: string; origin: string }) => (
  <span className="address">{`${origin}${path}`}</span>
);
