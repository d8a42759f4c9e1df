"use client";

import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { OfferedList, optionId, steppedBy } from "../offered/offered-list";
import { type About, askPeople, type Offered } from "./ask-people";
import { calling, typedName } from "./typed-name";

/** What the list says; from messages/…/discussion.json, "mentions". */
export interface MentionWords {
  /** "Кого упомянуть" */
  list: string;
  /** "{count}" stands for how many there are. */
  count: string;
  /** Beside the name of who has written about the same thing. */
  here: string;
}

interface Props {
  /** What is written about. */
  about: About;
  words: MentionWords;
}

/** Milliseconds without a key until the archive is asked. */
const PAUSE = 120;
const NOBODY: readonly Offered[] = [];

/**
 * Offers, in the field "body" of the form it stands in, people who may be called while a name is typed after "@". The field
 * stays a text box (of many lines, which a combobox may not have) that says by `aria-activedescendant` who is chosen.
 * → https://www.w3.org/TR/wai-aria-1.2/#aria-autocomplete
 */
export function Mentioning({ about, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [offered, setOffered] = useState(NOBODY);
  const [active, setActive] = useState(-1);
  const list = useId();
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const close = useCallback(() => {
    asked.current += 1;
    clearTimeout(timer.current);
    setOffered(NOBODY);
    setActive(-1);
  }, []);

  const offer = useCallback(() => {
    const field = fieldOf(place.current);
    const typed = field && typedName(field.value, field.selectionStart);
    if (!typed) return close();
    const request = ++asked.current;
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const people = await askPeople(typed.letters, about, field.form);
      if (request !== asked.current) return;
      setOffered(people);
      setActive(people.length > 0 && typed.letters !== "" ? 0 : -1);
    }, PAUSE);
  }, [about, close]);

  const take = useCallback(
    ({ name }: Offered) => {
      const field = fieldOf(place.current);
      const typed = field && typedName(field.value, field.selectionStart);
      close();
      if (!typed) return;
      field.setRangeText(calling(name, field.value, typed), typed.start, typed.end, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    },
    [close],
  );

  useEffect(() => {
    const field = fieldOf(place.current);
    if (!field) return;
    const stop = new AbortController();
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-haspopup", "listbox");
    for (const event of ["input", "click"]) field.addEventListener(event, offer, { signal: stop.signal });
    field.addEventListener("blur", close, { signal: stop.signal });
    return () => stop.abort();
  }, [offer, close]);

  // Who sees the names may choose at once: a key pressed before this would fall into the text.
  useLayoutEffect(() => {
    const field = fieldOf(place.current);
    if (!field || offered.length === 0) return;
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const next = steppedBy(event.key, active, offered.length);
      const chosen = offered[active];
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (next !== null) setActive(next);
      else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    field.addEventListener("keydown", onKey, { signal: stop.signal });
    field.setAttribute("aria-controls", list);
    if (active >= 0) field.setAttribute("aria-activedescendant", optionId(list, active));
    return () => {
      stop.abort();
      field.removeAttribute("aria-controls");
      field.removeAttribute("aria-activedescendant");
    };
  }, [offered, active, list, take, close]);

  return (
    <div ref={place} className="mentioning">
      <OfferedList
        id={list}
        label={words.list}
        count={words.count}
        choices={offered.map((person) => ({ name: person.name, shown: shownAs(person, words) }))}
        active={active}
        take={(at) => offered[at] && take(offered[at])}
        place={setBelowField}
      />
    </div>
  );
}

const shownAs = ({ name, isHere }: Offered, { here }: MentionWords) => (
  <>
    {name}
    {isHere && <small>{here}</small>}
  </>
);

const fieldOf = (place: Element | null): HTMLTextAreaElement | null => {
  const field = place?.closest("form")?.elements.namedItem("body");
  return field instanceof HTMLTextAreaElement ? field : null;
};

/** Between the field and this place a hint may stand: the list covers it. */
function setBelowField(list: HTMLElement | null): void {
  const field = fieldOf(list);
  if (!list || !field) return;
  list.style.top = `${field.getBoundingClientRect().bottom - (list.parentElement?.getBoundingClientRect().top ?? 0)}px`;
  list.scrollIntoView({ block: "nearest" });
}
