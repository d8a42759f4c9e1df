"use client";

import { failedWords } from "./failed-words";

interface Props {
  /** Under this number the error stands in the log of the server. */
  digest?: string;
  again: () => void;
}

/** A page that could not be shown: what happened, what is not lost, what to do. */
export function Failed({ digest, again }: Props) {
  const words = failedWords();
  return (
    <main className="wrap state-page" id="main">
      <div className="plain-state" role="alert">
        <h1>{words["failed-title"]}</h1>
        <p>{words.failed}</p>
        {digest && <p className="hint">{words.number.replace("{number}", digest)}</p>}
        <div className="row-btn">
          <button className="btn first" type="button" onClick={again}>
            {words.again}
          </button>
          <a href="/">{words["to-start"]}</a>
        </div>
      </div>
    </main>
  );
}
