/** The link to a form that stands at each paragraph; where there is a script it opens the tools instead. */
const NOTE_LINK = "a[data-write]";

/** Runs where one of those links is pressed, without keys that mean another window. */
export function onNoteLink(event: MouseEvent, run: (link: HTMLAnchorElement) => void): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(NOTE_LINK) : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  run(link);
}

/** Whether the focus stands at one of those links, as it does until the tools that it opens take it. */
export const isAtNoteLink = (): boolean => document.activeElement?.matches(NOTE_LINK) ?? false;
