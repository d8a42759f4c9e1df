import type { ReactNode } from "react";
import type { RevisionView } from "@/lib/articles/article";
import { WaitForFacts } from "./wait-for-facts";
import type { Words } from "./words";

/** Why there is nothing in the справка: not yet, not possible, or nothing found. */
export function extractionState(extraction: RevisionView["extraction"], { spravka }: Words): ReactNode {
  const state = extraction === "done" ? "none" : extraction;
  return (
    <div className="state" role={state === "waiting" ? "status" : undefined}>
      <p>
        <b>{spravka(`${state}-title`)}</b>
      </p>
      <p>{spravka(`${state}-text`)}</p>
      {state === "waiting" && (
        <p>
          <a href="?">{spravka("waiting-refresh")}</a>
          <WaitForFacts />
        </p>
      )}
    </div>
  );
}
