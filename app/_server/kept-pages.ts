import type { PackedPage } from "./packed-page";
import type { Shows } from "./public-pages";

/** A page as it was rendered, cut where its nonce stood, so that each answer gets a nonce of its own. */
export interface KeptPage {
  pieces: Buffer[];
  /** Packed when somebody first asked for it packed. */
  packed?: Promise<PackedPage>;
  contentType: string;
  bytes: number;
  until: number;
}

/** A page that is being rendered. Once what it shows has been forgotten, it is too late to keep it. */
export interface Rendering {
  readonly key: string;
  readonly shows: Shows;
  isLate: boolean;
}

/** Rendered pages for guests, the least recently used thrown out first, never more than `limit` bytes. */
export class KeptPages {
  #pages = new Map<string, KeptPage & { shows: Shows }>();
  readonly #renderings = new Set<Rendering>();
  #bytes = 0;

  constructor(readonly limit: number) {}

  find(key: string, now: number): KeptPage | null {
    const page = this.#pages.get(key);
    if (!page) return null;
    this.#drop(key);
    if (page.until <= now) return null;
    this.#put(key, page);
    return page;
  }

  /** Says that a page begins to be rendered. `end` must be called for it, whatever becomes of it. */
  begin(key: string, shows: Shows): Rendering {
    const rendering = { key, shows, isLate: false };
    this.#renderings.add(rendering);
    return rendering;
  }

  keep({ key, shows, isLate }: Rendering, page: KeptPage): void {
    if (isLate) return;
    this.#drop(key);
    if (page.bytes > this.limit / 4) return;
    this.#put(key, { ...page, shows });
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.limit) break;
      this.#drop(oldest);
    }
  }

  end(rendering: Rendering): void {
    this.#renderings.delete(rendering);
  }

  /** Forgets all pages, or those alone that show something of the kind. */
  forget(isMeant: (shows: Shows) => boolean = () => true): void {
    for (const rendering of this.#renderings) rendering.isLate ||= isMeant(rendering.shows);
    for (const [key, { shows }] of this.#pages) if (isMeant(shows)) this.#drop(key);
  }

  get bytes(): number {
    return this.#bytes;
  }

  #put(key: string, page: KeptPage & { shows: Shows }): void {
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
  }

  #drop(key: string): void {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0;
    this.#pages.delete(key);
  }
}
