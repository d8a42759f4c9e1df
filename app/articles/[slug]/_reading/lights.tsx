"use client";

import { useEffect } from "react";

/** Lights words and their rows together, and remembers which lines the reader wants. Draws nothing itself. */
export function Lights() {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    for (const event of ["pointerover", "focusin"]) document.addEventListener(event, lightTogether, { signal });
    window.addEventListener("hashchange", lightTarget, { signal });
    document.addEventListener("change", rememberLine, { signal });
    recallLines();
    lightTarget();
    return () => stop.abort();
  }, []);
  return null;
}

let lit: Element[] = [];
let litRow: string | null = null;

// The page may move under a pointer that rests: what the keyboard is at stays lit then.
function lightTogether({ target }: Event) {
  const at = document.activeElement;
  light((target instanceof Element && rowOf(target)) || (at && rowOf(at)));
}

// Only the first piece of a fact carries the id that the address names; the others light with it.
function lightTarget() {
  const words = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (words) light(rowOf(words));
}

/** The row that stands for what was pointed at: itself, or the one its words belong to. */
function rowOf(element: Element): string | null {
  const words = element.closest<HTMLElement>(".text [data-of], .text .f, .text .n, .head .f");
  if (words) return words.dataset.of ?? words.getAttribute("href")?.slice(1) ?? null;
  return element.closest(".spr li[id], .spr tr[id], .spr a[id]")?.id ?? null;
}

function light(row: string | null) {
  if (row === litRow) return;
  for (const element of lit) element.classList.remove("lit");
  litRow = row;
  lit = row ? [...document.querySelectorAll(`[data-of="${row}"], .f[href="#${row}"], [id="${row}"]`)] : [];
  for (const element of lit) element.classList.add("lit");
}

const KEPT = "spravka-lines-off";
const boxes = () => [...document.querySelectorAll<HTMLInputElement>(".switches input")];

function rememberLine({ target }: Event) {
  if (!(target instanceof HTMLInputElement) || !target.closest(".switches")) return;
  const off = boxes().filter(({ checked }) => !checked);
  storage()?.setItem(KEPT, off.map(({ id }) => id).join(" "));
}

function recallLines() {
  const off = storage()?.getItem(KEPT)?.split(" ") ?? [];
  for (const box of boxes()) if (off.includes(box.id)) box.checked = false;
}

// Some browsers refuse storage altogether; then the choice lasts as long as the page.
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
