"use client";

import type { FormState } from "@/app/_request/form-state";
import type { ImportWords } from "./import-words";

interface Props {
  answer: NonNullable<FormState["answer"]>;
  words: ImportWords;
}

/** What would come, or came, of a file: how many of each, and why some did not. */
export function Told({ answer, words }: Props) {
  const rows = pairsIn(answer.rows);
  const refusals = pairsIn(answer.refusals);
  return (
    <section className="told" aria-labelledby="told" role="status">
      <h2 id="told" className="sechead">
        {answer.isDone ? words.came : words.would}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.of}</th>
            <th scope="col" className="val">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([fate, count]) => (
            <tr key={fate}>
              <th scope="row">{fate}</th>
              <td className="val">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refusals.length > 0 && (
        <details>
          <summary className="link">{words.refusals}</summary>
          <dl className="refused">
            {refusals.map(([source, reason]) => (
              <div key={source}>
                <dt lang="zxx">{source}</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <p>{answer.isDone ? <a href="/my">{words.seeMine}</a> : words.nothingYet}</p>
    </section>
  );
}

const pairsIn = (json: string | number | boolean | null | undefined): [string, string][] =>
  typeof json === "string" ? JSON.parse(json) : [];
