import type { PlacedNote } from "@/lib/annotations/note-span";
import type { LiveMargin } from "./live-margin";

/** On a narrow page the notes come up from below: those of the words that were touched, or all of them. */
export class Sheet {
  #opener: HTMLElement | null = null;
  readonly #close: HTMLButtonElement;

  constructor(
    readonly live: LiveMargin,
    signal: AbortSignal,
  ) {
    const { margin, words } = live.parts;
    this.#close = document.createElement("button");
    this.#close.type = "button";
    this.#close.className = "link close";
    this.#close.textContent = words.close;
    this.#close.addEventListener("click", () => this.close(), { signal });
    margin.querySelector("header")?.append(this.#close);
    signal.addEventListener("abort", () => this.#close.remove());
  }

  get isOpen(): boolean {
    return this.live.parts.margin.classList.contains("up");
  }

  async openAll(): Promise<void> {
    this.#raise();
    this.live.parts.margin.classList.remove("picked");
    this.#close.focus();
  }

  async open(notes: readonly PlacedNote[]): Promise<void> {
    const { margin } = this.live.parts;
    await this.live.shelf.bring(notes);
    this.#raise();
    margin.classList.add("picked");
    const ids = new Set(notes.map(({ id }) => id));
    for (const [id, note] of this.live.shelf.inOrder) note.classList.toggle("up", ids.has(id));
    margin.scrollTop = 0;
    this.#close.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.isOpen) return;
    this.live.parts.margin.classList.remove("up", "picked");
    this.live.leave();
    this.#opener?.focus({ preventScroll: true });
    this.#opener = null;
  }

  #raise(): void {
    const { activeElement } = document;
    if (!this.isOpen && activeElement instanceof HTMLElement) this.#opener = activeElement;
    this.live.parts.margin.classList.add("up");
  }
}
