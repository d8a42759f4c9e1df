import type { PlacedNote } from "@/lib/annotations/note-span";
import type { LiveMargin } from "./live-margin";
import type { Sheet } from "./sheet";
import { idOf } from "./shelf";

/** Follows pointer, touch and focus over the words and over the notes. */
export function followReader(live: LiveMargin, sheet: Sheet, signal: AbortSignal): void {
  const { margin, text } = live.parts;
  const headline = document.getElementById("h");
  for (const place of [text, headline]) {
    place?.addEventListener("pointermove", onceAFrame(hoverWords), { signal, passive: true });
    place?.addEventListener("pointerleave", () => hover([]), { signal });
    place?.addEventListener("click", pressWords, { signal });
  }
  for (const event of ["pointerover", "focusin"]) margin.addEventListener(event, lightNote, { signal });
  for (const event of ["pointerleave", "focusout"]) margin.addEventListener(event, () => live.light([]), { signal });

  let last: PlacedNote[] = [];
  let next = 0;

  function hoverWords({ clientX, clientY, pointerType }: PointerEvent): void {
    if (pointerType === "touch") return;
    hover(live.atPoint(clientX, clientY));
  }

  function hover(notes: readonly PlacedNote[]): void {
    text.classList.toggle("on-note", notes.length > 0);
    live.light(notes.map(({ id }) => id));
  }

  function pressWords(event: MouseEvent): void {
    const selection = getSelection();
    if (event.defaultPrevented || (selection && !selection.isCollapsed)) return;
    const reference = event.target instanceof Element ? event.target.closest<HTMLElement>(".nref") : null;
    if (reference) pressReference(event, reference);
    else pressNoted(event, live.atPoint(event.clientX, event.clientY));
  }

  // Each press on the same words goes to the next of their notes; after the last, a link under them is a link again.
  function pressNoted(event: MouseEvent, notes: PlacedNote[]): void {
    if (notes.length === 0) return;
    next = isSame(notes, last) ? next + 1 : 0;
    last = notes;
    const isLink = event.target instanceof Element && event.target.closest("a") !== null;
    if (isLink && next >= notes.length) {
      last = [];
      return;
    }
    event.preventDefault();
    const note = notes[next % notes.length];
    if (note) void go(note, notes, false);
  }

  function pressReference(event: MouseEvent, reference: HTMLElement): void {
    const block = Number(reference.closest<HTMLElement>("[data-start]")?.dataset.start);
    const notes = live.book.byBlock.get(live.book.blockAt(block)) ?? [];
    const [first] = notes;
    if (!first) return;
    event.preventDefault();
    void go(first, notes, true);
  }

  async function go(note: PlacedNote, all: readonly PlacedNote[], focus: boolean): Promise<void> {
    await live.goTo(note, { focus: focus && live.isBeside, scroll: !live.isBeside });
    if (!live.isBeside) await sheet.open(all);
    if (all.length > 1) live.sayHere(all.length, note);
  }

  function lightNote({ target }: Event): void {
    const note = target instanceof Element ? target.closest(".note") : null;
    if (note) live.light([idOf(note)]);
  }
}

const isSame = (a: readonly PlacedNote[], b: readonly PlacedNote[]): boolean =>
  a.length === b.length && a.every((note, index) => note === b[index]);

/** Only the last event of a frame is looked at: asking what is under the pointer makes the browser lay out. */
function onceAFrame(follow: (event: PointerEvent) => void): (event: Event) => void {
  let last: PointerEvent | null = null;
  return (event) => {
    if (!(event instanceof PointerEvent)) return;
    if (last === null) {
      requestAnimationFrame(() => {
        const latest = last;
        last = null;
        if (latest) follow(latest);
      });
    }
    last = event;
  };
}
