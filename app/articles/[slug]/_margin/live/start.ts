import { unwire, type WiredNotes } from "@/lib/annotations/note-wire";
import { bringAsRead } from "./bring";
import { followReader } from "./follow";
import { stepByKeys } from "./keys";
import { LiveMargin } from "./live-margin";
import type { MarginWords } from "./margin-words";
import { narrowAtOnce } from "./narrowing";
import { pause } from "./pause";
import { Sheet } from "./sheet";

export interface Given {
  /** Where to ask for notes that the page came without. */
  address: string;
  /** All notes of the page, where there are few; else they are asked for. */
  notes: WiredNotes | null;
  words: MarginWords;
}

const MANY = 5000;

/** Brings the margin of the page to life until `signal` says to stop. */
export async function start({ address, notes, words }: Given, signal: AbortSignal): Promise<void> {
  const margin = document.getElementById("margin");
  const text = document.getElementById("text");
  if (!margin || !text) return;
  const all = notes ?? (await ask(address, signal));
  if (!all || signal.aborted) return;
  const spans = unwire(all);
  if (spans.length > MANY) await pause();
  if (signal.aborted) return;
  const live = new LiveMargin({ margin, text, address, words }, spans);
  const sheet = new Sheet(live, signal);
  await live.begin();
  if (signal.aborted) return live.end();
  followReader(live, sheet, signal);
  stepByKeys(live, sheet, signal);
  narrowAtOnce(live, signal);
  bringAsRead(live, sheet, signal);
  signal.addEventListener("abort", () => live.end());
}

/** Null when the page was left meanwhile. What cannot be reached leaves the page as it came: it can be read. */
async function ask(address: string, signal: AbortSignal): Promise<WiredNotes | null> {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? await answer.json() : null;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}
