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
    const most = this.#unfolded.get(block) ?? AT_ONCE;
    return notes.filter(({ id }, at) => at < most || id === active);
  }

  unfold(block: number): void {
    this.#unfolded.set(block, (this.#unfolded.get(block) ?? AT_ONCE) + MORE);
  }

  /** Shows what belongs in the column and hides the rest. On narrow pages the sheet shows all that is wanted. */
  show(isBeside: boolean, active: string | null): void {
    const shown = new Set<string>();
    for (const block of this.book.byBlock.keys()) for (const { id } of this.of(block, active)) shown.add(id);
    for (const [id, note] of this.shelf.all) note.hidden = isBeside ? !shown.has(id) : !this.book.isWanted(id);
    for (const button of this.#buttons.values()) button.remove();
    this.#buttons.clear();
    if (isBeside) for (const block of this.book.byBlock.keys()) this.#offerMore(block, active);
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
      thing.style.top = `${Math.round(tops[at] ?? 0)}px`;
    });
    const end = tops.length === 0 ? 0 : (tops.at(-1) ?? 0) + (measured.at(-1)?.height ?? 0);
    column.style.minHeight = `${Math.ceil(end)}px`;
  }

  /** Lets the notes stand one after the other again. */
  release(): void {
    this.shelf.column.style.minHeight = "";
    for (const child of this.shelf.column.children) if (child instanceof HTMLElement) child.style.top = "";
  }

  #topOf(thing: HTMLElement, origin: number): number | null {
    const note = this.book.find(thing.id.slice("note-".length));
    const rect = note && this.index.liveRange({ start: note.start, end: note.end })?.getClientRects()[0];
    return rect ? rect.top - origin : null;
  }

  #offerMore(block: number, active: string | null): void {
    const shown = this.of(block, active).filter(({ id }) => this.shelf.get(id));
    const rest = (this.book.byBlock.get(block)?.length ?? 0) - this.of(block, active).length;
    const last = shown.at(-1);
    if (rest <= 0 || !last) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link note-more";
    button.dataset.block = String(block);
    button.textContent = counted(this.words.more, rest);
    this.shelf.get(last.id)?.after(button);
    this.#buttons.set(block, button);
  }
}
