import { figureWords } from "@/app/_i18n/figures";
import type { Locale } from "@/app/_i18n/locale";
import type { FactKind } from "@/lib/extraction/fact";
import { ARGUMENT_FIELDS, type ArgumentField } from "./argument-fields";

/** What was typed into the fields of a fact, as arguments; whether they fit its schema is for the command to say. */
export function readArguments(
  kind: FactKind,
  typed: Readonly<Record<string, string>>,
  locale: Locale,
): Record<string, unknown> {
  return Object.fromEntries(
    ARGUMENT_FIELDS[kind].map((field) => [field.name, readField(field, typed[field.name] ?? "", locale)]),
  );
}

function readField({ typed, optional }: ArgumentField, value: string, locale: Locale): unknown {
  const words = value.trim();
  if (typed === "check") return words !== "";
  if (typed === "list") return lines(words);
  if (words === "" && optional) return null;
  return typed === "number" ? readNumber(words, locale) : words;
}

const lines = (words: string): string[] =>
  words
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** ("80 000,5", ru) ⇒ 80000.5, ("80,000.5", en) ⇒ 80000.5; what is no number stays as it is and is refused. */
export function readNumber(words: string, locale: Locale): number | string {
  const plain = words.replace(/[\s\u00a0\u202f’']/gu, "").replace("−", "-");
  const point = locale === "en" ? plain.replace(/,(?=\d{3}(?:\D|$))/gu, "") : plain.replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/u.test(point) ? Number(point) : words;
}

/** An argument as its field shows it; `readArguments` reads the same back. */
export function typedValue(value: unknown, locale: Locale): string {
  if (typeof value === "number") return figureWords(locale, value);
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" ? value : "";
}
