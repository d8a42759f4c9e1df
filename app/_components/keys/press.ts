/**
 * The key of the desk that was pressed, or null. A letter counts by its place on the keyboard where the layout is not
 * Latin: "с" of a Russian keyboard is "c". Nothing counts while somebody types, or together with Ctrl, Alt or Meta.
 */
export function pressed(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return null;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return null;
  if (/^[a-z0-9?]$/.test(event.key)) return event.key;
  return event.shiftKey ? null : (/^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? null);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED));
const TYPED = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Presses the visible control that carries a key; whether there was one. */
export function press(key: string): boolean {
  const control = visible(`[data-key="${key}"]`);
  if (!control) return false;
  const form = control.dataset.focus;
  if (form) focusFirst(document.getElementById(form));
  else if (control instanceof HTMLElement && control.localName === "summary") open(control);
  else control.click();
  return true;
}

const visible = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());

function open(summary: HTMLElement): void {
  const details = summary.closest("details");
  if (!details) return;
  details.open = true;
  const first =
    details.querySelector<HTMLElement>("button[data-key]") ?? details.querySelector<HTMLElement>("input.field");
  first?.focus();
}

function focusFirst(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLInputElement>(".field");
  field?.focus();
  field?.select();
}
