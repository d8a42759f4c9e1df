import type { LiveMargin } from "./live-margin";
import type { Sheet } from "./sheet";

const KEPT = "spravka-note-keys";

/** n and p step through the notes, Escape leaves them. They can be switched off: WCAG 2.2, 2.1.4. */
export function stepByKeys(live: LiveMargin, sheet: Sheet, signal: AbortSignal): void {
  const box = switchOf(live.parts.words.keys);
  live.parts.margin.querySelector(".narrow form")?.append(box.label);
  signal.addEventListener("abort", () => box.label.remove());
  box.input.addEventListener("change", () => remember(box.input.checked), { signal });
  document.addEventListener("keydown", press, { signal });

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "Escape") leave();
    else if (box.input.checked && STEPS.has(event.code)) {
      event.preventDefault();
      void step(STEPS.get(event.code) ?? 1);
    }
  }

  function leave(): void {
    if (sheet.isOpen) sheet.close();
    else if (live.active !== null) {
      live.leave();
      live.layOut();
    }
  }

  async function step(by: 1 | -1): Promise<void> {
    const note = live.book.step(live.active, by);
    if (!note) return live.say(live.parts.words.noMore);
    await live.goTo(note, { focus: live.isBeside, scroll: true });
    if (!live.isBeside) await sheet.open([note]);
  }
}

// By the place of the key, so that they work with Cyrillic letters on them too.
const STEPS = new Map<string, 1 | -1>([
  ["KeyN", 1],
  ["KeyP", -1],
]);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable], dialog") !== null;

function switchOf(words: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement("label");
  label.className = "check";
  const input = document.createElement("input");
  input.type = "checkbox";
  input.checked = recall();
  label.append(input, words);
  return { label, input };
}

// Some browsers refuse storage altogether; then the choice lasts as long as the page.
function remember(isOn: boolean): void {
  try {
    localStorage.setItem(KEPT, isOn ? "on" : "off");
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function recall(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return true;
  }
}
