/** What of an entry is answered: its words that are selected, else all of them but what it quotes itself; as Markdown. */
export function quotationFrom(entry: Element | null): string {
  const said = entry?.querySelector<HTMLElement>(".say");
  if (!said) return "";
  const lines = (selectedIn(said) || ownWordsOf(said)).trim().split(/\n+/u);
  return `${lines.map((line) => `> ${line}`).join("\n>\n")}\n\n`;
}

function selectedIn(said: HTMLElement): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return "";
  return said.contains(selection.anchorNode) && said.contains(selection.focusNode) ? selection.toString() : "";
}

const ownWordsOf = (said: HTMLElement): string =>
  Array.from(said.children)
    .filter((part): part is HTMLElement => part instanceof HTMLElement && part.localName !== "blockquote")
    .map((part) => part.innerText)
    .join("\n");
