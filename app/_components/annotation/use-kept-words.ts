import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useSent } from "../form/action-form";

/** Milliseconds without a key until the server is given what was typed. */
const PAUSE = 1500;

/**
 * Keeps what is typed: in the tab at every key, so that a reload, a crash of the tab and an expired session lose nothing,
 * and, after a pause, with the archive, so that it is there on another machine. Once it is sent both forget it.
 * @param keep gives the words to the archive; false when it did not take them
 */
export function useKeptWords(
  field: RefObject<HTMLTextAreaElement | null>,
  key: string,
  keep: (body: string) => Promise<boolean>,
) {
  const [isKept, setKept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { outcome, answer } = useSent();
  const said = outcome === "done" && typeof answer?.id === "string" ? answer.id : null;

  useEffect(() => {
    const words = read(key);
    if (words && field.current) field.current.value = words;
  }, [field, key]);

  useEffect(() => {
    if (said === null) return;
    clearTimeout(timer.current);
    write(key, "");
    setKept(false);
  }, [said, key]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const onType = useCallback(() => {
    const body = field.current?.value ?? "";
    write(key, body);
    setKept(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => setKept((await keep(body).catch(() => false)) && body !== ""), PAUSE);
  }, [field, key, keep]);

  return { onType, isKept };
}

const nameOf = (key: string): string => `spravka-words:${key}`;

// A browser may forbid the store altogether; then the archive alone keeps the words.
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

function write(key: string, body: string): void {
  try {
    if (body === "") sessionStorage.removeItem(nameOf(key));
    else sessionStorage.setItem(nameOf(key), body);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // full or forbidden
  }
}
