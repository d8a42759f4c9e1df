"use client";

import { useMemo, useState } from "react";
import { heldMarkup } from "./held-markup";

export interface OnceProps {
  /** Of its element, the only one in the page. */
  id: string;
  className?: string;
  lang?: string;
  /** The page that is being rendered, whose markup is held; "" where the markup is sent. */
  page: string;
  /** Sent with the answers that a script asks for, which have no page around them. */
  html?: string;
}

/** Markup that stands in the page once: a browser that has got the page reads it there. For `standsOnce` alone. */
export function Once({ page, html, ...attributes }: OnceProps) {
  const { id } = attributes;
  const [first] = useState(() => (typeof window === "undefined" ? heldMarkup(page, id) : readFromPage(id)));
  const shown = useMemo(() => (html === undefined || asInPage(html) === first ? first : html), [html, first]);
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: shown }} suppressHydrationWarning />;
}

const readFromPage = (id: string): string => document.getElementById(id)?.innerHTML ?? "";

/** As a browser writes it. What is the same as before stays as it is, with all that scripts have done to it. */
function asInPage(html: string): string {
  if (typeof window === "undefined") return html;
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.innerHTML;
}
