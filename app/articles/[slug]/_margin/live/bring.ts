import type { PlacedNote } from "@/lib/annotations/note-span";
import type { LiveMargin } from "./live-margin";
import type { Sheet } from "./sheet";
import { idOf } from "./shelf";

const PATIENCE = 120; // milliseconds that a reader rests before notes are asked for

/** Brings notes when the reader comes near their words, when the address names one, and keeps all of them in place. */
export function bringAsRead(live: LiveMargin, sheet: Sheet, signal: AbortSignal): void {
  const { margin, text } = live.parts;
  const near = new Set<number>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const watch = new IntersectionObserver(come, { rootMargin: "50% 0px" });
  for (const block of document.querySelectorAll("#h[data-start], #text [data-start]")) watch.observe(block);
  const resized = new ResizeObserver(() => requestAnimationFrame(() => live.layOut()));
  for (const element of [text, margin.querySelector("header")]) if (element) resized.observe(element);
  signal.addEventListener("abort", () => {
    watch.disconnect();
    resized.disconnect();
    clearTimeout(waiting);
  });

  margin.addEventListener("click", unfold, { signal });
  document.addEventListener("click", openAll, { signal });
  addEventListener("hashchange", () => void goToNamed(), { signal });
  matchMedia("(min-width: 46rem)").addEventListener("change", () => sheet.close(), { signal });
  document.fonts.ready.then(() => !signal.aborted && live.layOut());
  void goToNamed().then(() => margin.classList.add("settled"));

  function come(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const block = live.book.blockAt(Number(target instanceof HTMLElement && target.dataset.start));
      if (isIntersecting) near.add(block);
      else near.delete(block);
    }
    clearTimeout(waiting);
    waiting = setTimeout(() => void bringNear(), PATIENCE);
  }

  async function bringNear(): Promise<void> {
    if (!live.isBeside) return;
    await bring([...near].flatMap((block) => live.column.of(block, live.active)));
  }

  async function bring(notes: readonly PlacedNote[]): Promise<void> {
    try {
      if ((await live.shelf.bring(notes)) && !signal.aborted) live.layOut();
    } catch {
      live.say(live.parts.words.failed); // they are asked for again as soon as the reader moves on
    }
  }

  async function unfold({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>(".note-more") : null;
    if (!button) return;
    const block = Number(button.dataset.block);
    const before = new Set(live.column.of(block, live.active).map(({ id }) => id));
    live.column.unfold(block);
    const shown = live.column.of(block, live.active);
    await bring(shown);
    live.layOut();
    const first = live.shelf.get(shown.find(({ id }) => !before.has(id))?.id ?? "");
    if (first) {
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
    }
  }

  function openAll(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[href="#margin"]') : null;
    if (!link || live.isBeside) return;
    event.preventDefault();
    void sheet.openAll();
  }

  /** "#note-…": the note and its words, wherever they are. */
  async function goToNamed(): Promise<void> {
    const id = location.hash.startsWith("#note-") ? idOf({ id: location.hash.slice(1) }) : null;
    const note = id === null ? null : live.book.find(id);
    if (!note) return;
    await live.goTo(note, { focus: true, scroll: true });
    if (!live.isBeside) await sheet.open([note]);
  }
}
