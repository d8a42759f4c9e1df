import { canPaint, Painter } from "@/app/_reader/painter";
import { offsetAtPoint } from "@/app/_reader/point";
import { TextIndex } from "@/app/_reader/text-index";
import type { NoteFilter, NoteSpan, PlacedNote } from "@/lib/annotations/note-span";
import { Book, painted } from "./book";
import { Column } from "./column";
import { counted, filled, type MarginWords } from "./margin-words";
import { pause } from "./pause";
import { Shelf } from "./shelf";

interface Parts {
  margin: HTMLElement;
  text: HTMLElement;
  /** Where to ask for notes that the page came without. */
  address: string;
  words: MarginWords;
}

/** Name of the mark in the browser's timeline. */
export const PAINTED = "notes-painted";
const MARGIN = 20; // pixels kept between a note and the edge of the window
const LONGEST_TOLD = 80; // UTF-16 units of the words that are spoken

/** The notes of the page as a living thing: painted words, notes beside them, and which of both the reader is at. */
export class LiveMargin {
  readonly book: Book;
  readonly shelf: Shelf;
  readonly column: Column;
  readonly parts: Parts;
  /** The note that the reader is at. */
  active: string | null = null;
  readonly #index: TextIndex;
  readonly #painter: Painter | null;
  readonly #wide = matchMedia("(min-width: 46rem)");
  readonly #said: HTMLElement;
  #lit: Element[] = [];
  #litName = "";

  constructor(parts: Parts, all: readonly NoteSpan[]) {
    this.parts = parts;
    this.#index = TextIndex.ofPage();
    this.#painter = canPaint() ? new Painter(this.#index) : null;
    this.book = new Book(all, blockStarts());
    const column = parts.margin.querySelector<HTMLElement>(".notes") ?? parts.margin;
    this.shelf = new Shelf(column, parts.address, this.book.order);
    this.column = new Column(this.book, this.shelf, this.#index, parts.words);
    this.#said = statusLine(parts.margin);
  }

  get isBeside(): boolean {
    return this.#wide.matches;
  }

  /** Words can be painted anew without asking the server. */
  get canRepaint(): boolean {
    return this.#painter !== null;
  }

  /** Paints at once; the notes find their places when the words are to be seen. */
  async begin(): Promise<void> {
    const { margin, text } = this.parts;
    this.paint();
    if (this.#painter) for (const place of [text, document.getElementById("h")]) place?.classList.add("painted");
    await pause();
    performance.mark(PAINTED); // the frame with the words is out: figures for people and for the bench
    margin.classList.add("live");
    this.layOut();
  }

  end(): void {
    this.#painter?.clear();
    const { margin, text } = this.parts;
    margin.classList.remove("live", "beside", "settled", "up", "picked");
    for (const place of [text, document.getElementById("h")]) place?.classList.remove("painted", "on-note");
    this.column.release();
    this.#said.remove();
  }

  paint(): void {
    this.#painter?.paint(painted(this.book.placed));
  }

  layOut(): void {
    this.parts.margin.classList.toggle("beside", this.isBeside);
    this.column.show(this.isBeside, this.active);
    if (this.isBeside) this.column.place(this.active);
    else this.column.release();
  }

  want(filter: NoteFilter): void {
    this.book.want(filter);
    if (this.active !== null && !this.book.isWanted(this.active)) this.active = null;
    this.paint();
    this.light([]);
    this.layOut();
  }

  /** The notes over the words under a point of the window, the shortest first. */
  atPoint(x: number, y: number): PlacedNote[] {
    const offset = offsetAtPoint(this.#index, x, y);
    return offset === null ? [] : this.book.at(offset);
  }

  /** Lights these notes and their words; none: the one that the reader is at. */
  light(ids: readonly string[]): void {
    const lit = ids.length > 0 || this.active === null ? ids : [this.active];
    const name = lit.join(" ");
    if (name === this.#litName) return;
    this.#litName = name;
    for (const element of this.#lit) element.classList.remove("lit");
    this.#lit = lit.flatMap((id) => this.shelf.get(id) ?? []);
    for (const element of this.#lit) element.classList.add("lit");
    this.#painter?.light(lit.flatMap((id) => this.book.find(id) ?? []));
  }

  /** Brings a note to the reader: drawn, beside its words, both lit, and said. */
  async goTo(note: PlacedNote, { focus, scroll }: { focus: boolean; scroll: boolean }): Promise<void> {
    await this.shelf.bring([note]);
    this.active = note.id;
    this.layOut();
    this.light([note.id]);
    if (scroll) this.#scrollTo(note);
    const element = this.shelf.get(note.id);
    if (element && this.isBeside) this.#show(element);
    if (focus && element) {
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    this.say(this.#told(note));
  }

  leave(): void {
    this.active = null;
    this.light([]);
  }

  say(sentence: string): void {
    this.#said.textContent = sentence;
  }

  /** How many notes are on the words that were pressed, where it is more than the one that opened. */
  sayHere(count: number, note: PlacedNote): void {
    this.say(`${counted(this.parts.words.here, count)}. ${this.#told(note)}`);
  }

  #told(note: PlacedNote): string {
    const { stepped, nobody } = this.parts.words;
    const words = this.#index.words(note);
    const clipped = words.length > LONGEST_TOLD ? `${words.slice(0, LONGEST_TOLD).toWellFormed()}…` : words;
    const at = this.book.placed.indexOf(note) + 1;
    const person = note.person?.name ?? nobody;
    return filled(stepped, { at, total: this.book.placed.length, person, words: clipped });
  }

  // Near the head of a full column a note stands below its words. It may still be on its way: where it will be counts.
  #show(element: HTMLElement): void {
    const top = this.shelf.column.getBoundingClientRect().top + Number.parseFloat(element.style.top || "0");
    const below = top + element.offsetHeight - innerHeight;
    if (top < MARGIN) scrollBy({ top: top - MARGIN, behavior: "instant" });
    else if (below > -MARGIN) scrollBy({ top: Math.min(below + MARGIN, top - MARGIN), behavior: "instant" });
  }

  #scrollTo(note: PlacedNote): void {
    const rect = this.#index.liveRange(note)?.getBoundingClientRect();
    if (!rect) return;
    const room = this.isBeside ? innerHeight : innerHeight * 0.35;
    if (rect.top > 60 && rect.bottom < room - 40) return;
    scrollTo({ top: scrollY + rect.top - room / 3, behavior: "instant" });
  }
}

const blockStarts = (): number[] =>
  [...document.querySelectorAll<HTMLElement>("#h[data-start], #text [data-start]")]
    .map(({ dataset }) => Number(dataset.start))
    .sort((a, b) => a - b);

function statusLine(margin: HTMLElement): HTMLElement {
  const line = document.createElement("p");
  line.className = "vh note-said";
  line.setAttribute("role", "status");
  margin.after(line); // what is said must be heard while the sheet is away, too
  return line;
}
