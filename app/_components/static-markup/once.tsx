"use client";

import { useState } from "react";
import { heldMarkup } from "./held-markup";

interface Props {
  name: string;
  /** Sent with the answers that a script asks for, which have no page around them. */
  html?: string;
}

/** Markup that stands in the page once: a browser that has got the page reads it there. For `StandingOnce` alone. */
export function Once({ name, html }: Props) {
  const [first] = useState(() => (typeof window === "undefined" ? heldMarkup(name) : readFromPage(name)));
  return <div id={name} dangerouslySetInnerHTML={{ __html: html ?? first }} suppressHydrationWarning />;
}

const readFromPage = (name: string): string => document.getElementById(name)?.innerHTML ?? "";
