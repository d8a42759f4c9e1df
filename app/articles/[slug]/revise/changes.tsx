"use client";

import { useEffect, useRef } from "react";
import { HiddenFields } from "@/app/_components/form/hidden-fields";
import { Submit } from "@/app/_components/form/submit";
import type { ToldChange } from "./told-changes";
import type { RevisingWords } from "./words";

interface Props {
  changes: ToldChange[];
  words: RevisingWords;
  values: Record<string, string>;
  language: string;
}

/** What a correction takes away and brings, before it is made. */
export function Changes({ changes, words, values, language }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="filing previewing">
      <HiddenFields values={values} />
      <div className="filing-about">
        <h2 className="h2" tabIndex={-1} ref={title}>
          {words.changes}
        </h2>
        <p className="hint">{words.legend}</p>
        <p className="read-reason">
          {words.reason}: {values.reason}
        </p>
      </div>
      <div className="filing-text">
        <div className="diff" lang={language}>
          {withPlaces(changes).map(({ change, at }) => (
            <Piece key={at} change={change} words={words} />
          ))}
        </div>
      </div>
      <div className="filing-acts row-btn">
        <Submit name="intent" value="save" pendingLabel={words.pending}>
          {words.save}
        </Submit>
        <Submit name="intent" value="edit" className="btn">
          {words.edit}
        </Submit>
      </div>
    </div>
  );
}

function Piece({ change: { kind, words: said }, words }: { change: ToldChange; words: RevisingWords }) {
  if (kind === "same") return said;
  if (kind === "skipped") return <span className="skipped">… {words.skipped} …</span>;
  const Mark = kind === "removed" ? "del" : "ins";
  return (
    <Mark>
      <span className="vh">{kind === "removed" ? words.removed : words.added} </span>
      {said}
    </Mark>
  );
}

const withPlaces = (changes: ToldChange[]) => changes.map((change, at) => ({ change, at }));
