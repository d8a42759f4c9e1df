import { stack } from "@/app/_reader/stack";
import type { TextIndex } from "@/app/_reader/text-index";
import type { PlacedNote } from "@/lib/annotations/note-span";
import type { Book } from "./book";
import { counted, type MarginWords } from "./margin-words";
import type { Shelf } from "./shelf";

/** Notes of one paragraph that stand beside it at once; the others are a press away, or the next would drift from theirs. */
const AT_ONCE = 4;
const MORE = 20;
const GAP = 14; // pixels

/** The column beside the text: which notes stand in it, and where. */
export class Column {
  readonly #unfolded = new Map<number, number>();
  readonly #buttons = new Map<number, HTMLButtonElement>();

  constructor(
    readonly book: Book,
    readonly shelf: Shelf,
    readonly index: TextIndex,
    readonly words: MarginWords,
  ) {}

  /** The notes that should stand beside a block: its first ones, and the one that the reader is at. */
  of(block: number, active: string | null): PlacedNote[] {
    const notes = this.book.byBlock.get(block) ?? [];
    const first = notes.slice(0, this.#most(block));
    const here = active === null ? null : this.book.find(active);
    return here && this.book.blockAt(here.start) === block && !first.includes(here) ? [...first, here] : first;
  }

  unfold(block: number): void {
    this.#unfolded.set(block, this.#most(block) + MORE);
  }

  /** Shows what belongs in the column and hides the rest. On narrow pages the sheet shows all that is wanted. */
  show(isBeside: boolean, active: string | null): void {
    const last = new Map<number, HTMLElement>();
    for (const [id, element] of this.shelf.inOrder) {
      const note = this.book.find(id);
      const block = note ? this.book.blockAt(note.start) : 0;
      const isShown = note !== null && (!isBeside || id === active || this.book.rank(id) < this.#most(block));
      if (element.hidden === isShown) element.hidden = !isShown;
      if (isBeside && isShown) last.set(block, element);
    }
    for (const [block, button] of this.#buttons) if (!last.has(block)) this.#dismiss(block, button);
    for (const [block, element] of last) this.#offerMore(block, element, active);
  }

  /** Puts each note at the height of its words, the one the reader is at exactly there. */
  place(active: string | null): void {
    const { column } = this.shelf;
    const origin = column.getBoundingClientRect().top;
    const things = [...column.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !child.hidden,
    );
    let last = 0;
    const measured = things.map((thing) => {
      last = this.#topOf(thing, origin) ?? last;
      return { top: last, height: thing.offsetHeight };
    });
    const pinned = things.findIndex(({ id }) => id === `note-${active}`);
    const tops = stack(measured, GAP, pinned < 0 ? null : pinned);
    things.forEach((thing, at) => {
      const top = `${Math.round(tops[at] ?? 0)}px`;
      if (thing.style.top !== top) thing.style.top = top;
    });
    const end = tops.length === 0 ? 0 : (tops.at(-1) ?? 0) + (measured.at(-1)?.height ?? 0);
    column.style.setProperty("--room", `${Math.ceil(end)}px`); // on paper it needs none
  }

  /** Lets the notes stand one after the other again. */
  release(): void {
    this.shelf.column.style.removeProperty("--room");
    for (const child of this.shelf.column.children) if (child instanceof HTMLElement) child.style.top = "";
  }

  #topOf(thing: HTMLElement, origin: number): number | null {
    const note = this.book.find(thing.id.slice("note-".length));
    const rect = note && this.index.liveRange({ start: note.start, end: note.end })?.getClientRects()[0];
    return rect ? rect.top - origin : null;
  }

  #most(block: number): number {
    return this.#unfolded.get(block) ?? AT_ONCE;
  }

  /** After the last note of a block, a button for those that are not shown. */
  #offerMore(block: number, last: HTMLElement, active: string | null): void {
    const rest = (this.book.byBlock.get(block)?.length ?? 0) - this.of(block, active).length;
    const known = this.#buttons.get(block);
    if (rest <= 0) {
      if (known) this.#dismiss(block, known);
      return;
    }
    const button = known ?? moreButton(block);
    const words = counted(this.words.more, rest);
    if (button.textContent !== words) button.textContent = words;
    if (last.nextSibling !== button) last.after(button);
    this.#buttons.set(block, button);
  }

  #dismiss(block: number, button: HTMLElement): void {
    button.remove();
    this.#buttons.delete(block);
  }
}

function moreButton(block: number): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link note-more";
  button.dataset.block = String(block);
  return button;
}
