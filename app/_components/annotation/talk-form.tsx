"use client";

import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { ActionForm, useSent } from "../form/action-form";
import { Submit } from "../form/submit";
import { Mentioning, type MentionWords } from "../mentions/mentioning";
import { keepHere, sayHere } from "./actions";
import { leadTo } from "./lead-to";
import { useKeptWords } from "./use-kept-words";

/** What the form says; from messages/…/discussion.json. */
export interface TalkFormWords {
  label: string;
  hint: string;
  send: string;
  sending: string;
  keep: string;
  kept: string;
  cancel: string;
  signIn: string;
  signInFirst: string;
  mentions: MentionWords;
}

interface Props {
  /** What it is about: the name of a field and its value. */
  about: readonly [name: "article" | "fact" | "parent", id: string];
  words: TalkFormWords;
  /** Sent twice, the same key makes one comment. */
  formKey: string;
  /** What was left unsent, or a quotation to begin with. */
  draft: string;
  /** The path of the page, to which signing in leads back. */
  back: string;
  /** Whose words they are; null for a guest, who is shown the way in, and the form only when a session has run out. */
  owner: string | null;
  /** Opened by its reader: takes the focus, and can be closed again. */
  onClose?: () => void;
  /** Called when a script has sent it. */
  onSaid?: () => void;
}

/** A form for a comment or a reply; posts without a script too, and loses no word. */
export function TalkForm(props: Props) {
  return (
    <ActionForm action={sayHere} className="reply" seeLabel={props.words.signIn}>
      <Inside {...props} />
    </ActionForm>
  );
}

function Inside({ about, words, formKey, draft, back, owner, onClose, onSaid }: Props) {
  const [name, id] = about;
  const hasLostSession = useSent().values?.body !== undefined;
  if (owner === null && !hasLostSession) {
    return (
      <p>
        <a className="btn" href={`/signin?next=${encodeURIComponent(back)}`}>
          {words.signInFirst}
        </a>
      </p>
    );
  }
  return (
    <>
      <input type="hidden" name={name} value={id} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="back" value={back} />
      <Words about={about} words={words} draft={draft} owner={owner} isOpened={onClose !== undefined} />
      <div className="row">
        <Submit name="intent" value="say" pendingLabel={words.sending}>
          {words.send}
        </Submit>
        <Submit name="intent" value="keep" className="btn without-script">
          {words.keep}
        </Submit>
        {onClose && (
          <button type="button" className="link" onClick={onClose}>
            {words.cancel}
          </button>
        )}
        <span className="hint">{words.hint}</span>
      </div>
      <AfterSaying onSaid={onSaid} />
    </>
  );
}

interface WordsProps extends Pick<Props, "about" | "words" | "draft" | "owner"> {
  isOpened: boolean;
}

function Words({ about, words, draft, owner, isOpened }: WordsProps) {
  const [name, id] = about;
  const sent = useSent();
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const refusal = sent.fields?.body;
  const { onType, isKept } = useKeptWords(field, `${owner}:${name}:${id}`, async (body) => {
    const form = new FormData();
    form.set(name, id);
    form.set("body", body);
    return (await keepHere({ outcome: "idle" }, form)).outcome === "done";
  });
  useEffect(() => {
    if (isOpened) field.current?.focus();
  }, [isOpened]);

  return (
    <>
      <label htmlFor={fieldId}>{words.label}</label>
      <textarea
        className="field"
        id={fieldId}
        ref={field}
        name="body"
        maxLength={10_000}
        defaultValue={sent.values?.body ?? draft}
        onInput={onType}
        onKeyDown={sendByKey}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${fieldId}-err` : undefined}
      />
      <Mentioning about={about} words={words.mentions} />
      {refusal && (
        <p className="err" id={`${fieldId}-err`}>
          {refusal}
        </p>
      )}
      {isKept && <p className="hint kept">{words.kept}</p>}
    </>
  );
}

/** Ctrl or ⌘ with Enter sends, as in letters. */
function sendByKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** A script that has sent a comment leads to it; without one the answer itself does. */
function AfterSaying({ onSaid }: Pick<Props, "onSaid">) {
  const { outcome, answer } = useSent();
  const id = typeof answer?.id === "string" ? answer.id : null;
  useEffect(() => {
    if (outcome !== "done" || id === null) return;
    onSaid?.();
    leadTo(id);
  }, [outcome, id, onSaid]);
  return null;
}
