"use client";

import { useEffect, useRef } from "react";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import { PreviewText } from "./preview-text";
import type { ToldPreview } from "./told-preview";
import type { FilingWords } from "./words";

interface Props {
  preview: ToldPreview;
  words: FilingWords;
  /** What was typed, carried along. */
  values: Record<string, string>;
}

/** The second step: the text as it will stand, and what was read of its own accord. */
export function Preview({ preview, words, values }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="filing previewing">
      <HiddenFields values={values} />
      <div className="filing-about">
        <h2 className="h2" tabIndex={-1} ref={title}>
          {words.previewTitle}
        </h2>
        {preview.duplicate && (
          <div className="alert" role="alert">
            <p>
              <b>{words.duplicate}</b> <a href={`/articles/${preview.duplicate.slug}`}>{preview.duplicate.headline}</a>
            </p>
          </div>
        )}
        <dl className="read-rows">
          {preview.rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {preview.notes.length > 0 && (
          <ul className="read-notes">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <PreviewText preview={preview} typed={values.text ?? ""} words={words} />
      <div className="filing-acts row-btn">
        {!preview.duplicate && (
          <>
            <Submit name="intent" value="publish" pendingLabel={words.filing}>
              {words.publish}
            </Submit>
            <Submit name="intent" value="draft" className="btn">
              {words.draft}
            </Submit>
          </>
        )}
        <Submit name="intent" value="edit" className="btn">
          {words.edit}
        </Submit>
      </div>
    </div>
  );
}
