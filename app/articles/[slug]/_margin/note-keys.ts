import type { Locale } from "@/app/_i18n/locale";
import type { NoteSpan } from "@/lib/annotations/note-span";
import { MOST_TOLD_APART } from "./note-runs";

// Letters, because numbers stand for facts. Of the Cyrillic ones those that lists in Russian go by.
const CYRILLIC = [..."абвгдежзиклмнопрстуфхцчшщэюя"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];

/** The letter of each note with a place, in the order of the text: а, б … я, аа, аб. None where there are too many. */
export function noteKeys(notes: readonly NoteSpan[], locale: Locale): Map<string, string> {
  const placed = notes.filter(({ start }) => start !== null);
  if (placed.length > MOST_TOLD_APART) return new Map();
  const letters = locale === "ru" || locale === "ky" ? CYRILLIC : LATIN;
  return new Map(placed.map(({ id }, index) => [id, letter(letters, index)]));
}

function letter(letters: readonly string[], index: number): string {
  const last = letters[index % letters.length] ?? "";
  const before = Math.floor(index / letters.length);
  return before === 0 ? last : letter(letters, before - 1) + last;
}
