"use client";

import { useSent } from "@/app/_components/form/action-form";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Labelled } from "@/app/_components/form/labelled";
import { Submit } from "@/app/_components/form/submit";
import type { ImportWords } from "./import-words";
import { Told } from "./told";

/** First the file, then what is in it, then what came of it. */
export function ImportSteps({ words }: { words: ImportWords }) {
  const { answer, values, outcome } = useSent();
  const isDone = answer?.isDone === true;
  const packed = outcome === "done" ? values?.packed : undefined;
  return (
    <>
      {answer && <Told answer={answer} words={words} />}
      {packed !== undefined && !isDone ? (
        <>
          <HiddenFields values={{ packed }} />
          <p className="row-btn">
            <Submit name="intent" value="bring" pendingLabel={words.pending}>
              {words.bring}
            </Submit>
            <Submit className="btn" name="intent" value="other" pendingLabel={words.pending}>
              {words.other}
            </Submit>
          </p>
        </>
      ) : (
        <>
          <Labelled name="file" label={words.file} hint={words.fileHint}>
            {(control) => (
              <input {...control} type="file" accept=".json,.jsonld,application/json,application/ld+json" required />
            )}
          </Labelled>
          <p className="row-btn">
            <Submit className={isDone ? "btn" : "btn first"} name="intent" value="check" pendingLabel={words.pending}>
              {words.check}
            </Submit>
          </p>
        </>
      )}
    </>
  );
}
