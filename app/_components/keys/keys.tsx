"use client";

import { useEffect, useRef, useState } from "react";
import { press, pressed } from "./press";

interface Props {
  /** What lies on the desk; when it changes by a key, its heading is read out. */
  subject: string;
  headingId: string;
  words: Record<"all" | "title" | "close" | "on" | "off" | "fields", string>;
  /** Letter and what it does. */
  keys: readonly (readonly [string, string])[];
}

const STORED = "spravka-bench-keys";

/**
 * The keys of a desk where one thing after another is decided: each presses the button that carries its letter. They rest while somebody types, and can be
 * switched off for good (WCAG 2.2, 2.1.4), since a screen reader or a voice may press letters too.
 */
export function Keys({ subject, headingId, words, keys }: Props) {
  const [isOn, setOn] = useState<boolean | null>(null);
  const help = useRef<HTMLDialogElement>(null);
  const shown = useRef(subject);

  useEffect(() => setOn(localStorage.getItem(STORED) !== "off"), []);
  useEffect(() => {
    if (shown.current !== subject) document.getElementById(headingId)?.focus();
    shown.current = subject;
  }, [subject, headingId]);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (key === "?") help.current?.showModal();
      if (key && (key === "?" || press(key))) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isOn]);

  if (isOn === null) return null;
  const turn = () => {
    localStorage.setItem(STORED, isOn ? "off" : "on");
    setOn(!isOn);
  };
  return (
    <div className="keys">
      <button type="button" className="link" onClick={() => help.current?.showModal()}>
        <kbd>?</kbd> {words.all}
      </button>
      <button type="button" className="link" aria-pressed={isOn} onClick={turn}>
        {isOn ? words.on : words.off}
      </button>
      <dialog ref={help} aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <dl>
          {keys.map(([letter, meaning]) => (
            <div key={letter}>
              <dt>
                <kbd>{letter}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{words.fields}</p>
        <form method="dialog">
          <button type="submit" className="btn">
            {words.close}
          </button>
        </form>
      </dialog>
    </div>
  );
}
