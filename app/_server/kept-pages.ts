/** A page as it was rendered, cut where its nonce stood, so that each answer gets a nonce of its own. */
export interface KeptPage {
  pieces: string[];
  contentType: string;
  bytes: number;
  until: number;
}

/**
 * Rendered pages for guests, the least recently used thrown out first, never more than `limit` bytes. `generation`
 * grows when everything is forgotten: a page whose rendering began before must not be kept.
 */
export class KeptPages {
  generation = 0;
  #pages = new Map<string, KeptPage>();
  #bytes = 0;

  constructor(readonly limit: number) {}

  find(key: string, now: number): KeptPage | null {
    const page = this.#pages.get(key);
    if (!page) return null;
    this.#drop(key, page);
    if (page.until <= now) return null;
    this.#put(key, page);
    return page;
  }

  keep(key: string, page: KeptPage): void {
    const before = this.#pages.get(key);
    if (before) this.#drop(key, before);
    if (page.bytes > this.limit / 4) return;
    this.#put(key, page);
    for (const [oldest, { bytes }] of this.#pages) {
      if (this.#bytes <= this.limit) break;
      this.#drop(oldest, { bytes });
    }
  }

  forget(): void {
    this.generation += 1;
    this.#pages.clear();
    this.#bytes = 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  #put(key: string, page: KeptPage): void {
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
  }

  #drop(key: string, { bytes }: { bytes: number }): void {
    this.#pages.delete(key);
    this.#bytes -= bytes;
  }
}
