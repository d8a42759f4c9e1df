import { Intervals } from "@/app/_reader/intervals";
import type { Painted } from "@/app/_reader/painter";
import { lastAtMost } from "@/app/_reader/text-index";
import {
  EVERY_NOTE,
  isPlaced,
  isWanted,
  type NoteFilter,
  type NoteSpan,
  type PlacedNote,
} from "@/lib/annotations/note-span";
import { lookOf } from "../look";

/** All notes of the page, and those of them that the reader wants to see now. */
export class Book {
  filter: NoteFilter = EVERY_NOTE;
  /** Those wanted that have a place, in the order of the text. */
  placed: PlacedNote[] = [];
  /** The wanted of each block, by its number. */
  byBlock = new Map<number, PlacedNote[]>();
  readonly order: ReadonlyMap<string, number>;
  #byPlace = new Intervals<PlacedNote>([]);
  #wanted = new Set<string>();
  #byId = new Map<string, PlacedNote>();
  #ranks = new Map<string, number>();

  constructor(
    readonly all: readonly NoteSpan[],
    /** Where the blocks of the text begin. */
    readonly blocks: readonly number[],
  ) {
    this.order = new Map(all.map(({ id }, index) => [id, index]));
    this.want(EVERY_NOTE);
  }

  want(filter: NoteFilter): void {
    this.filter = filter;
    const wanted = this.all.filter((note) => isWanted(note, filter));
    this.#wanted = new Set(wanted.map(({ id }) => id));
    this.placed = wanted.filter(isPlaced);
    this.#byId = new Map(this.placed.map((note) => [note.id, note]));
    this.byBlock = Map.groupBy(this.placed, ({ start }) => this.blockAt(start));
    this.#ranks = new Map([...this.byBlock.values()].flatMap((notes) => notes.map(({ id }, rank) => [id, rank])));
    this.#byPlace = new Intervals(this.placed);
  }

  isWanted(id: string): boolean {
    return this.#wanted.has(id);
  }

  get count(): number {
    return this.#wanted.size;
  }

  /** The notes over a character, the shortest first. */
  at(offset: number): PlacedNote[] {
    return this.#byPlace.at(offset);
  }

  find(id: string): PlacedNote | null {
    return this.#byId.get(id) ?? null;
  }

  /** The next or the one before in the text; without a note to go from the first or the last. */
  step(from: string | null, by: 1 | -1): PlacedNote | null {
    const at = this.placed.findIndex(({ id }) => id === from);
    if (at < 0) return this.placed.at(by === 1 ? 0 : -1) ?? null;
    return this.placed[at + by] ?? null;
  }

  /** How many of the wanted notes of its block stand before a note. */
  rank(id: string): number {
    return this.#ranks.get(id) ?? 0;
  }

  blockAt(offset: number): number {
    return Math.max(0, lastAtMost(this.blocks, offset));
  }
}

export const painted = (notes: readonly PlacedNote[]): Painted[] =>
  notes.map((note) => ({ start: note.start, end: note.end, look: lookOf(note) }));
