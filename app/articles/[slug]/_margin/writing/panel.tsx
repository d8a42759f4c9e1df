"use client";

import type { Ref } from "react";
import type { FormState } from "@/app/_request/form-state";
import { type Act, Bar } from "./bar";
import type { Chosen } from "./chosen";
import { Composer } from "./composer";
import { SignIn } from "./sign-in";
import type { Subject } from "./subject";
import type { ToolsProps } from "./tools-props";
import type { Edge, Step } from "./widen";

interface Props {
  ref: Ref<HTMLDivElement>;
  tools: ToolsProps;
  chosen: Chosen;
  about: Record<string, string>;
  onStyle: (style: string) => void;
  onAct: (act: Act) => void;
  onEdge: (edge: Edge, by: Step, forward: boolean) => void;
  onSend: (form: FormData) => Promise<FormState>;
  onType: (fields: Record<string, string>) => void;
  onClose: () => void;
}

/** What stands beside the selected words: the bar, the form of a note, or the way to sign in. */
export function Panel({ ref, tools, chosen, about, onStyle, onAct, onEdge, onSend, onType, onClose }: Props) {
  const { subject, mode, from, typed } = chosen;
  const { tools: words } = tools.words;
  const isOnFact = subject.kind === "fact";
  return (
    <div ref={ref} className="writing" data-mode={mode}>
      {mode === "bar" && (
        <Bar
          key={from?.href ?? "selected"}
          isOnFact={isOnFact}
          label={isOnFact ? named(words["fact-bar"], subject) : words.bar}
          styles={tools.styles}
          words={words}
          takesFocus={from !== null}
          onStyle={onStyle}
          onAct={onAct}
          onEdge={onEdge}
        />
      )}
      {(mode === "note" || mode === "tag") && (
        <Composer
          tools={tools}
          about={about}
          label={named(words[isOnFact ? "composer-fact" : "composer"], subject)}
          first={mode === "tag" ? "tags" : "body"}
          isOnFact={isOnFact}
          typed={typed}
          send={onSend}
          onType={onType}
          onCancel={onClose}
        />
      )}
      {mode === "sign-in" && <SignIn tools={tools} onClose={onClose} />}
    </div>
  );
}

const LONGEST = 80;

/** "{words}" and "{number}" in a sentence, said of what is selected. */
export function named(sentence: string, subject: Subject): string {
  if (subject.kind === "fact") return sentence.replace("{number}", () => subject.number);
  const letters = [...subject.exact.replace(/\s+/gu, " ")];
  const words = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("");
  return sentence.replace("{words}", () => words);
}
