"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import type { StyleOption } from "@/app/_components/writing/style-choice";
import type { ToolWords } from "./tool-words";
import type { Edge, Step } from "./widen";

export type Act = "note" | "comment" | "tag" | "copy" | "link";

interface Props {
  isOnFact: boolean;
  label: string;
  styles: readonly StyleOption[];
  words: ToolWords["tools"];
  /** It was opened by a key or a link: it takes the focus. */
  takesFocus: boolean;
  onStyle: (style: string) => void;
  onAct: (act: Act) => void;
  onEdge: (edge: Edge, by: Step, forward: boolean) => void;
}

const ACTS: readonly [act: Act, key: string][] = [
  ["note", "n"],
  ["comment", "c"],
  ["tag", "t"],
  ["copy", "y"],
  ["link", "l"],
];
const EDGES = [
  { word: "start-back", edge: "start", forward: false, sign: "⇤" },
  { word: "start-on", edge: "start", forward: true, sign: "↦" },
  { word: "end-back", edge: "end", forward: false, sign: "↤" },
  { word: "end-on", edge: "end", forward: true, sign: "⇥" },
] as const;

/** What can be done with the selected words. One stop for Tab; within it arrows lead on, and letters act. */
export function Bar({ isOnFact, label, styles, words, takesFocus, onStyle, onAct, onEdge }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) bar.current?.querySelector("button")?.focus();
  }, [takesFocus]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.metaKey) return;
    const isTaken = event.shiftKey ? moveByKey(event, onEdge) : actByKey(event);
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function actByKey({ key, ctrlKey }: KeyboardEvent): boolean {
    if (ctrlKey) return false;
    const act = ACTS.find(([, letter]) => letter === key.toLowerCase());
    const style = isOnFact ? undefined : styles[Number(key) - 1];
    if (act) onAct(act[0]);
    else if (style) onStyle(style.value);
    else return focusByKey(bar.current, key);
    return true;
  }

  return (
    <div ref={bar} className="selbar" role="toolbar" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
      {!isOnFact && (
        <div className="looks">
          {styles.map(({ value, label: name }, index) => (
            <button
              key={value}
              type="button"
              title={name}
              aria-label={`${words.highlight}: ${name}`}
              aria-keyshortcuts={String(index + 1)}
              tabIndex={index === 0 ? 0 : -1}
              onClick={() => onStyle(value)}
            >
              <span className={`hl ${value}`} />
            </button>
          ))}
        </div>
      )}
      <div className="acts-of">
        {ACTS.map(([act, key], index) => (
          <button
            key={act}
            type="button"
            aria-keyshortcuts={key}
            tabIndex={isOnFact && index === 0 ? 0 : -1}
            onClick={() => onAct(act)}
          >
            {words[act]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      {!isOnFact && takesFocus && (
        <fieldset className="edges" aria-label={words.edges} title={words.keys}>
          {EDGES.map(({ word, edge, forward, sign }) => (
            <button
              key={word}
              type="button"
              tabIndex={-1}
              aria-label={words[word]}
              title={words[word]}
              onClick={() => onEdge(edge, "word", forward)}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** Shift and an arrow move the end, by words or sentences, as they do in a text; with Ctrl they move the beginning. */
function moveByKey({ key, ctrlKey }: KeyboardEvent, onEdge: Props["onEdge"]): boolean {
  const step = ARROWS[key];
  if (!step) return false;
  onEdge(ctrlKey ? "start" : "end", step.by, step.forward);
  return true;
}

const ARROWS: Record<string, { by: Step; forward: boolean }> = {
  ArrowRight: { by: "word", forward: true },
  ArrowLeft: { by: "word", forward: false },
  ArrowDown: { by: "sentence", forward: true },
  ArrowUp: { by: "sentence", forward: false },
};

function focusByKey(bar: HTMLElement | null, key: string): boolean {
  const buttons = [...(bar?.querySelectorAll("button") ?? [])];
  const { activeElement: focused } = document;
  const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined || buttons.length === 0) return false;
  const next = buttons.at(to % buttons.length);
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next?.focus();
  return true;
}
