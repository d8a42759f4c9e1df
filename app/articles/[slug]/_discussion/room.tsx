"use client";

import { useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { TalkForm, type TalkFormWords } from "@/app/_components/annotation/talk-form";
import { pressReaction } from "./press-reaction";
import { quotationFrom } from "./quotation-from";

interface Props {
  words: TalkFormWords;
  owner: string;
  back: string;
}

/** A reply that is being written where it will stand. */
interface Opened {
  parent: string;
  quotation: string;
  key: string;
  place: HTMLElement;
  /** What was pressed, to which the focus goes back. */
  from: HTMLElement;
}

/** What a script adds to a discussion: replies open in their place, reactions count at once. Its links and buttons work without. */
export function Room({ words, owner, back }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const pressed =
        event.target instanceof Element ? event.target.closest<HTMLElement>("[data-reply], [name=reaction]") : null;
      if (pressed instanceof HTMLButtonElement) {
        event.preventDefault();
        void pressReaction(pressed);
      } else if (pressed?.closest("#talk")) {
        event.preventDefault();
        setOpened(openAt(pressed));
      }
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => () => opened?.place.remove(), [opened]);

  const close = useCallback(() => {
    opened?.from.focus();
    setOpened(null);
  }, [opened]);
  const onSaid = useCallback(() => setOpened(null), []);

  if (!opened) return null;
  return createPortal(
    <TalkForm
      key={opened.parent + opened.key}
      about={["parent", opened.parent]}
      words={words}
      formKey={opened.key}
      draft={opened.quotation}
      back={back}
      owner={owner}
      onClose={close}
      onSaid={onSaid}
    />,
    opened.place,
  );
}

function openAt(link: HTMLElement): Opened {
  const place = document.createElement("div");
  link.closest(".acts")?.after(place);
  const parent = link.dataset.reply ?? "";
  const quotation = link.dataset.quote === undefined ? "" : quotationFrom(link.closest("article"));
  return { parent, quotation, key: crypto.randomUUID(), place, from: link };
}
