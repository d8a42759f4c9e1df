"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { type FormState, IDLE } from "@/app/_request/form-state";
import { annotateHere } from "./actions";
import type { Act } from "./bar";
import { type Chosen, chosenNext, keptSubject, restored } from "./chosen";
import { copyBoth, copyWords } from "./clipboard";
import { newKey } from "./composer";
import { cited, linkTo } from "./copied";
import { discuss } from "./discuss";
import { forgetWords, isSameSubject, keepWords, recallWords } from "./kept-words";
import { isAtNoteLink, onNoteLink } from "./note-link";
import { Notice, type Said } from "./notice";
import { subjectOfLink } from "./open-by-link";
import { readPageText } from "./page-text";
import { paintAndPlace } from "./paint";
import { named, Panel } from "./panel";
import { aboutOf, formOf } from "./sent-form";
import { subjectOf, wordsAt } from "./subject";
import type { Opening, ToolsProps } from "./tools-props";
import { useFocusBack } from "./use-focus-back";
import { type Edge, moveEdge, type Step } from "./widen";

/** What readers do with words they have selected. */
export function Tools({ link, settled, ...tools }: ToolsProps & Opening) {
  const { slug, revision, gaps, headline, standing, words } = tools;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const goBackTo = useFocusBack();
  const index = useCallback(() => readPageText(gaps, headline), [gaps, headline]);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const openLink = (from: HTMLAnchorElement) => {
      const subject = subjectOfLink(from, index);
      if (subject) setChosen({ subject, mode: "bar", from, typed: {} });
      else location.assign(from.href);
    };
    const settle = () => {
      if (panel.current?.contains(document.activeElement)) return;
      const subject = subjectOf(getSelection(), index);
      if (!subject && isAtNoteLink()) return; // its tools are about to open
      setChosen((before) => chosenNext(before, subject));
    };
    settled.run = settle;
    document.addEventListener("click", (event) => onNoteLink(event, openLink), { signal });
    if (!opened.current) {
      const kept = standing === "signed-in" ? restored(slug, index()) : null;
      if (link) openLink(link);
      else if (kept) setChosen(kept);
      else settle();
      opened.current = true;
    }
    return () => stop.abort();
  }, [index, link, settled, slug, standing]);

  // What is seen answers at once: keys are heard from the moment at which the tools are drawn.
  useLayoutEffect(() => {
    if (!chosen) return;
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("keydown", (event) => onKey(event, chosen.mode, panel.current, close), { signal });
    window.addEventListener("resize", () => paintAndPlace(chosen.subject, panel.current), { signal });
    return () => stop.abort();
  });

  useLayoutEffect(() => paintAndPlace(chosen?.subject ?? null, panel.current), [chosen]);

  function close() {
    setChosen(null);
    goBackTo(chosen?.from ?? null);
  }

  function moveSelection(edge: Edge, by: Step, forward: boolean) {
    if (chosen?.subject.kind !== "words") return;
    const text = index();
    const subject = wordsAt(text, moveEdge(text, chosen.subject, edge, by, forward));
    if (!subject) return;
    setChosen({ ...chosen, subject });
    setSaid({ kind: "aside", words: named(words.tools.chosen, subject) });
  }

  function open(mode: "note" | "tag") {
    if (!chosen) return;
    if (standing !== "signed-in") return askToSignIn();
    const kept = recallWords(slug);
    const isOfThese = kept && isSameSubject(kept.subject, keptSubject(chosen.subject));
    setChosen({ ...chosen, mode, typed: isOfThese ? kept.fields : {} });
  }

  function askToSignIn() {
    if (!chosen) return;
    if (standing === "guest") keep({}, true);
    setChosen({ ...chosen, mode: "sign-in" });
  }

  function keep(fields: Record<string, string>, isPending: boolean) {
    if (chosen) keepWords(slug, { subject: keptSubject(chosen.subject), revision, fields, isPending });
  }

  async function send(form: FormData): Promise<FormState> {
    try {
      return await annotateHere(IDLE, form);
    } catch {
      return { outcome: "refused", message: words.tools.failed };
    }
  }

  async function highlight(style: string) {
    if (!chosen) return;
    if (standing !== "signed-in") return askToSignIn();
    const fields = { ...aboutOf(chosen.subject, slug, revision), style, key: newKey(), from: "toolbar" };
    const state = await send(formOf(fields));
    if (state.outcome === "done") return finish(state, words.tools.highlighted);
    setSaid({ kind: "alert", words: state.message ?? words.tools.failed, href: state.see, see: words.form["sign-in"] });
  }

  async function sendNote(form: FormData): Promise<FormState> {
    const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    keep(fields, true);
    const state = await send(form);
    if (state.outcome !== "done") return { ...state, message: `${state.message} ${words.tools.kept}`, values: fields };
    forgetWords(slug);
    // The form is taken away after its sending has ended: what came with the answer would else not come into the page.
    setTimeout(() => finish(state, words.tools.saved));
    return state;
  }

  function finish({ answer }: FormState, done: string) {
    const isHeld = answer?.status === "held";
    const href = isHeld || chosen?.subject.kind === "fact" ? `/a/${answer?.id}` : `#note-${answer?.id}`;
    setSaid({ kind: "done", words: isHeld ? words.tools.held : done, href, see: words.tools.see });
    getSelection()?.removeAllRanges();
    close();
  }

  async function act(name: Act) {
    if (!chosen) return;
    const { subject } = chosen;
    if (name === "note" || name === "tag") return open(name);
    if (name === "comment") {
      if (standing !== "signed-in") return askToSignIn();
      setChosen(null);
      return discuss(subject, slug, index());
    }
    const address = linkTo(subject, tools.address, index());
    const isDone = await (name === "link"
      ? copyWords(address)
      : copyBoth(cited(subject, tools.citation, address, index())));
    const done = words.tools[name === "link" ? "linked" : "copied"];
    setSaid(
      isDone ? { kind: "done", words: done } : { kind: "alert", words: words.tools["not-copied"], text: address },
    );
  }

  const main = document.getElementById("main");
  if (!main) return null;
  return createPortal(
    <>
      {chosen && (
        <Panel
          ref={panel}
          tools={tools}
          chosen={chosen}
          about={aboutOf(chosen.subject, slug, revision)}
          onStyle={highlight}
          onAct={act}
          onEdge={moveSelection}
          onSend={sendNote}
          onType={(fields) => keep(fields, false)}
          onClose={close}
        />
      )}
      <Notice said={said} close={words.tools.close} onClose={() => setSaid(null)} />
    </>,
    main,
  );
}

/** Escape closes; Tab leads from words that are selected, where nothing else has the focus, to what can be done with them. */
function onKey(event: KeyboardEvent, mode: Chosen["mode"], panel: HTMLElement | null, close: () => void): void {
  if (event.key === "Escape") close();
  const isAmongWords = document.activeElement === document.body || document.activeElement?.closest(".text") != null;
  if (event.key !== "Tab" || event.shiftKey || mode !== "bar" || !isAmongWords) return;
  const first = panel?.querySelector<HTMLElement>('button[tabindex="0"]');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
