/** Selecting by keys or by handles comes in many small steps; this many milliseconds after the last one it has ended. */
const SETTLED = 250;

/** Tells when somebody has selected something, by mouse, by touch or by keys, and let go. */
export function watchSelection(onSettled: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Nothing may appear under a mouse that still selects: the selection would run into it.
  let isDragging = false;
  const soon = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, milliseconds);
  };
  // The buttons are looked at while the mouse moves: it may have been pressed before this page had a script.
  const drag = ({ pointerType, buttons }: PointerEvent) => {
    if (pointerType !== "mouse" || (buttons & 1) === 0) return;
    isDragging = true;
    clearTimeout(timer);
  };
  const release = () => {
    if (isDragging) soon(0);
    isDragging = false;
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  document.addEventListener("selectionchange", () => isDragging || soon(SETTLED), { signal });
  for (const move of ["pointerdown", "pointermove"] as const) document.addEventListener(move, drag, { signal });
  for (const end of ["pointerup", "pointercancel", "dragend"]) document.addEventListener(end, release, { signal });
  soon(SETTLED); // something may have been selected before there was a script
}
