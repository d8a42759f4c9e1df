/** So far, in pixels, a hand moves that only clicks. */
const SLIP = 4;

interface Pressed {
  link: HTMLAnchorElement;
  href: string;
  x: number;
  y: number;
}

/**
 * Lets a mouse select words that are links, as many of the text are. Browsers begin no selection in a link, they drag it
 * away; so while the button is down the link is none. Where nothing was dragged the click follows it as ever.
 */
export function selectInLinks(signal: AbortSignal): void {
  let pressed: Pressed | null = null;
  let hasDragged = false;

  const press = ({ target, pointerType, button, x, y, ctrlKey, metaKey, shiftKey, altKey }: PointerEvent) => {
    hasDragged = false;
    if (pointerType !== "mouse" || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
    const href = link?.getAttribute("href");
    if (!link || href == null) return;
    link.removeAttribute("href");
    pressed = { link, href, x, y };
  };
  const release = (event: Event) => {
    if (!pressed) return;
    const { link, href, x, y } = pressed;
    link.setAttribute("href", href);
    hasDragged = event instanceof PointerEvent && Math.hypot(event.x - x, event.y - y) > SLIP;
    pressed = null;
  };
  const click = (event: MouseEvent) => {
    if (hasDragged && !getSelection()?.isCollapsed) event.preventDefault();
    hasDragged = false;
  };

  document.addEventListener("pointerdown", press, { signal });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, release, { signal });
  window.addEventListener("blur", release, { signal });
  document.addEventListener("click", click, { signal, capture: true });
}

const LINKS = ".text a[href]:not(.n, .write), .head h1 a[href], .spr a[href]";
