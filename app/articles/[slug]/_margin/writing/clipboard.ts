/** Puts words on the clipboard; false where the browser does not let us. */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The same words in two forms: as they are, and for editors that take quotations and links. */
export async function copyBoth({ plain, html }: { plain: string; html: string }): Promise<boolean> {
  try {
    const forms = {
      "text/plain": new Blob([plain], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return copyWords(plain);
  }
}
