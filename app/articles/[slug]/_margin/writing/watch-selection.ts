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
  const press = ({ pointerType, button }: PointerEvent) => {
    isDragging = pointerType === "mouse" && button === 0;
    if (isDragging) clearTimeout(timer);
  };
  const release = () => {
    if (isDragging) soon(0);
    isDragging = false;
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  document.addEventListener("selectionchange", () => isDragging || soon(SETTLED), { signal });
  document.addEventListener("pointerdown", press, { signal });
  for (const end of ["pointerup", "pointercancel", "dragend"]) document.addEventListener(end, release, { signal });
}
