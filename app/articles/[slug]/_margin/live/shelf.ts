import type { PlacedNote } from "@/lib/annotations/note-span";

/** Notes asked for in one request. */
const MOST = 40;

/** The notes that are drawn in the column, in the order of the text; brings those that the page came without. */
export class Shelf {
  readonly #drawn = new Map<string, HTMLElement>();
  readonly #asked = new Set<string>();
  #sorted: [string, HTMLElement][] | null = null;

  constructor(
    readonly column: HTMLElement,
    readonly address: string,
    readonly order: ReadonlyMap<string, number>,
  ) {
    for (const note of column.querySelectorAll<HTMLElement>(".note")) this.#drawn.set(idOf(note), note);
  }

  get(id: string): HTMLElement | undefined {
    return this.#drawn.get(id);
  }

  /** The drawn ones in the order of the text. */
  get inOrder(): [string, HTMLElement][] {
    this.#sorted ??= [...this.#drawn].sort(([a], [b]) => this.#place(a) - this.#place(b));
    return this.#sorted;
  }

  /**
   * Draws what is missing of these. Resolves when all that could be brought are there.
   * @throws when the archive cannot be reached
   */
  async bring(notes: readonly Pick<PlacedNote, "id">[]): Promise<boolean> {
    const missing = notes.map(({ id }) => id).filter((id) => !this.#drawn.has(id) && !this.#asked.has(id));
    for (const id of missing) this.#asked.add(id);
    try {
      for (let at = 0; at < missing.length; at += MOST) await this.#fetch(missing.slice(at, at + MOST));
    } finally {
      for (const id of missing) if (!this.#drawn.has(id)) this.#asked.delete(id);
    }
    return missing.length > 0;
  }

  async #fetch(ids: readonly string[]): Promise<void> {
    const answer = await fetch(withQuery(this.address, "ids", ids.join(",")));
    if (!answer.ok) throw new Error(`notes: ${answer.status}`);
    const { notes }: { notes: { id: string; html: string }[] } = await answer.json();
    for (const { id, html } of notes) if (!this.#drawn.has(id)) this.#put(id, html);
  }

  // As inert as the page that it would have come with: a document of the parser runs no script and loads nothing.
  #put(id: string, html: string): void {
    const note = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>(".note");
    if (!note) return;
    this.column.insertBefore(document.adoptNode(note), this.#after(id));
    this.#drawn.set(id, note);
    this.#sorted = null;
  }

  /** The first drawn note that stands after this one in the text. */
  #after(id: string): Element | null {
    const place = this.#place(id);
    return this.inOrder.find(([other]) => this.#place(other) > place)?.[1] ?? null;
  }

  #place(id: string): number {
    return this.order.get(id) ?? 0;
  }
}

export const idOf = (note: Pick<Element, "id">): string => note.id.replace(/^note-/, "");

export function withQuery(address: string, name: string, value: string): string {
  const url = new URL(address, location.href);
  url.searchParams.set(name, value);
  return url.href;
}
