"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useSent } from "@/app/_components/form/action-form";
import { Labelled } from "@/app/_components/form/labelled";
import { OfferedList, optionId, steppedBy } from "@/app/_components/offered/offered-list";

interface Props {
  label: string;
  hint: string;
  /** "Предложенные метки" */
  suggested: string;
  /** "{count}" stands for how many there are. */
  suggestions: string;
  defaultValue?: string;
}

/** Tags, parted by commas, with those that others and oneself have given before offered for the one being typed. */
export function TagField({ label, hint, suggested, suggestions, defaultValue = "" }: Props) {
  const { values } = useSent();
  const field = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<string[]>([]);
  const [active, setActive] = useState(-1);
  const list = useId();
  const asked = useRef(0);

  async function offer() {
    const request = ++asked.current;
    const found = await suggestionsFor(lastTyped(field.current?.value ?? ""));
    if (request !== asked.current) return;
    const given = givenIn(field.current?.value ?? "");
    setOffered(found.filter((tag) => !given.includes(tag.toLowerCase())));
    setActive(-1);
  }

  function take(tag: string) {
    if (!field.current) return;
    field.current.value = withLast(field.current.value, tag);
    field.current.dispatchEvent(new Event("input", { bubbles: true }));
    field.current.focus();
    close();
  }

  function close() {
    asked.current++;
    setOffered([]);
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (offered.length === 0) return;
    const next = steppedBy(event.key, active, offered.length);
    const chosen = offered[active];
    if (next !== null) setActive(next);
    else if (event.key === "Enter" && chosen !== undefined) take(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Labelled name="tags" label={label} hint={hint}>
      {(control) => (
        <div className="tag-field">
          <input
            {...control}
            ref={field}
            type="text"
            defaultValue={values?.tags ?? defaultValue}
            autoComplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={offered.length > 0}
            aria-controls={offered.length > 0 ? list : undefined}
            aria-activedescendant={active >= 0 ? optionId(list, active) : undefined}
            onInput={offer}
            onFocus={offer}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
          <OfferedList
            id={list}
            label={suggested}
            count={suggestions}
            choices={offered.map((tag) => ({ name: tag, shown: tag }))}
            active={active}
            take={(at) => offered[at] && take(offered[at])}
          />
        </div>
      )}
    </Labelled>
  );
}

const parts = (typed: string): string[] => typed.split(/[,;]/u);
const lastTyped = (typed: string): string => (parts(typed).at(-1) ?? "").replace(/^[\s#]+/u, "").trim();
const givenIn = (typed: string): string[] =>
  parts(typed)
    .slice(0, -1)
    .map((tag) => tag.trim().toLowerCase());
const withLast = (typed: string, tag: string): string =>
  [
    ...parts(typed)
      .slice(0, -1)
      .map((each) => each.trim()),
    tag,
  ]
    .filter(Boolean)
    .join(", ")
    .concat(", ");

/** Nothing is offered where the archive cannot be asked: tags may always be typed. */
async function suggestionsFor(letters: string): Promise<string[]> {
  try {
    const answer = await fetch(`/a/tags?q=${encodeURIComponent(letters)}`);
    const { tags }: { tags: { label: string }[] } = await answer.json();
    return tags.map(({ label }) => label);
  } catch {
    return [];
  }
}
