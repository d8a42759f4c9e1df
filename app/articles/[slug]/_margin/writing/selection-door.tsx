"use client";

import { type ComponentType, useEffect, useState } from "react";
import { onNoteLink } from "./note-link";
import { selectInLinks } from "./select-in-links";
import type { Opening, ToolsProps } from "./tools-props";
import { watchSelection } from "./watch-selection";

type Tools = ComponentType<ToolsProps & Opening>;

/** Waits for somebody to select something, and only then fetches the tools. */
export function SelectionDoor(props: ToolsProps) {
  const [opened, setOpened] = useState<{ Tools: Tools; link: HTMLAnchorElement | null } | null>(null);
  const [settled] = useState<Opening["settled"]>({ run: null });
  const { slug } = props;

  useEffect(() => {
    const stop = new AbortController();
    const byLink = new AbortController();
    const open = async (link: HTMLAnchorElement | null) => {
      const { Tools } = await import("./tools");
      byLink.abort(); // from here on the tools listen for themselves
      setOpened((before) => before ?? { Tools, link });
    };
    const { signal } = stop;
    selectInLinks(signal);
    watchSelection(() => (settled.run ? settled.run() : isSelecting() && orLater(open(null))), signal);
    document.addEventListener("click", (event) => onNoteLink(event, (link) => orFollow(open(link), link)), {
      signal: byLink.signal,
    });
    if (isKept(`spravka-writing ${slug}`, '"isPending":true')) orLater(open(null));
    if (isKept(`spravka-quote ${slug}`, "")) import("./discuss").then(({ quoteWaiting }) => quoteWaiting(slug));
    return () => {
      stop.abort();
      byLink.abort();
    };
  }, [slug, settled]);

  return opened && <opened.Tools {...props} link={opened.link} settled={settled} />;
}

function isSelecting(): boolean {
  const selection = getSelection();
  const node = selection && !selection.isCollapsed ? selection.anchorNode : null;
  return (node instanceof Element ? node : node?.parentElement)?.closest("[data-start], .spr") != null;
}

// Tools that cannot be fetched now are asked for again by the next selection; a link still leads to its form.
const orLater = (opening: Promise<void>): Promise<void> => opening.catch(() => undefined);
const orFollow = (opening: Promise<void>, { href }: HTMLAnchorElement): Promise<void> =>
  opening.catch(() => location.assign(href));

// What could not be sent, or was on its way, when this tab was elsewhere.
function isKept(key: string, part: string): boolean {
  try {
    return window.sessionStorage.getItem(key)?.includes(part) ?? false;
  } catch {
    return false;
  }
}
